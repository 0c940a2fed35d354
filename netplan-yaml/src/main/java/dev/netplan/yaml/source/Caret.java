package dev.netplan.yaml.source;

import dev.netplan.check.Place;

/** A line with a caret below it. */
final class Caret {

    /** How many characters of a line are shown at most. */
    static final int WIDEST = 160;

    private Caret() {}

    /** The first character to show of a line of some length, so that the place can be seen in a very long one. */
    static int first(Place place, int length) {
        int from = Math.min(place.column() - 1, length);
        return from < WIDEST - 40 ? 0 : from - 40;
    }

    /**
     * The stretch of a line that is shown, and below it a caret under each character of the place on it. The rest of
     * the line is not looked at: with many findings on one long line, that would take very long.
     */
    static String under(String stretch, int first, int length, Place place) {
        int[] points = stretch.codePoints().toArray();
        int from = Math.min(place.column() - 1, length);
        int to = place.endLine() == place.line() ? Math.min(place.endColumn() - 1, length) : length;
        int last = first + points.length;
        StringBuilder shown = new StringBuilder();
        StringBuilder below = new StringBuilder();
        if (first > 0) {
            shown.append('…');
            below.append(' ');
        }
        for (int i = first; i < last; i++) {
            int point = points[i - first];
            shown.appendCodePoint(isHidden(point) ? ' ' : point);
            if (i < Math.max(to, from + 1)) {
                below.append((i < from ? " " : "^").repeat(width(point)));
            }
        }
        if (last < length) {
            shown.append('…');
        }
        if (from >= last) {
            below.append('^');
        }
        return shown + "\n" + below;
    }

    /** What would move the text about or hide it in a terminal. */
    private static boolean isHidden(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (type == Character.FORMAT && point != 0x200C && point != 0x200D);
    }

    /** How many columns of a terminal a character takes. */
    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || point == 0x200C
                || point == 0x200D) {
            return 0;
        }
        boolean wide = (point >= 0x1100 && point <= 0x115F) || (point >= 0x2E80 && point <= 0xA4CF)
                || (point >= 0xAC00 && point <= 0xD7A3) || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFE30 && point <= 0xFE6F) || (point >= 0xFF00 && point <= 0xFF60)
                || (point >= 0xFFE0 && point <= 0xFFE6) || (point >= 0x1F300 && point <= 0x1F64F)
                || (point >= 0x1F680 && point <= 0x1F6FF) || (point >= 0x1F900 && point <= 0x1FAFF)
                || (point >= 0x20000 && point <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
