package dev.netplan.format;

import java.util.Locale;
import java.util.OptionalInt;

/** Characters that cannot be seen, or look like a space and are none: they come with what is copied from the web. */
public final class Unseen {

    private Unseen() {}

    /** What to say of the first of them in a text; empty where there is none. */
    public static String hint(String text) {
        OptionalInt first = text.codePoints().filter(Unseen::isUnseen).findFirst();
        if (first.isEmpty()) {
            return "";
        }
        int point = first.getAsInt();
        String name = Character.getName(point).toLowerCase(Locale.ROOT);
        String code = String.format(Locale.ROOT, "U+%04X", point);
        String article = "aeiou".indexOf(name.charAt(0)) < 0 ? "A " : "An ";
        return isSpace(point) ? article + name + " (" + code + ") stands there, which is no space; type a space for it."
                : article + name + " (" + code + ") stands there, which cannot be seen; take it out.";
    }

    /** The text with a space for each that looks like one, without the others, and without white space at its ends. */
    static String without(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (isSpace(point)) {
                seen.append(' ');
            } else if (!isUnseen(point)) {
                seen.appendCodePoint(point);
            }
        });
        return seen.toString().strip();
    }

    private static boolean isUnseen(int point) {
        return isSpace(point) || Character.getType(point) == Character.FORMAT;
    }

    private static boolean isSpace(int point) {
        return point != ' ' && Character.getType(point) == Character.SPACE_SEPARATOR;
    }
}
