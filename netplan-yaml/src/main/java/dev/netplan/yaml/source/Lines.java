package dev.netplan.yaml.source;

import dev.netplan.check.Place;
import java.util.Arrays;

/**
 * Where the lines of a text begin: a byte or two for each, and a mark at every few, from which the others are counted.
 */
final class Lines {

    /** A mark stands at every so many lines: few enough to be counted in no time. */
    private static final int STRIDE = 32;

    /** Of real plans, so many characters stand on a line at least. */
    private static final int CHARACTERS = 16;

    private final byte[] lengths;
    private final int count;
    /** Of each line with a mark, the offset at which it begins. */
    private final int[] offsets;
    /** Of each line with a mark, where its length stands among the lengths. */
    private final int[] records;

    private Lines(byte[] lengths, int count, int[] offsets, int[] records) {
        this.lengths = lengths;
        this.count = count;
        this.offsets = offsets;
        this.records = records;
    }

    /** Takes the lengths of lines, one after the other. */
    static final class Builder {

        private final Tape tape;
        private int count;
        private int offset;
        private int[] offsets = new int[8];
        private int[] records = new int[8];

        /** Of a text of so many characters. */
        Builder(int characters) {
            this.tape = new Tape(characters / CHARACTERS);
        }

        /** One more line, its length in code points and with its end. */
        void add(int length) {
            if (count % STRIDE == 0) {
                mark(count / STRIDE);
            }
            tape.number(length);
            offset += length;
            count++;
        }

        private void mark(int number) {
            if (number == offsets.length) {
                offsets = Arrays.copyOf(offsets, number * 2);
                records = Arrays.copyOf(records, number * 2);
            }
            offsets[number] = offset;
            records[number] = tape.length();
        }

        Lines build() {
            int marks = (count + STRIDE - 1) / STRIDE;
            return new Lines(tape.toBytes(), count, Arrays.copyOf(offsets, marks), Arrays.copyOf(records, marks));
        }
    }

    int count() {
        return count;
    }

    /** The offset at which a line begins; lines count from 1. */
    int start(int line) {
        int mark = (line - 1) / STRIDE;
        int start = offsets[mark];
        TapeReader reader = new TapeReader(lengths, records[mark], 0);
        for (int i = mark * STRIDE + 1; i < line; i++) {
            start += reader.number();
        }
        return start;
    }

    /** The stretch between two offsets. */
    Place place(String file, int start, int end) {
        Line first = new Line(start);
        Line last = end >= start && end < first.behind ? first : new Line(end);
        return new Place(file, first.number, start - first.begin + 1, last.number, end - last.begin + 1);
    }

    /** The line in which an offset is: its number, where it begins, and where the next one does. */
    private final class Line {

        private int number;
        private int begin;
        private int behind;

        Line(int offset) {
            int found = Arrays.binarySearch(offsets, offset);
            int mark = found >= 0 ? found : -found - 2;
            TapeReader reader = new TapeReader(lengths, records[mark], 0);
            number = mark * STRIDE;
            behind = offsets[mark];
            do {
                number++;
                begin = behind;
                behind = number < count ? begin + reader.number() : Integer.MAX_VALUE;
            } while (offset >= behind);
        }
    }
}
