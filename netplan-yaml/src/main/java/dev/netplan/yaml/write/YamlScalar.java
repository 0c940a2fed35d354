package dev.netplan.yaml.write;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A single value as YAML writes it, on one line. */
public final class YamlScalar {

    /** What YAML 1.1 takes for truth values and the like, in small letters. */
    private static final Set<String> WORDS =
            Set.of("null", "~", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<");

    /** What tools of YAML 1.1 and 1.2 take for numbers. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?(0b[01_]+|0o[0-7]+|0x[0-9a-fA-F_]+"
            + "|[0-9][0-9_]*(\\.[0-9_]*)?([eE][-+]?[0-9]+)?|\\.[0-9][0-9_]*([eE][-+]?[0-9]+)?|\\.(inf|Inf|INF)"
            + "|[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?)|\\.(nan|NaN|NAN)");

    /** A number to base 60 for YAML 1.1; left as people write it. */
    private static final Pattern TIME = Pattern.compile("[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?");

    private static final String OPENERS = ",[]{}#&*!|>'\"%@`";

    /** What ends lines, what YAML refuses, and what turns a line around or hides in it. */
    private static final String UNSEEN =
            "\u2028\u2029\uFEFF\uFFFE\uFFFF\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private YamlScalar() {}

    /** The value in a place where a line of its own is not needed: plain where it can be, else between quotes. */
    public static String of(Object value) {
        return value instanceof String text && !isPlain(text) ? quoted(text) : value.toString();
    }

    /** The value in brackets, where more takes quotes: plain where it can be, else between quotes. */
    public static String inBrackets(Object value) {
        return value instanceof String text && isPlain(text) && !isPlainInBrackets(text) ? quoted(text) : of(value);
    }

    /** A key of a map. The format's own `on` is left as it is, whatever YAML 1.1 takes it for. */
    public static String key(String name) {
        return name.equals("on") ? name : of(name);
    }

    /** Whether a text can stand without quotes, outside brackets. */
    static boolean isPlain(String text) {
        return !text.isEmpty() && !isMistaken(text) && isPrintable(text) && !text.contains(": ") && !text.contains(" #")
                && text.charAt(text.length() - 1) != ':' && isOpening(text) && !isSpace(text.charAt(0))
                && !isSpace(text.charAt(text.length() - 1));
    }

    /** Whether a text that needs no quotes outside brackets needs none inside them either, whichever tool reads it. */
    static boolean isPlainInBrackets(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (",[]{}?".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return text.charAt(0) != ':' && text.charAt(0) != '-';
    }

    /** A space of any width: at the end of a text it would not be seen. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isOpening(String text) {
        char first = text.charAt(0);
        if (first == '-' || first == '?' || first == ':') {
            return text.length() > 1 && text.charAt(1) != ' ' && !text.startsWith("---");
        }
        return OPENERS.indexOf(first) < 0 && !text.startsWith("...");
    }

    private static boolean isMistaken(String text) {
        return WORDS.contains(text.toLowerCase(Locale.ROOT))
                || (NUMBER.matcher(text).matches() && !TIME.matcher(text).matches());
    }

    /** Whether a text is one line of characters that YAML takes as they are and that show where they stand. */
    public static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (needsEscape(text.charAt(i)) || text.charAt(i) == '\t') {
                return false;
            }
        }
        return true;
    }

    /** Whether a character is written as an escape. */
    public static boolean needsEscape(char c) {
        return c > '~' ? Character.isISOControl(c) || UNSEEN.indexOf(c) >= 0 : c < ' ' && c != '\t';
    }

    /** The text between quotes: single ones where it holds backslashes or double quotes and nothing else unusual. */
    static String quoted(String text) {
        boolean single = isPrintable(text) && (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0);
        return single ? "'" + text.replace("'", "''") + "'" : doubleQuoted(text);
    }

    /** The text between double quotes, as YAML and JSON both read it. */
    public static String doubleQuoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (needsEscape(c)) {
                        out.append(String.format("\\u%04X", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
