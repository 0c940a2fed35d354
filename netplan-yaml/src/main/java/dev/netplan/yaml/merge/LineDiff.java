package dev.netplan.yaml.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which lines of a text differ from those of another: the fewest, by Myers' greedy algorithm. Where very many do, all
 * between the first and the last of them count as one difference.
 */
final class LineDiff {

    /** With more differences than this the search costs more than it is worth. */
    private static final int MOST = 2000;

    private final int[] before;
    private final int[] after;
    private final int first;
    private final int endBefore;
    private final int endAfter;

    private LineDiff(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        int shorter = Math.min(before.length, after.length);
        int alike = 0;
        while (alike < shorter && before[alike] == after[alike]) {
            alike++;
        }
        this.first = alike;
        int atEnd = 0;
        while (atEnd < shorter - first && before[before.length - 1 - atEnd] == after[after.length - 1 - atEnd]) {
            atEnd++;
        }
        this.endBefore = before.length - atEnd;
        this.endAfter = after.length - atEnd;
    }

    /** The differences, in order. */
    static List<Hunk> between(List<String> before, List<String> after) {
        Map<String, Integer> numbers = new HashMap<>();
        return new LineDiff(numbered(before, numbers), numbered(after, numbers)).hunks();
    }

    private static int[] numbered(List<String> lines, Map<String, Integer> numbers) {
        return lines.stream().mapToInt(line -> numbers.computeIfAbsent(line, fresh -> numbers.size())).toArray();
    }

    private List<Hunk> hunks() {
        if (first == endBefore && first == endAfter) {
            return List.of();
        }
        if (first == endBefore || first == endAfter) {
            return List.of(new Hunk(first, endBefore, first, endAfter));
        }
        List<int[]> reached = reached();
        return reached.isEmpty() ? List.of(new Hunk(first, endBefore, first, endAfter)) : backwards(reached);
    }

    /** For each number of differences how far each diagonal gets; nothing when there are too many. */
    private List<int[]> reached() {
        int lines = endBefore - first;
        int others = endAfter - first;
        List<int[]> reached = new ArrayList<>();
        int[] last = {0, 0, 0};
        for (int d = 0; d <= Math.min(MOST, lines + others); d++) {
            int[] furthest = new int[2 * d + 3];
            for (int k = -d; k <= d; k += 2) {
                int x = start(last, d, k);
                while (x < lines && x - k < others && before[first + x] == after[first + x - k]) {
                    x++;
                }
                furthest[k + d + 1] = x;
                if (x >= lines && x - k >= others) {
                    reached.add(furthest);
                    return reached;
                }
            }
            reached.add(furthest);
            last = furthest;
        }
        return List.of();
    }

    /** Where a diagonal begins with one difference more: a line taken out, or one put in. */
    private static int start(int[] last, int d, int k) {
        if (d == 0) {
            return 0;
        }
        return isPutIn(last, d, k) ? at(last, d, k + 1) : at(last, d, k - 1) + 1;
    }

    private static boolean isPutIn(int[] last, int d, int k) {
        return k == -d || (k != d && at(last, d, k - 1) < at(last, d, k + 1));
    }

    /** How far a diagonal got with one difference less. */
    private static int at(int[] last, int d, int k) {
        return last[k + d];
    }

    private List<Hunk> backwards(List<int[]> reached) {
        List<Hunk> hunks = new ArrayList<>();
        int x = endBefore - first;
        int y = endAfter - first;
        for (int d = reached.size() - 1; d > 0; d--) {
            int[] last = reached.get(d - 1);
            int k = x - y;
            boolean putIn = isPutIn(last, d, k);
            int x0 = at(last, d, putIn ? k + 1 : k - 1);
            int y0 = x0 - (putIn ? k + 1 : k - 1);
            add(hunks, new Hunk(first + x0, first + (putIn ? x0 : x0 + 1), first + y0,
                    first + (putIn ? y0 + 1 : y0)));
            x = x0;
            y = y0;
        }
        Collections.reverse(hunks);
        return hunks;
    }

    /** Joins a difference to the one behind it where nothing is between. */
    private static void add(List<Hunk> hunks, Hunk hunk) {
        Hunk next = hunks.isEmpty() ? new Hunk(-1, -1, -1, -1) : hunks.get(hunks.size() - 1);
        if (next.from() == hunk.to() && next.fromAfter() == hunk.toAfter()) {
            hunks.set(hunks.size() - 1, new Hunk(hunk.from(), next.to(), hunk.fromAfter(), next.toAfter()));
        } else {
            hunks.add(hunk);
        }
    }
}
