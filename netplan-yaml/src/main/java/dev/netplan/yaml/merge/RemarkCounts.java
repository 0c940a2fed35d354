package dev.netplan.yaml.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each comment stands in a text. */
final class RemarkCounts {

    private final Map<String, Integer> counts = new HashMap<>();

    RemarkCounts(List<Remark> remarks) {
        remarks.forEach(remark -> counts.merge(remark.text(), 1, Integer::sum));
    }

    int of(String text) {
        return counts.getOrDefault(text, 0);
    }

    /**
     * How often a comment stands in the merged text: what either side added is there, what both added is there once.
     */
    static int wanted(int base, int ours, int theirs) {
        if (ours > base && theirs > base) {
            return Math.max(ours, theirs);
        }
        if (theirs > base) {
            return ours + theirs - base;
        }
        return ours > base ? theirs + ours - base : Math.min(ours, theirs);
    }
}
