package dev.netplan.agenda;

import dev.netplan.calendar.PlanCalendar;
import dev.netplan.model.Cadence;
import java.time.LocalDate;
import java.time.temporal.ChronoField;

/**
 * The cycles of a routine, numbered: so many days from its first one, or so many weeks or months from the plan's first.
 */
final class Cycles {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int DAYS_OF_A_WEEK = 7;

    private final boolean ofMonths;
    private final int length;
    /** The first day of cycle 0, counted from 1970; of cycles of months its first month, counted from year 0. */
    private final long origin;

    private Cycles(boolean ofMonths, int length, long origin) {
        this.ofMonths = ofMonths;
        this.length = length;
        this.origin = origin;
    }

    /** The cycles of a cadence in a plan, for a routine that begins on a day. */
    static Cycles of(Cadence every, LocalDate firstDay, PlanCalendar calendar) {
        int count = every.count();
        return switch (every.unit()) {
            case DAY -> new Cycles(false, count, firstDay.toEpochDay());
            case WEEK -> new Cycles(false, count * DAYS_OF_A_WEEK, calendar.wholeWeek(0).first().toEpochDay());
            case MONTH -> new Cycles(true, count, month(calendar.days().first()));
            case YEAR -> new Cycles(true, count * MONTHS_OF_A_YEAR, month(calendar.days().first()));
        };
    }

    private static long month(LocalDate day) {
        return day.getLong(ChronoField.PROLEPTIC_MONTH);
    }

    /** The number of the cycle that holds a day; below 0 before the first. */
    long number(LocalDate day) {
        return Math.floorDiv((ofMonths ? month(day) : day.toEpochDay()) - origin, (long) length);
    }

    /** The first day of a cycle. */
    LocalDate first(long number) {
        long at = origin + number * length;
        return ofMonths ? firstOfMonth(at) : LocalDate.ofEpochDay(at);
    }

    /** The first day of a cycle, counted from 1970. */
    long firstDay(long number) {
        long at = origin + number * length;
        return ofMonths ? firstOfMonth(at).toEpochDay() : at;
    }

    private static LocalDate firstOfMonth(long month) {
        return LocalDate.of((int) Math.floorDiv(month, (long) MONTHS_OF_A_YEAR),
                (int) Math.floorMod(month, (long) MONTHS_OF_A_YEAR) + 1, 1);
    }
}
