package dev.netplan.change;

import dev.netplan.model.Entry;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The entries of a merged journal, and where each came from.
 *
 * @param entries the entries
 * @param origin for a position of it, the one in ours, or one in theirs behind all of ours
 */
record MergedJournal(List<Entry> entries, IntUnaryOperator origin) {

    /** Ours, as it is. */
    static MergedJournal ours(List<Entry> ours) {
        return new MergedJournal(ours, position -> position);
    }

    /** Theirs, as it is. */
    static MergedJournal theirs(List<Entry> ours, List<Entry> theirs) {
        return new MergedJournal(theirs, position -> ours.size() + position);
    }
}
