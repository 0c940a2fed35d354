package dev.netplan.change;

import dev.netplan.model.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    static List<Entry> merge(List<Entry> base, List<Entry> ours, List<Entry> theirs, List<Conflict> conflicts) {
        JournalPairs toTheirs = JournalPairs.of(base, theirs);
        if (toTheirs.areAlike()) {
            return ours;
        }
        JournalPairs toOurs = JournalPairs.of(base, ours);
        if (toOurs.areAlike()) {
            return theirs;
        }
        return ours.equals(theirs) ? ours
                : new JournalMerge(base, ours, theirs, toOurs, toTheirs, conflicts).merge();
    }

    private List<Entry> merge() {
        for (int i = 0; i < base.size(); i++) {
            if (toOurs.stays(i)) {
                changeInPlace(i, toOurs.later(i));
            } else if (toTheirs.isEdited(i)) {
                conflicts.add(new Conflict(Parts.journal(i), Optional.of(base.get(i).toTree()), Optional.empty(),
                        Optional.of(theirs.get(toTheirs.later(i)).toTree())));
            }
        }
        List<Entry> journal = new ArrayList<>();
        for (Entry entry : merged) {
            if (entry != null) {
                journal.add(entry);
            }
        }
        journal.addAll(addedByTheirsAlone());
        return inOrderOfTime(journal);
    }

    /** By date, entries of one date as they stand. Each is asked for its day once, and numbers are sorted. */
    private static List<Entry> inOrderOfTime(List<Entry> journal) {
        long[] order = new long[journal.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = journal.get(i).on().toEpochDay() << Integer.SIZE | i;
        }
        Arrays.sort(order);
        List<Entry> sorted = new ArrayList<>(order.length);
        for (long next : order) {
            sorted.add(journal.get((int) next));
        }
        return sorted;
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
    private List<Entry> addedByTheirsAlone() {
        Map<Entry, Integer> alsoOurs = new HashMap<>();
        for (int i = 0; i < ours.size(); i++) {
            if (toOurs.isNew(i)) {
                alsoOurs.merge(ours.get(i), 1, Integer::sum);
            }
        }
        List<Entry> added = new ArrayList<>();
        for (int i = 0; i < theirs.size(); i++) {
            if (toTheirs.isNew(i)) {
                int left = alsoOurs.getOrDefault(theirs.get(i), 0);
                if (left > 0) {
                    alsoOurs.put(theirs.get(i), left - 1);
                } else {
                    added.add(theirs.get(i));
                }
            }
        }
        return added;
    }
}
