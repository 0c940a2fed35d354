package dev.netplan.journal;

import dev.netplan.model.Entry;
import java.time.LocalDate;

/**
 * An entry of the journal and its place there. Facts are in order of time: by date, on the same date as they stand in
 * the journal.
 *
 * @param index the position in the journal, from 0
 * @param entry the entry
 */
public record Fact(int index, Entry entry) implements Comparable<Fact> {

    /** When it happened. */
    public LocalDate on() {
        return entry.on();
    }

    /** Whether it happened later: on a later date, or on the same date further down the journal. */
    public boolean isAfter(Fact other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Fact other) {
        int days = on().compareTo(other.on());
        return days != 0 ? days : Integer.compare(index, other.index);
    }
}
