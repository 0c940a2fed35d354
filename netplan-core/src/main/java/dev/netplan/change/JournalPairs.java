package dev.netplan.change;

import dev.netplan.model.Entry;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Which entry of a journal is which of another. Journals are multisets: entries that are equal are paired first,
 * wherever they stand; then, as edited in place, those of one date and activity with the same people.
 */
final class JournalPairs {

    private static final int NONE = -1;

    private final List<Entry> before;
    private final List<Entry> after;
    private final int[] later;
    private final int[] earlier;
    /** The positions before of those that were edited in place. */
    private final BitSet edited = new BitSet();

    private JournalPairs(List<Entry> before, List<Entry> after) {
        this.before = before;
        this.after = after;
        this.later = new int[before.size()];
        this.earlier = new int[after.size()];
        Arrays.fill(later, NONE);
        Arrays.fill(earlier, NONE);
    }

    static JournalPairs of(List<Entry> before, List<Entry> after) {
        JournalPairs pairs = new JournalPairs(before, after);
        int open = pairs.pairEnds();
        if (open > 0) {
            pairs.pairBy(entry -> entry, false);
            pairs.pairBy(EntrySigns::withPeople, true);
        }
        return pairs;
    }

    /** Pairs what stands alike at both ends, as nearly all entries do, and tells how many are left on both sides. */
    private int pairEnds() {
        int shorter = Math.min(before.size(), after.size());
        int first = 0;
        while (first < shorter && Objects.equals(before.get(first), after.get(first))) {
            pair(first, first);
            first++;
        }
        int alike = 0;
        while (alike < shorter - first
                && Objects.equals(before.get(before.size() - 1 - alike), after.get(after.size() - 1 - alike))) {
            alike++;
            pair(before.size() - alike, after.size() - alike);
        }
        return shorter - first - alike;
    }

    private void pairBy(Function<Entry, Object> known, boolean isEdited) {
        Map<Object, Deque<Integer>> waiting = new HashMap<>();
        for (int i = 0; i < later.length; i++) {
            if (later[i] == NONE) {
                waiting.computeIfAbsent(known.apply(before.get(i)), key -> new ArrayDeque<>(1)).add(i);
            }
        }
        for (int i = 0; i < earlier.length && !waiting.isEmpty(); i++) {
            if (earlier[i] == NONE) {
                Deque<Integer> alike = waiting.get(known.apply(after.get(i)));
                if (alike != null && !alike.isEmpty()) {
                    int one = alike.remove();
                    pair(one, i);
                    edited.set(one, isEdited);
                }
            }
        }
    }

    private void pair(int one, int other) {
        later[one] = other;
        earlier[other] = one;
    }

    /** Whether an entry of the earlier journal is in the later one, as it was or edited. */
    boolean stays(int position) {
        return later[position] != NONE;
    }

    /** Whether an entry of the earlier journal was edited in place; one that stays else is as it was. */
    boolean isEdited(int position) {
        return edited.get(position);
    }

    /** Whether nothing changed, and every entry stands where it was. */
    boolean areAlike() {
        boolean alike = later.length == earlier.length && edited.isEmpty();
        for (int i = 0; alike && i < later.length; i++) {
            alike = later[i] == i;
        }
        return alike;
    }

    /** Where the later journal has an entry of the earlier one that stays. */
    int later(int position) {
        return later[position];
    }

    /** Where the later journal has an entry of the earlier one; empty where it has it no more. */
    OptionalInt place(int position) {
        return stays(position) ? OptionalInt.of(later[position]) : OptionalInt.empty();
    }

    /** Whether an entry of the later journal is new. */
    boolean isNew(int position) {
        return earlier[position] == NONE;
    }

    /** The new entries that the later journal of other pairs has as new ones too, each with its place there. */
    Map<Integer, Integer> alsoNewIn(JournalPairs other) {
        Map<Entry, Deque<Integer>> waiting = new HashMap<>();
        for (int i = 0; i < other.earlier.length; i++) {
            if (other.isNew(i)) {
                waiting.computeIfAbsent(other.after.get(i), entry -> new ArrayDeque<>(1)).add(i);
            }
        }
        Map<Integer, Integer> alike = new HashMap<>();
        for (int i = 0; i < earlier.length && !waiting.isEmpty(); i++) {
            Deque<Integer> same = isNew(i) ? waiting.get(after.get(i)) : null;
            if (same != null && !same.isEmpty()) {
                alike.put(i, same.remove());
            }
        }
        return alike;
    }
}
