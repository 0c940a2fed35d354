package dev.netplan.examples.nplan.terminal;

import dev.netplan.format.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How much room text takes on a terminal, and how it is made to fit. */
public final class Columns {

    /** Possessive: what could be given back character by character would fill the stack for a very long word. */
    private static final Pattern WORD = Pattern.compile("(?:`[^`\\n]*+`|\\S)++");

    private Columns() {}

    /** How many columns a text takes. */
    public static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            columns += Glyph.columns(text.codePointAt(i));
        }
        return columns;
    }

    /** Text that cannot steer a terminal: control characters become blanks, what turns the direction of text is cut. */
    public static String harmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (steers(text.charAt(i)) || turns(text.charAt(i))) {
                StringBuilder safe = new StringBuilder(text.length());
                text.chars().filter(c -> !turns((char) c)).forEach(c -> safe.append(steers((char) c) ? ' ' : (char) c));
                return safe.toString();
            }
        }
        return text;
    }

    private static boolean steers(char c) {
        return c < ' ' || (c >= 0x7F && c < 0xA0) || c == '\u2028' || c == '\u2029';
    }

    private static boolean turns(char c) {
        return c == '\u061C' || c == '\u200E' || c == '\u200F' || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }

    /** Text of exactly so many columns: filled up with blanks, or cut with an ellipsis. */
    public static String fit(String text, int columns) {
        String shown = cut(text, columns);
        return shown + " ".repeat(Math.max(0, columns - of(shown)));
    }

    /** Text of a table: harmless, and of exactly so many columns, of which the last is blank. */
    public static String cell(String text, int columns) {
        return fit(cut(harmless(text), columns - 1), columns);
    }

    /** Text of at most so many columns: cut with an ellipsis where it is longer. */
    public static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        int at = 0;
        int taken = 1;
        while (taken + Glyph.columns(text.codePointAt(at)) <= columns) {
            taken += Glyph.columns(text.codePointAt(at));
            at += Character.charCount(text.codePointAt(at));
        }
        return text.substring(0, at) + "…";
    }

    /**
     * Lines of at most so many columns, broken between words; what stands in backticks is a word. A word that is longer
     * has a line to itself.
     */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            if (line.length() > 0 && of(line.toString()) + 1 + of(word) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
