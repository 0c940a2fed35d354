package dev.netplan.yaml.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which item of a list is which of the list that it becomes: pairs in order, so that the rest is taken out or new. */
final class Alignment {

    static final int NONE = -1;

    /** Among many items that are alike, how many places up and down the list the pair of one is looked for. */
    private static final int NEAR = 16;

    private final int[] later;
    private final int[] earlier;

    private Alignment(int before, int after) {
        this.later = new int[before];
        this.earlier = new int[after];
        Arrays.fill(later, NONE);
        Arrays.fill(earlier, NONE);
    }

    /**
     * Pairs equal items first, then those that are known by the same, then perhaps what is left between two pairs.
     *
     * @param known by what an item is known that has changed: the surest first
     * @param rest whether to pair what is left even where more are left on one side than on the other
     */
    static <T> Alignment of(List<? extends T> before, List<? extends T> after, List<Function<T, Object>> known,
            boolean rest) {
        Alignment alignment = new Alignment(before.size(), after.size());
        int shorter = Math.min(before.size(), after.size());
        int first = 0;
        while (first < shorter && before.get(first).equals(after.get(first))) {
            alignment.pair(first, first);
            first++;
        }
        int alike = 0;
        while (alike < shorter - first
                && before.get(before.size() - 1 - alike).equals(after.get(after.size() - 1 - alike))) {
            alike++;
            alignment.pair(before.size() - alike, after.size() - alike);
        }
        alignment.between(before, after, first, before.size() - alike, after.size() - alike, known, rest);
        return alignment;
    }

    private <T> void between(List<? extends T> before, List<? extends T> after, int first, int lastBefore,
            int lastAfter, List<Function<T, Object>> known, boolean rest) {
        inOrder(before, after, first, lastBefore, first, lastAfter, item -> item);
        for (Function<T, Object> by : known) {
            gaps(first, lastBefore, lastAfter, (b, be, a, ae) -> inOrder(before, after, b, be, a, ae, by));
        }
        gaps(first, lastBefore, lastAfter, (b, be, a, ae) -> {
            for (int i = 0; (rest || be - b == ae - a) && i < Math.min(be - b, ae - a); i++) {
                pair(b + i, a + i);
            }
        });
    }

    /** Pairs what is known by the same, each with the nearest further down, so that pairs never cross. */
    private <T> void inOrder(List<? extends T> before, List<? extends T> after, int from, int to, int fromAfter,
            int toAfter, Function<T, Object> known) {
        Map<Object, List<Integer>> places = new HashMap<>();
        for (int j = fromAfter; j < toAfter; j++) {
            places.computeIfAbsent(known.apply(after.get(j)), key -> new ArrayList<>(1)).add(j);
        }
        Map<Object, Integer> met = new HashMap<>();
        List<int[]> chain = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Object key = known.apply(before.get(i));
            List<Integer> at = places.getOrDefault(key, List.of());
            int rank = met.merge(key, 1, Integer::sum) - 1;
            for (int k = Math.min(at.size() - 1, rank + NEAR); k >= Math.max(0, rank - NEAR); k--) {
                chain.add(new int[]{i, at.get(k)});
            }
        }
        for (int[] pair : longest(chain)) {
            pair(pair[0], pair[1]);
        }
    }

    /** The longest run of pairs that rises on both sides; the pairs come with the left side rising. */
    private static List<int[]> longest(List<int[]> pairs) {
        int[] tails = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int length = 0;
        for (int p = 0; p < pairs.size(); p++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tails[middle])[1] < pairs.get(p)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[p] = low > 0 ? tails[low - 1] : NONE;
            tails[low] = p;
            length = Math.max(length, low + 1);
        }
        List<int[]> run = new ArrayList<>();
        for (int p = length > 0 ? tails[length - 1] : NONE; p != NONE; p = previous[p]) {
            run.add(pairs.get(p));
        }
        Collections.reverse(run);
        return run;
    }

    private interface Gap {
        void between(int before, int beforeEnd, int after, int afterEnd);
    }

    private void gaps(int first, int lastBefore, int lastAfter, Gap gap) {
        int b = first;
        int a = first;
        for (int i = first; i <= lastBefore; i++) {
            boolean end = i == lastBefore;
            if (end || later[i] != NONE) {
                int to = end ? lastAfter : later[i];
                if (i > b && to > a) {
                    gap.between(b, i, a, to);
                }
                b = i + 1;
                a = to + 1;
            }
        }
    }

    private void pair(int one, int other) {
        later[one] = other;
        earlier[other] = one;
    }

    /** Whether an item of the earlier list is in the later one. */
    boolean stays(int position) {
        return later[position] != NONE;
    }

    /** Which item of the later list an earlier one becomes. */
    int later(int position) {
        return later[position];
    }

    /** Which earlier item becomes an item of the later list; {@link #NONE} for a new one. */
    int earlier(int position) {
        return earlier[position];
    }
}
