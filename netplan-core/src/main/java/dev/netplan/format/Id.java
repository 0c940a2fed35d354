package dev.netplan.format;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The names by which elements know each other: what they are made of, what is near to one, and one that is free. */
public final class Id {

    /** How many characters an id has at most. */
    public static final int LONGEST = 64;

    /** The texts that are ids, as a regular expression. */
    public static final String PATTERN = "[a-z0-9][a-z0-9-]{0," + (LONGEST - 1) + "}";

    /** What was expected of an id, in a message. */
    public static final String EXPECTED =
            "lower-case letters, digits and hyphens, at most " + LONGEST + ", the first no hyphen";

    /** What to do about an id that is none, where nothing near it is one either, or is taken. */
    public static final String RENAME = "Rename it, here and wherever it is named.";

    private Id() {}

    /** Whether a text is an id. */
    public static boolean isId(String text) {
        int length = text.length();
        if (length == 0 || length > LONGEST || text.charAt(0) == '-') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return true;
    }

    /** The text that is the nearest to being an id: in lower case, with hyphens for spaces; it may still be none. */
    public static String nearest(String text) {
        return SeveralInOne.withoutComma(Quotes.without(Unseen.without(text))).toLowerCase(Locale.ROOT)
            .replaceAll("[\\s_.]+", "-");
    }

    /**
     * An id that nothing else has: the one wished for, or that with the first number behind it that is free.
     *
     * @param wished an id, or a longer text of the characters of one, which is cut
     * @param taken whether something has an id already
     */
    public static String free(String wished, Predicate<String> taken) {
        String free = cut(wished, "");
        for (int i = 2; taken.test(free); i++) {
            free = cut(wished, "-" + i);
        }
        return free;
    }

    private static String cut(String id, String suffix) {
        return id.substring(0, Math.min(id.length(), LONGEST - suffix.length())) + suffix;
    }

    /** What is said of a text that is none, where one belongs. */
    static Problem refused(String text) {
        String nearest = nearest(text);
        return Problem.of(FormatRule.BAD_VALUE,
                "`" + Quoted.shortened(text) + "` is no id; expected " + EXPECTED + ".", RENAME,
                isId(nearest) ? Optional.of(nearest) : Optional.empty())
            .naming(new Problem.Named("", text, false)).showing(text);
    }
}
