package dev.netplan.change;

import dev.netplan.model.Entry;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * One numbering for the entries of three journals: what is one entry has one number on all sides, wherever it stands
 * and however it was edited. An entry that a side removed, and the other did not edit, has none.
 *
 * <p>
 * Positions behind the end of a journal are numbered on: they name entries of files that the plan's file includes,
 * where it is merged without them.
 */
final class EntryNumbers {

    private static final int NONE = -1;

    private final int[] inBase;
    private final int[] inOurs;
    private final int[] inTheirs;

    private EntryNumbers(int base, int ours, int theirs) {
        this.inBase = new int[base];
        this.inOurs = new int[ours];
        this.inTheirs = new int[theirs];
        Arrays.fill(inBase, NONE);
        Arrays.setAll(inOurs, position -> position);
        Arrays.setAll(inTheirs, position -> ours + position);
    }

    static EntryNumbers of(List<Entry> base, List<Entry> ours, List<Entry> theirs) {
        EntryNumbers numbers = new EntryNumbers(base.size(), ours.size(), theirs.size());
        JournalPairs toOurs = JournalPairs.of(base, ours);
        JournalPairs toTheirs = JournalPairs.of(base, theirs);
        for (int i = 0; i < base.size(); i++) {
            numbers.number(i, toOurs, toTheirs);
        }
        toTheirs.alsoNewIn(toOurs).forEach((their, our) -> numbers.inTheirs[their] = our);
        return numbers;
    }

    private void number(int position, JournalPairs toOurs, JournalPairs toTheirs) {
        boolean isOurs = toOurs.stays(position);
        boolean isTheirs = toTheirs.stays(position);
        if (isOurs && isTheirs) {
            inTheirs[toTheirs.later(position)] = inOurs[toOurs.later(position)];
        } else if (isOurs && !toOurs.isEdited(position)) {
            inOurs[toOurs.later(position)] = NONE;
        } else if (isTheirs && !toTheirs.isEdited(position)) {
            inTheirs[toTheirs.later(position)] = NONE;
        }
        if (isOurs) {
            inBase[position] = inOurs[toOurs.later(position)];
        } else if (isTheirs) {
            inBase[position] = inTheirs[toTheirs.later(position)];
        }
    }

    /** Acceptances of the base by number. */
    Following fromBase() {
        return from(inBase);
    }

    /** Acceptances of ours by number. */
    Following fromOurs() {
        return from(inOurs);
    }

    /** Acceptances of theirs by number. */
    Following fromTheirs() {
        return from(inTheirs);
    }

    private Following from(int[] numbers) {
        return Following.entries(position -> position < numbers.length ? some(numbers[position])
                : OptionalInt.of(all() + position - numbers.length));
    }

    /** Acceptances by number, where the merged journal has their entries. */
    Following to(MergedJournal journal) {
        int[] places = new int[all()];
        Arrays.fill(places, NONE);
        int size = journal.entries().size();
        for (int i = 0; i < size; i++) {
            int origin = journal.origin().applyAsInt(i);
            places[origin < inOurs.length ? inOurs[origin] : inTheirs[origin - inOurs.length]] = i;
        }
        return Following.entries(number -> number < places.length ? some(places[number])
                : OptionalInt.of(size + number - places.length));
    }

    /** How many numbers there are at most. */
    private int all() {
        return inOurs.length + inTheirs.length;
    }

    private static OptionalInt some(int number) {
        return number == NONE ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
