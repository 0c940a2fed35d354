package dev.netplan.journal;

import java.util.Locale;

/** Texts as they are compared: without white space around them, capitals the same as small letters. */
final class Folded {

    private Folded() {}

    static String of(String text) {
        // Capitals first, so that the German sharp s and both small sigmas of Greek fold as they should.
        return text.strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Whether two texts are the same; most that are, are written alike. */
    static boolean same(String one, String other) {
        return one.equals(other) || of(one).equals(of(other));
    }
}
