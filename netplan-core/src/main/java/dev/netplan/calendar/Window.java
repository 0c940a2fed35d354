package dev.netplan.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A stretch of days. It is empty when the last day comes before the first.
 *
 * @param first the first day
 * @param last the last day, inclusive
 */
public record Window(LocalDate first, LocalDate last) {

    /** The days from one to another. */
    public Window {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
    }

    /** The days from one to another, both inclusive. */
    public static Window between(LocalDate first, LocalDate last) {
        return new Window(first, last);
    }

    /** Whether there is no day in it. */
    public boolean isEmpty() {
        return last.isBefore(first);
    }

    /** How many days it holds. */
    public int length() {
        return isEmpty() ? 0 : (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    }

    /** Whether a day is in it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The days of both. */
    public Window meet(Window other) {
        return new Window(first.isAfter(other.first) ? first : other.first,
                last.isBefore(other.last) ? last : other.last);
    }
}
