package dev.netplan.examples.nplan.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of lines in which two texts differ. A change of a plan touches few lines, far apart perhaps, so that
 * each stretch is gone through until the texts are alike again; where that is too far ahead, the rest is one stretch.
 */
final class ChangedLines {

    /** So many pairs of lines are compared before the rest becomes one stretch: enough for some hundred lines. */
    private static final int MOST = 200_000;

    private final List<String> old;
    private final List<String> now;
    private final List<Stretch> stretches = new ArrayList<>();
    private int inOld;
    private int inNow;
    private int compared;

    /**
     * Lines that stand in place of others.
     *
     * @param line the position of the first of them in the later text, from 0
     * @param went the lines of the earlier text; maybe none
     * @param came those of the later one; maybe none
     */
    record Stretch(int line, List<String> went, List<String> came) {}

    private ChangedLines(List<String> old, List<String> now) {
        this.old = old;
        this.now = now;
    }

    /** The stretches in which two texts differ, in their order. */
    static List<Stretch> between(List<String> old, List<String> now) {
        ChangedLines lines = new ChangedLines(old, now);
        while (lines.inOld < old.size() || lines.inNow < now.size()) {
            lines.step();
        }
        return lines.stretches;
    }

    private void step() {
        if (inOld < old.size() && inNow < now.size() && isAlike(inOld, inNow)) {
            inOld++;
            inNow++;
            return;
        }
        int ends = old.size() - inOld + now.size() - inNow;
        for (int lines = 1; lines < ends; lines++) {
            for (int went = Math.max(0, lines - (now.size() - inNow)); went <= Math.min(lines,
                    old.size() - inOld); went++) {
                if (++compared > MOST) {
                    takeUntil(old.size() - endsAlike(), now.size() - endsAlike());
                    return;
                }
                if (goesOn(inOld + went, inNow + lines - went)) {
                    takeUntil(inOld + went, inNow + lines - went);
                    return;
                }
            }
        }
        takeUntil(old.size(), now.size());
    }

    private boolean isAlike(int before, int after) {
        return old.get(before).equals(now.get(after));
    }

    /** Whether the texts go on alike: for two lines, since one may be like another by chance, or to the end of both. */
    private boolean goesOn(int before, int after) {
        if (before == old.size() || after == now.size() || !isAlike(before, after)) {
            return false;
        }
        boolean last = before + 1 == old.size() && after + 1 == now.size();
        return last || (before + 1 < old.size() && after + 1 < now.size() && isAlike(before + 1, after + 1));
    }

    /** How many lines are alike at the end of both texts, of those that are still to come. */
    private int endsAlike() {
        int most = Math.min(old.size() - inOld, now.size() - inNow);
        int alike = 0;
        while (alike < most && isAlike(old.size() - 1 - alike, now.size() - 1 - alike)) {
            alike++;
        }
        return alike;
    }

    private void takeUntil(int before, int after) {
        stretches.add(new Stretch(inNow, old.subList(inOld, before), now.subList(inNow, after)));
        inOld = before;
        inNow = after;
    }
}
