package dev.netplan.progress;

import dev.netplan.calendar.PlanCalendar;
import dev.netplan.journal.Fact;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/**
 * Weeks in a row with an entry. Weeks without an active day are skipped, and the current one breaks nothing yet.
 *
 * @param current how many in a row there are now
 * @param best the most there ever were
 */
record Streaks(int current, int best) {

    static Streaks of(List<Fact> facts, PlanCalendar calendar, LocalDate asOf) {
        BitSet busy = new BitSet();
        facts.forEach(fact -> busy.set(calendar.week(fact.on())));
        int last = Math.min(calendar.week(asOf), calendar.weeks() - 1);
        boolean over = asOf.isAfter(calendar.days().last());
        int run = 0;
        int best = 0;
        for (int week = 0; week <= last; week++) {
            if (calendar.counts(week)) {
                boolean mayStillCount = week == last && !over;
                run = busy.get(week) ? run + 1 : mayStillCount ? run : 0;
                best = Math.max(best, run);
            }
        }
        return new Streaks(run, best);
    }
}
