package dev.netplan.check.rules;

import dev.netplan.calendar.PlanCalendar;
import dev.netplan.check.PlanAt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Plan weeks in a row of which something is true. Weeks without an active day do not count: a run goes on behind them.
 *
 * @param first the number of the first week
 * @param last the number of the last week
 * @param length how many weeks it has, those that do not count left out
 */
record WeekRun(int first, int last, int length) {

    /** The number of the week in which a plan stands; that of none, behind the last, once its last day has passed. */
    static int present(PlanAt plan) {
        PlanCalendar calendar = plan.calendar();
        return plan.asOf().isAfter(calendar.days().last()) ? calendar.weeks() : calendar.week(plan.asOf());
    }

    /** All runs among the weeks from one on, in order. */
    static List<WeekRun> from(int week, PlanCalendar calendar, IntPredicate holds) {
        List<WeekRun> runs = new ArrayList<>();
        int first = -1;
        int last = -1;
        int length = 0;
        for (int at = Math.max(week, 0); at < calendar.weeks(); at++) {
            if (!calendar.counts(at)) {
                continue;
            }
            if (holds.test(at)) {
                first = length == 0 ? at : first;
                last = at;
                length++;
            } else if (length > 0) {
                runs.add(new WeekRun(first, last, length));
                length = 0;
            }
        }
        if (length > 0) {
            runs.add(new WeekRun(first, last, length));
        }
        return runs;
    }

    /** The run in words, as the beginning of a sentence: the week of its first day, or the first and the last one. */
    String words(PlanCalendar calendar) {
        String begins = "the week of " + calendar.week(first).first();
        return length == 1 ? "In " + begins
                : "From " + begins + " to the week of " + calendar.week(last).first() + ", " + length + " weeks,";
    }
}
