package dev.netplan.yaml.source;

import dev.netplan.check.Place;

/**
 * A text with the name that its reader knows it by. Immutable. Offsets count code points; {@link #index} turns them
 * into positions in the string.
 */
public final class SourceText {

    private static final String MARKS = "<=>|";

    private final String name;
    private final String text;
    private final Lines lines;
    private final CodePoints points;
    private final int firstUnreadable;
    private final boolean ordinary;
    private final boolean marked;
    private final boolean cut;

    private SourceText(String name, String text, Lines lines, CodePoints points, int firstUnreadable, boolean ordinary,
            boolean marked, boolean cut) {
        this.name = name;
        this.text = text;
        this.lines = lines;
        this.points = points;
        this.firstUnreadable = firstUnreadable;
        this.ordinary = ordinary;
        this.marked = marked;
        this.cut = cut;
    }

    /** A text under a name. */
    public static SourceText of(String name, String text) {
        Lines.Builder lines = new Lines.Builder();
        int length = text.length();
        int lineStart = 0;
        int pairs = 0;
        int pairsBefore = 0;
        int unreadable = length;
        boolean ordinary = true;
        boolean marked = false;
        boolean cut = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c > '|') {
                if (c < 0x7F || (c >= 0xA0 && c < 0xD800) || c == 0x85) {
                    ordinary &= c != 0x85 && c != 0x2028 && c != 0x2029;
                    continue;
                }
                if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                    pairs++;
                    i++;
                } else {
                    ordinary &= c != 0xFEFF;
                    if ((c < 0xE000 || c > 0xFFFD) && unreadable == length) {
                        unreadable = i;
                    }
                }
            } else if (c < ' ') {
                if (c == '\n' || c == '\r') {
                    if (c == '\r') {
                        if (i + 1 < length && text.charAt(i + 1) == '\n') {
                            i++;
                        } else {
                            ordinary = false;
                        }
                    }
                    lines.add(i + 1 - lineStart - (pairs - pairsBefore));
                    lineStart = i + 1;
                    pairsBefore = pairs;
                } else {
                    ordinary = false;
                    if (c != '\t' && unreadable == length) {
                        unreadable = i;
                    }
                }
            } else if (c == '#') {
                cut |= i > 0 && isBlank(text.charAt(i - 1)) && i + 1 < length
                        && !Character.isWhitespace(text.charAt(i + 1));
            } else if (i == lineStart && !marked && MARKS.indexOf(c) >= 0) {
                marked = text.startsWith(String.valueOf(c).repeat(7), i);
            }
        }
        lines.add(length - lineStart - (pairs - pairsBefore));
        return new SourceText(name, text, lines.build(), CodePoints.of(text, pairs), unreadable,
                ordinary && unreadable == length, marked, cut);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** The name of the text: a path, mostly. */
    public String name() {
        return name;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** Its length in code points. */
    public int length() {
        return points.length();
    }

    /** Where its lines begin. */
    Lines lines() {
        return lines;
    }

    /** Whether it holds characters that are two in a string. */
    public boolean hasPairs() {
        return points.hasPairs();
    }

    /** The position in the string of its first character that YAML does not allow; the string's length if all are. */
    public int firstUnreadable() {
        return firstUnreadable;
    }

    /** Whether all its characters are such as every YAML reader takes alike: no tabs, and no rare line ends. */
    public boolean hasOrdinaryCharacters() {
        return ordinary;
    }

    /** Whether a line begins as the markers of an unfinished merge do. */
    public boolean isMarked() {
        return marked;
    }

    /** Whether somewhere a comment begins that has no space behind its {@code #}. */
    public boolean hasTightComments() {
        return cut;
    }

    /** The position in the string of an offset. */
    public int index(int offset) {
        return points.index(offset);
    }

    /** The offset of a position in the string. */
    public int offset(int index) {
        return points.offset(index);
    }

    /** The offset behind the last character of a stretch that is no white space. */
    public int visibleEnd(int start, int end) {
        int first = index(start);
        int last = index(end);
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return offset(last);
    }

    /** The stretch between two offsets. */
    public Place place(int start, int end) {
        return lines.place(name, Math.min(start, length()), Math.min(end, length()));
    }

    /** The offset of the first character of a line, which counts from 1. */
    public int lineStart(int line) {
        return lines.start(line);
    }

    /** How many lines there are; an empty text has one. */
    public int lineCount() {
        return lines.count();
    }

    /** A line without its end; they count from 1. */
    public String line(int line) {
        int from = index(lines.start(line));
        int to = line < lines.count() ? index(lines.start(line + 1)) : text.length();
        while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The first line of a place, and below it a caret under each character of the place. */
    public String shown(Place place) {
        return Caret.under(line(place.line()), place);
    }
}
