package dev.netplan.journal;

import dev.netplan.format.TextIndex;
import dev.netplan.model.Entry;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Facts by something that they speak of, each group in the order of the facts. All groups stand in one list, side by
 * side, so that grouping makes no list for each of many people.
 */
final class Grouped {

    private static final int FEW = 16;

    private final TextIndex keys;
    /** Where each group begins, and where the last one ends. */
    private final int[] starts;
    private final List<Fact> facts;

    private Grouped(TextIndex keys, int[] starts, List<Fact> facts) {
        this.keys = keys;
        this.starts = starts;
        this.facts = facts;
    }

    /** Some facts by what their entries speak of. */
    static Grouped by(List<Fact> facts, Function<Entry, List<String>> keys) {
        TextIndex known = new TextIndex(FEW);
        // what each fact speaks of, by number, beside the fact
        int[] spoken = new int[facts.size()];
        Fact[] speaking = new Fact[facts.size()];
        int count = 0;
        for (Fact fact : facts) {
            List<String> said = keys.apply(fact.entry());
            for (int i = 0; i < said.size(); i++) {
                if (count == spoken.length) {
                    spoken = Arrays.copyOf(spoken, count * 2);
                    speaking = Arrays.copyOf(speaking, count * 2);
                }
                spoken[count] = known.add(said.get(i));
                speaking[count++] = fact;
            }
        }
        int[] starts = starts(spoken, count, known.size());
        int[] next = starts.clone();
        Fact[] grouped = new Fact[count];
        for (int i = 0; i < count; i++) {
            grouped[next[spoken[i]]++] = speaking[i];
        }
        return new Grouped(known, starts, List.of(grouped));
    }

    private static int[] starts(int[] spoken, int count, int keys) {
        int[] starts = new int[keys + 1];
        for (int i = 0; i < count; i++) {
            starts[spoken[i] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    /** Whether a fact speaks of something. */
    boolean has(String key) {
        return keys.of(key) >= 0;
    }

    /** The facts that speak of something, in order of time. */
    List<Fact> of(String key) {
        int number = keys.of(key);
        return number < 0 ? List.of() : facts.subList(starts[number], starts[number + 1]);
    }
}
