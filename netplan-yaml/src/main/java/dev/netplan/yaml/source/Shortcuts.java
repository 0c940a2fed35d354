package dev.netplan.yaml.source;

import java.util.Arrays;

/**
 * Where the sections of a file and their elements end on the tape, so that who looks for one need not pass over all
 * that the others hold.
 */
final class Shortcuts {

    /** The top of a file is not deep at all, its sections are 1 deep, and their elements 2. */
    private static final int DEEPEST = 2;

    private final int[] open = new int[DEEPEST + 1];
    private int depth;
    private int count;
    /** Where the record of each map and list begins, rising. */
    private int[] begins = new int[16];
    /** Where the record behind each one begins; 0 while it is open. */
    private int[] ends = new int[16];
    /** The offset in the text that the record behind counts from. */
    private int[] positions = new int[16];

    /** A map or list begins whose record stands somewhere. */
    void enter(int record) {
        if (depth <= DEEPEST) {
            if (count == begins.length) {
                begins = Arrays.copyOf(begins, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
                positions = Arrays.copyOf(positions, count * 2);
            }
            open[depth] = count;
            begins[count++] = record;
        }
        depth++;
    }

    /** The last map or list that is open ends before a record. */
    void leave(int next, int position) {
        depth--;
        if (depth >= 0 && depth <= DEEPEST) {
            ends[open[depth]] = next;
            positions[open[depth]] = position;
        }
    }

    /** Gives back what only recording needs. */
    void close() {
        begins = Arrays.copyOf(begins, count);
        ends = Arrays.copyOf(ends, count);
        positions = Arrays.copyOf(positions, count);
    }

    /** Takes a reader behind the map or list whose record begins somewhere; whether the way is known. */
    boolean take(TapeReader reader, int record) {
        // whoever passes over one element after the other comes to the next one each time
        int next = reader.shortcut;
        int found = next < count && begins[next] == record ? next : Arrays.binarySearch(begins, 0, count, record);
        if (found < 0 || ends[found] == 0) {
            return false;
        }
        reader.shortcut = found + 1;
        reader.at = ends[found];
        reader.position = positions[found];
        return true;
    }
}
