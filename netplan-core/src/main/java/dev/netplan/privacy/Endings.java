package dev.netplan.privacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts that are looked for and have the same letters but for marks and capitals, each with its stand-in. The one
 * that has the very marks comes first, so that of two people the right one is met.
 */
final class Endings {

    /** Without its marks, a name of two letters is a common word: {@code To}, {@code An}, {@code On}. */
    private static final int WITH_MARKS_ONLY = 2;

    /** Whatever the marks, or the capitals. */
    private static final String ANY = "";

    private final Map<Way, String> standIns = new HashMap<>(2);
    private final Map<String, String> asWritten = new HashMap<>(0);

    private record Way(String marked, String capitals) {}

    /** A text with any capitals. */
    void add(String text, String standIn) {
        add(text, ANY, standIn);
    }

    /** A text with capitals where it has them. */
    void addWithCapitals(String text, String standIn) {
        add(text, Letters.capitals(text), standIn);
    }

    private void add(String text, String capitals, String standIn) {
        standIns.putIfAbsent(new Way(Letters.marked(text), capitals), standIn);
        if (Letters.count(text) > WITH_MARKS_ONLY) {
            standIns.putIfAbsent(new Way(ANY, capitals), standIn);
        }
    }

    /** A text with marks and capitals where it has them. */
    void addWithMarks(String text, String standIn) {
        standIns.putIfAbsent(new Way(Letters.marked(text), Letters.capitals(text)), standIn);
    }

    /** A text in this very spelling, character by character. */
    void addAsWritten(String text, String standIn) {
        asWritten.putIfAbsent(text, standIn);
    }

    /** What stands for a text that has these letters. */
    @Nullable
    String standIn(String met) {
        if (!standIns.isEmpty()) {
            String marked = Letters.marked(met);
            String capitals = Letters.capitals(met);
            for (Way way : List.of(new Way(marked, ANY), new Way(marked, capitals), new Way(ANY, ANY),
                    new Way(ANY, capitals))) {
                if (standIns.containsKey(way)) {
                    return standIns.get(way);
                }
            }
        }
        return asWritten.get(met);
    }
}
