package dev.netplan.format;

import java.util.regex.Pattern;

/** Typographic quotes, which word processors and telephones make of plain ones, and which mean nothing in YAML. */
final class Quotes {

    private static final String OPENING = "\u201c\u201e\u201f\u2018\u201a\u201b\u201d\u2019";
    private static final String CLOSING = "\u201d\u201c\u201f\u2019\u2018\u201b";

    /** At either end of a text or of one of its words; between letters one is an apostrophe. */
    private static final Pattern THERE = Pattern.compile("(?<![\\p{L}\\p{N}])[" + OPENING + "]|[" + CLOSING
            + "](?![\\p{L}\\p{N}])");

    private Quotes() {}

    /** What to say of those in a text; empty where there are none. */
    static String hint(String text) {
        return THERE.matcher(text).find() ? "Typographic quotes are no quotes in YAML; type `\"` for them." : "";
    }

    /** The text without those at its ends. */
    static String without(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && OPENING.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && CLOSING.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to).strip();
    }
}
