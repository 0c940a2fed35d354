package dev.netplan.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A day of the year on which a person was born, with the year where it is known.
 *
 * @param day month and day, 29 February too
 * @param year the year, 1900 to 2200
 */
public record Birthday(MonthDay day, Optional<Year> year) {

    /**
     * A birthday.
     *
     * @throws IllegalArgumentException when the year has no such day, or is outside 1900 to 2200
     */
    public Birthday {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(year, "year");
        year.ifPresent(known -> {
            if (!known.isValidMonthDay(day) || !Dates.hasYear(known.getValue())) {
                throw new IllegalArgumentException("birthday is " + known + " " + day
                        + "; expected a date of " + Dates.YEARS + ".");
            }
        });
    }

    /**
     * A birthday without its year.
     *
     * @throws IllegalArgumentException when no year has such a day
     */
    public static Birthday of(int month, int day) {
        String text = String.format(Locale.ROOT, "%02d-%02d", month, day);
        return parse(text).orElseThrow(() -> new IllegalArgumentException(
                "birthday is " + text + "; expected a month from 1 to 12 and a day that it can have."));
    }

    /**
     * A birthday with its year.
     *
     * @throws IllegalArgumentException when the year is outside 1900 to 2200
     */
    public static Birthday of(LocalDate date) {
        return new Birthday(MonthDay.from(date), Optional.of(Year.of(date.getYear())));
    }

    /** The birthday of a text, {@code 04-05} or {@code 1990-04-05}; empty when it is none. */
    public static Optional<Birthday> parse(String text) {
        if (text.length() != 5) {
            return Optional.ofNullable(Dates.parse(text)).map(Birthday::of);
        }
        // 2000 has a 29 February
        return Optional.ofNullable(Dates.parse("2000-" + text)).map(date -> new Birthday(MonthDay.from(date),
                Optional.empty()));
    }

    /** The day on which it is kept in a year: 29 February on the 28th where there is none. */
    public LocalDate in(int someYear) {
        return day.atYear(someYear);
    }

    /** The text that the library writes: {@code 04-05}, {@code 1990-04-05}. */
    @Override
    public String toString() {
        String monthDay = day.toString().substring(2);
        return year.map(known -> known + "-" + monthDay).orElse(monthDay);
    }
}
