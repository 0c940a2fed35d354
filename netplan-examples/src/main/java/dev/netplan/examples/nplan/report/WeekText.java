package dev.netplan.examples.nplan.report;

import dev.netplan.calendar.PlanCalendar;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** Which of the plan's weeks it is. A week without an active day does not count. */
public final class WeekText {

    private WeekText() {}

    /** {@code , week 8 of 26}, or {@code , paused}; empty on a day that is none of the plan's. */
    public static String of(PlanCalendar calendar, LocalDate day) {
        if (!calendar.days().holds(day)) {
            return "";
        }
        int week = calendar.week(day);
        return calendar.counts(week)
                ? ", week " + counting(calendar, week + 1) + " of " + counting(calendar, calendar.weeks())
                : ", paused";
    }

    /** How many of the first weeks count. */
    private static long counting(PlanCalendar calendar, int weeks) {
        return IntStream.range(0, weeks).filter(calendar::counts).count();
    }
}
