package dev.netplan.yaml.source;

import dev.netplan.check.Place;

/**
 * A text with the name that its reader knows it by. Immutable. Offsets count code points; {@link #index} turns them
 * into positions in the string.
 */
public final class SourceText {

    private final String name;
    private final String text;
    private final Lines lines;
    private final CodePoints points;
    private final int firstUnreadable;
    private final boolean ordinary;
    private final boolean marked;
    private final boolean cut;

    private SourceText(String name, String text, TextScan scan) {
        this.name = name;
        this.text = text;
        this.lines = scan.lines();
        this.points = CodePoints.of(text, scan.pairs());
        this.firstUnreadable = scan.firstUnreadable();
        this.ordinary = scan.isOrdinary();
        this.marked = scan.isMarked();
        this.cut = scan.hasTightComments();
    }

    /** A text under a name. */
    public static SourceText of(String name, String text) {
        return new SourceText(name, text, new TextScan(text));
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
        return text.substring(index(lines.start(line)), lineEnd(line));
    }

    private int lineEnd(int line) {
        int from = index(lines.start(line));
        int to = line < lines.count() ? index(lines.start(line + 1)) : text.length();
        while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
            to--;
        }
        return to;
    }

    /** The first line of a place, and below it a caret under each character of the place. */
    public String shown(Place place) {
        int begins = lines.start(place.line());
        int length = offset(lineEnd(place.line())) - begins;
        int first = Caret.first(place, length);
        int last = Math.min(length, first + Caret.WIDEST);
        return Caret.under(text.substring(index(begins + first), index(begins + last)), first, length, place);
    }
}
