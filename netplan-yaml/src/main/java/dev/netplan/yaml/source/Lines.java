package dev.netplan.yaml.source;

import dev.netplan.check.Place;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the lines of a text begin: a byte or two for each, unpacked when a place is first asked for. */
final class Lines {

    private final byte[] lengths;
    private final int count;
    private volatile int @Nullable [] starts;

    private Lines(byte[] lengths, int count) {
        this.lengths = lengths;
        this.count = count;
    }

    /** Takes the lengths of lines, one after the other. */
    static final class Builder {

        private final Tape tape = new Tape();
        private int count;

        /** One more line, its length in code points and with its end. */
        void add(int length) {
            tape.number(length);
            count++;
        }

        Lines build() {
            return new Lines(tape.toBytes(), count);
        }
    }

    int count() {
        return count;
    }

    /** The offset at which a line begins; lines count from 1. */
    int start(int line) {
        return starts()[line - 1];
    }

    /** The stretch between two offsets. */
    Place place(String file, int start, int end) {
        int[] begins = starts();
        int first = lineAt(begins, start);
        boolean onOneLine = end >= start && (first + 1 == begins.length || end < begins[first + 1]);
        int last = onOneLine ? first : lineAt(begins, end);
        return new Place(file, first + 1, start - begins[first] + 1, last + 1, end - begins[last] + 1);
    }

    private static int lineAt(int[] begins, int offset) {
        int found = Arrays.binarySearch(begins, offset);
        return found >= 0 ? found : -found - 2;
    }

    private int[] starts() {
        int[] known = starts;
        if (known == null) {
            known = new int[count];
            TapeReader reader = new TapeReader(lengths, 0, 0);
            for (int line = 1; line < count; line++) {
                known[line] = known[line - 1] + reader.number();
            }
            starts = known;
        }
        return known;
    }
}
