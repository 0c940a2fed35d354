package dev.netplan.journal;

import dev.netplan.model.Entry;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * An entry of the journal and its place there. Facts are in order of time: by date, on the same date as they stand in
 * the journal.
 *
 * @param index the position in the journal, from 0
 * @param entry the entry
 */
public record Fact(int index, Entry entry) implements Comparable<Fact> {

    private static final Comparator<Fact> IN_TIME = Comparator.comparing(Fact::on).thenComparingInt(Fact::index);

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
        return IN_TIME.compare(this, other);
    }
}
