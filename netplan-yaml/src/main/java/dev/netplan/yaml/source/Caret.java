package dev.netplan.yaml.source;

import dev.netplan.check.Place;
import dev.netplan.format.Glyph;

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
            int point = Glyph.isHidden(points[i - first]) ? ' ' : points[i - first];
            shown.appendCodePoint(point);
            if (i < Math.max(to, from + 1)) {
                below.append((i < from ? " " : "^").repeat(Glyph.columns(point)));
            }
        }
        if (last < length) {
            shown.append('…');
        }
        if (below.indexOf("^") < 0) { // behind the line, or under what has no width of its own
            below.append('^');
        }
        return shown + "\n" + below;
    }
}
