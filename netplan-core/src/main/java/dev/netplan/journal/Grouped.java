package dev.netplan.journal;

import dev.netplan.format.TextIndex;
import dev.netplan.format.Walk;
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
        Gathering all = new Gathering(facts.size());
        Walk.over(facts, Grouped::look, (fact, i) -> all.add(fact, keys.apply(fact.entry())));
        int[] starts = starts(all.numbers, all.count, all.keys.size());
        int[] next = starts.clone();
        Fact[] grouped = new Fact[all.count];
        for (int i = 0; i < all.count; i++) {
            grouped[next[all.numbers[i]]++] = all.facts[i];
        }
        return new Grouped(all.keys, starts, List.of(grouped));
    }

    /** Goes through what most facts are grouped by. */
    private static int look(Fact fact) {
        return fact.entry().activity().id().length() + fact.entry().toward().size();
    }

    /** What each fact speaks of, by number, beside the fact. */
    private static final class Gathering {

        private final TextIndex keys = new TextIndex(FEW);
        private int[] numbers;
        private Fact[] facts;
        private int count;

        Gathering(int expected) {
            this.numbers = new int[expected];
            this.facts = new Fact[expected];
        }

        void add(Fact fact, List<String> said) {
            for (int i = 0; i < said.size(); i++) {
                if (count == numbers.length) {
                    numbers = Arrays.copyOf(numbers, count * 2);
                    facts = Arrays.copyOf(facts, count * 2);
                }
                numbers[count] = keys.add(said.get(i));
                facts[count++] = fact;
            }
        }
    }

    private static int[] starts(int[] spoken, int count, int keys) {
        int[] starts = new int[keys + 1];
        for (int i = 0; i < count; i++) {
            starts[spoken[i] + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
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
