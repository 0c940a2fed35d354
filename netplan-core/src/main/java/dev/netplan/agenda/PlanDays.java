package dev.netplan.agenda;

import dev.netplan.calendar.PlanCalendar;
import dev.netplan.calendar.Window;
import dev.netplan.model.Pause;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.util.BitSet;

/** The days of a plan by their positions, 0 for the first, so that sets of days are bits and sums are arrays. */
final class PlanDays {

    private final PlanCalendar calendar;
    private final long start;
    private final int length;
    private final BitSet active;

    PlanDays(Plan plan, PlanCalendar calendar) {
        this.calendar = calendar;
        this.start = calendar.days().first().toEpochDay();
        this.length = (int) (calendar.days().last().toEpochDay() - start) + 1;
        this.active = new BitSet(length);
        active.set(0, length);
        for (Pause pause : plan.pauses()) {
            Window paused = new Window(pause.firstDay(), pause.lastDay()).meet(calendar.days());
            if (!paused.isEmpty()) {
                active.clear(position(paused.first()), position(paused.last()) + 1);
            }
        }
    }

    PlanCalendar calendar() {
        return calendar;
    }

    /** The first day, counted from 1970. */
    long start() {
        return start;
    }

    /** How many days the plan has. */
    int length() {
        return length;
    }

    /** The position of a day; below 0 before the plan, and the length or more after it. */
    int position(LocalDate day) {
        return position(day.toEpochDay());
    }

    /** The position of a day that is counted from 1970, with the same bounds. */
    int position(long day) {
        return (int) Math.max(-1, Math.min(length, day - start));
    }

    /** The day at a position. */
    LocalDate day(int position) {
        return LocalDate.ofEpochDay(start + position);
    }

    /** The active days of a stretch; the caller may change the set. */
    BitSet active(Window stretch) {
        BitSet days = new BitSet();
        Window inside = stretch.meet(calendar.days());
        if (!inside.isEmpty()) {
            days.set(position(inside.first()), position(inside.last()) + 1);
            days.and(active);
        }
        return days;
    }
}
