package dev.netplan.change;

import dev.netplan.model.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Merges journals as multisets: what either side added is there, what either side removed is not, and what both added
 * is there once. An entry that one side edited in place is taken as edited; one that both edited is merged by field.
 */
final class JournalMerge {

    private final List<Entry> base;
    private final List<Entry> ours;
    private final List<Entry> theirs;
    private final JournalPairs toOurs;
    private final JournalPairs toTheirs;
    private final List<Conflict> conflicts;
    /** Our journal with what theirs changed in place; null where theirs removed an entry. */
    private final List<@Nullable Entry> merged;

    private JournalMerge(List<Entry> base, List<Entry> ours, List<Entry> theirs, JournalPairs toOurs,
            JournalPairs toTheirs, List<Conflict> conflicts) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.toOurs = toOurs;
        this.toTheirs = toTheirs;
        this.conflicts = conflicts;
        this.merged = new ArrayList<>(ours);
    }

    static MergedJournal merge(List<Entry> base, List<Entry> ours, List<Entry> theirs, List<Conflict> conflicts) {
        JournalPairs toTheirs = JournalPairs.of(base, theirs);
        if (toTheirs.areAlike()) {
            return MergedJournal.ours(ours);
        }
        JournalPairs toOurs = JournalPairs.of(base, ours);
        if (toOurs.areAlike()) {
            return MergedJournal.theirs(ours, theirs);
        }
        return ours.equals(theirs) ? MergedJournal.ours(ours)
                : new JournalMerge(base, ours, theirs, toOurs, toTheirs, conflicts).merge();
    }

    private MergedJournal merge() {
        for (int i = 0; i < base.size(); i++) {
            if (toOurs.stays(i)) {
                changeInPlace(i, toOurs.later(i));
            } else if (toTheirs.isEdited(i)) {
                conflicts.add(new Conflict(Parts.journal(i), Optional.of(base.get(i).toTree()), Optional.empty(),
                        Optional.of(theirs.get(toTheirs.later(i)).toTree())));
            }
        }
        return inOrderOfTime();
    }

    /** By date, entries of one date as they stand. Each is asked for its day once, and numbers are sorted. */
    private MergedJournal inOrderOfTime() {
        int[] added = addedByTheirsAlone().toArray();
        long[] order = new long[merged.size() + added.length];
        int size = 0;
        for (int i = 0; i < merged.size(); i++) {
            Entry entry = merged.get(i);
            if (entry != null) {
                order[size++] = byDay(entry, i);
            }
        }
        for (int origin : added) {
            order[size++] = byDay(entry(origin), origin);
        }
        Arrays.sort(order, 0, size);
        List<Entry> sorted = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            sorted.add(entry((int) order[i]));
        }
        return new MergedJournal(sorted, position -> (int) order[position]);
    }

    private static long byDay(Entry entry, int origin) {
        return entry.on().toEpochDay() << Integer.SIZE | origin;
    }

    /** The entry that came from a place, which is one in ours, or one in theirs behind all of ours. */
    private Entry entry(int origin) {
        return origin < merged.size() ? Objects.requireNonNull(merged.get(origin))
                : theirs.get(origin - merged.size());
    }

    /** What became of an entry that ours still has, edited or not. */
    private void changeInPlace(int inBase, int inOurs) {
        Entry before = base.get(inBase);
        Entry our = ours.get(inOurs);
        if (!toTheirs.stays(inBase)) {
            if (!toOurs.isEdited(inBase)) {
                merged.set(inOurs, null);
            } else {
                conflicts.add(new Conflict(Parts.journal(inOurs), Optional.of(before.toTree()),
                        Optional.of(our.toTree()), Optional.empty()));
            }
            return;
        }
        if (!toTheirs.isEdited(inBase)) {
            return;
        }
        Entry their = theirs.get(toTheirs.later(inBase));
        if (!toOurs.isEdited(inBase)) {
            merged.set(inOurs, their);
        } else if (!their.equals(our)) {
            merged.set(inOurs, TreeMerge.merge(Parts.journal(inOurs), before.toTree(), our.toTree(), their.toTree(),
                    Entry::fromTree, conflicts));
        }
    }

    /** New entries of theirs, but for those that ours has added too. */
    private IntStream addedByTheirsAlone() {
        Map<Integer, Integer> alsoOurs = toTheirs.alsoNewIn(toOurs);
        return IntStream.range(0, theirs.size())
            .filter(position -> toTheirs.isNew(position) && !alsoOurs.containsKey(position))
            .map(position -> ours.size() + position);
    }
}
