package dev.netplan.model;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A day of a routine's cycle: a weekday, a weekday of the month, or a day of the month. */
public sealed interface On {

    /**
     * Each such weekday of the cycle's first week.
     *
     * @param day the weekday
     */
    record Weekday(DayOfWeek day) implements On {

        /** Each such weekday. */
        public Weekday {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public String toString() {
            return On.brief(day);
        }
    }

    /**
     * A weekday of the month: the first to the fourth, or the last.
     *
     * @param nth 1 to 4; 0 for the last
     * @param day the weekday
     */
    record Nth(int nth, DayOfWeek day) implements On {

        /**
         * A weekday of the month.
         *
         * @throws IllegalArgumentException when the number is not 0 to 4
         */
        public Nth {
            Objects.requireNonNull(day, "day");
            if (nth < 0 || nth > 4) {
                throw new IllegalArgumentException("nth is " + nth + "; expected 1 to 4, or 0 for the last.");
            }
        }

        @Override
        public String toString() {
            return ORDINALS.get(nth) + " " + On.brief(day);
        }
    }

    /**
     * A day of the month; months that do not have it have none.
     *
     * @param day 1 to 31
     */
    record MonthDay(int day) implements On {

        /**
         * A day of the month.
         *
         * @throws IllegalArgumentException when the day is not 1 to 31
         */
        public MonthDay {
            if (day < 1 || day > 31) {
                throw new IllegalArgumentException("day is " + day + "; expected 1 to 31.");
            }
        }

        @Override
        public String toString() {
            return Integer.toString(day);
        }
    }

    /** The words for {@link Nth#nth}, by number. */
    List<String> ORDINALS = List.of("last", "first", "second", "third", "fourth");

    /** The weekdays by their names in lower case: {@code mon}, {@code monday}. */
    Map<String, DayOfWeek> WEEKDAYS = weekdays();

    /** A day of a text: {@code tue}, {@code first tue}, {@code 15}; empty when it tells none. */
    static Optional<On> parse(String text) {
        Optional<DayOfWeek> weekday = weekday(text);
        if (weekday.isPresent()) {
            return weekday.map(Weekday::new);
        }
        int space = text.indexOf(' ');
        if (space > 0) {
            int nth = ORDINALS.indexOf(text.substring(0, space).toLowerCase(Locale.ROOT));
            return nth < 0 ? Optional.empty() : weekday(text.substring(space).strip()).map(day -> new Nth(nth, day));
        }
        if (text.matches("0?[1-9]|[12][0-9]|3[01]")) {
            return Optional.of(new MonthDay(Integer.parseInt(text)));
        }
        return Optional.empty();
    }

    /** The weekday of a name, short or whole, in any case; empty when it is none. */
    static Optional<DayOfWeek> weekday(String text) {
        return Optional.ofNullable(WEEKDAYS.get(text.toLowerCase(Locale.ROOT)));
    }

    /** The short name of a weekday: {@code tue}. */
    static String brief(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    /** Whether it is a day of a month, and not of a week. */
    default boolean isOfMonth() {
        return !(this instanceof Weekday);
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> days = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(brief(day), day);
            days.put(day.name().toLowerCase(Locale.ROOT), day);
        }
        return Map.copyOf(days);
    }
}
