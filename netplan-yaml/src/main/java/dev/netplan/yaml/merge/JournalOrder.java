package dev.netplan.yaml.merge;

import dev.netplan.change.EntrySigns;
import dev.netplan.model.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Brings a journal into the order of another, as far as they share entries, so that nobody's lines are moved about.
 * What is new comes where its date belongs.
 */
final class JournalOrder {

    private JournalOrder() {}

    /**
     * The wanted entries in the order in which they stand already.
     *
     * @param standing a journal
     * @param wanted the entries to come to, as a multiset
     */
    static List<Entry> of(List<Entry> standing, List<Entry> wanted) {
        List<Entry> left = new ArrayList<>(wanted);
        List<Entry> ordered = new ArrayList<>(standing);
        List<Integer> open = new ArrayList<>();
        Map<Entry, Integer> counts = counts(wanted);
        for (int i = 0; i < ordered.size(); i++) {
            if (counts.merge(ordered.get(i), -1, Integer::sum) < 0) {
                open.add(i);
            }
        }
        take(left, counts(standing));
        replace(ordered, open, left, EntrySigns::withPeople);
        replace(ordered, open, left, EntrySigns::deed);
        for (int i = open.size() - 1; i >= 0; i--) {
            ordered.remove((int) open.get(i));
        }
        left.forEach(entry -> ordered.add(place(ordered, entry), entry));
        return ordered;
    }

    private static Map<Entry, Integer> counts(List<Entry> entries) {
        Map<Entry, Integer> counts = new HashMap<>();
        entries.forEach(entry -> counts.merge(entry, 1, Integer::sum));
        return counts;
    }

    /** Takes those out of a list that are there already. */
    private static void take(List<Entry> left, Map<Entry, Integer> there) {
        left.removeIf(entry -> {
            int count = there.getOrDefault(entry, 0);
            there.put(entry, count - 1);
            return count > 0;
        });
    }

    /** Puts a wanted entry in the place of one that was edited into it. */
    private static void replace(List<Entry> ordered, List<Integer> open, List<Entry> left,
            Function<Entry, Object> known) {
        open.removeIf(position -> {
            Object same = known.apply(ordered.get(position));
            for (int i = 0; i < left.size(); i++) {
                if (known.apply(left.get(i)).equals(same)) {
                    ordered.set(position, left.remove(i));
                    return true;
                }
            }
            return false;
        });
    }

    /** Behind the last entry that is not later. */
    private static int place(List<Entry> ordered, Entry entry) {
        int at = ordered.size();
        while (at > 0 && ordered.get(at - 1).on().isAfter(entry.on())) {
            at--;
        }
        return at;
    }
}
