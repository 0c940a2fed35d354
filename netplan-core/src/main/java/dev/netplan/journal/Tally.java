package dev.netplan.journal;

import java.time.LocalDate;
import java.util.List;

/** What counts toward a goal: the facts that match it, and how many of what it counts they make. */
public final class Tally {

    private final List<Fact> facts;
    /** The days on which the count rose by one, in order. */
    private final List<LocalDate> rises;

    Tally(List<Fact> facts, List<LocalDate> rises) {
        this.facts = facts;
        this.rises = rises;
    }

    /** The matching facts, in order of time. */
    public List<Fact> facts() {
        return facts;
    }

    /** How many of what the goal counts: entries, people, people newly met, or weeks. */
    public int done() {
        return rises.size();
    }

    /** How many there were at the end of a day. */
    public int done(LocalDate upTo) {
        int low = 0;
        int high = rises.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rises.get(middle).isAfter(upTo)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
