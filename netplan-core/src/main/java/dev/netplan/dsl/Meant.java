package dev.netplan.dsl;

import dev.netplan.model.Activity;
import dev.netplan.model.Birthday;
import dev.netplan.model.Dates;
import dev.netplan.model.On;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Starts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value as it was said. There may be none such: no 30 February, no time zone of that name. What cannot be is told
 * with everything else that is wrong, and so it must not throw where it is said.
 *
 * @param text the words
 * @param value the value, or nothing
 * @param expected what was expected, as the middle of a sentence
 * @param standIn any value of the type
 */
record Meant<V>(String text, Optional<V> value, String expected, V standIn) {

    private static <V> Meant<V> of(String text, Supplier<V> value, String expected, V standIn) {
        try {
            return new Meant<>(text, Optional.of(value.get()), expected, standIn);
        } catch (IllegalArgumentException | DateTimeException none) {
            return new Meant<>(text, Optional.empty(), expected, standIn);
        }
    }

    static Meant<Activity> activity(String id) {
        return of(id, () -> Activity.of(id), "an activity such as coffee-chat", Activity.of("research"));
    }

    static Meant<LocalDate> date(int year, int month, int day) {
        return of(text(year, month, day), () -> LocalDate.of(year, month, day), "a date such as 2026-01-05",
                Dates.FIRST); // whatever ends after it does not end too early
    }

    static Meant<LocalTime> time(int hour, int minute) {
        return of(text(hour, minute), () -> LocalTime.of(hour, minute), "a time of day such as 18:00",
                LocalTime.MIDNIGHT);
    }

    static Meant<Starts> starts(int year, int month, int day) {
        Meant<LocalDate> date = date(year, month, day);
        return new Meant<>(date.text, date.value.map(Starts::on), date.expected, Starts.on(date.standIn));
    }

    static Meant<Starts> starts(int year, int month, int day, int hour, int minute) {
        return of(text(year, month, day) + "T" + text(hour, minute),
                () -> Starts.at(LocalDateTime.of(year, month, day, hour, minute)),
                "a date with a time such as 2026-01-15T18:30", Starts.at(Dates.FIRST.atStartOfDay()));
    }

    static Meant<Birthday> birthday(int month, int day) {
        return of(String.format(Locale.ROOT, "%02d-%02d", month, day), () -> Birthday.of(month, day),
                "a birthday such as 04-05 or 1990-04-05", Birthday.of(1, 1));
    }

    static Meant<Birthday> birthday(LocalDate date) {
        return of(date.toString(), () -> Birthday.of(date), "a birthday such as 04-05 or 1990-04-05",
                Birthday.of(1, 1));
    }

    static Meant<On> dayOfMonth(int day) {
        return of(Integer.toString(day), () -> new On.MonthDay(day), "a day of the month, 1 to 31",
                new On.MonthDay(1));
    }

    static Meant<ZoneId> zone(String id) {
        return of(id, () -> ZoneId.of(id), "a time zone such as America/Los_Angeles", ZoneId.of("UTC"));
    }

    static Meant<PlanPath> path(String text) {
        return of(text, () -> PlanPath.parse(text).orElseThrow(IllegalArgumentException::new),
                "the path of an element such as contacts.kai", PlanPath.of("owner"));
    }

    private static String text(int year, int month, int day) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    private static String text(int hour, int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", hour, minute);
    }
}
