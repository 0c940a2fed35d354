package dev.netplan.dsl;

import dev.netplan.format.Extension;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/** Something to do again and again. */
public sealed interface RoutineTold
        permits RoutineOfWeeks, RoutineOfMonths, RoutineOnDays, RoutineOfYears {

    /** {@code attend().everyWeek().name("Coffee with somebody new")} */
    RoutineTold name(String name);

    /** {@code attend().everyWeek().at(18, 0)}: the hour and minute of the day. */
    RoutineTold at(int hour, int minute);

    /** {@code attend().everyWeek().at(time)} */
    RoutineTold at(LocalTime time);

    /** {@code attend().everyWeek().lasting(minutes(20))}: each time. */
    RoutineTold lasting(Duration time);

    /** {@code attend().everyWeek().phase("observe")}: lends the routine its days. */
    RoutineTold phase(String phase);

    /** {@code attend().everyWeek().from(date(2026, 2, 1))} */
    RoutineTold from(LocalDate firstDay);

    /** {@code attend().everyWeek().until(date(2026, 5, 31))}: inclusive. */
    RoutineTold until(LocalDate lastDay);

    /** {@code attend().everyWeek().except(date(2026, 3, 17))}: days on which it does not fall. */
    RoutineTold except(LocalDate... days);

    /** {@code attend().everyWeek().toward("frontend")}: the interests that it serves. */
    RoutineTold toward(String... interests);

    /** {@code attend().everyWeek().in("sf-frontend")}: the communities in which it takes place. */
    RoutineTold in(String... communities);

    /** {@code attend().everyWeek().with("grace")}: contacts. */
    RoutineTold with(String... contacts);

    /** {@code attend().everyWeek().place("500 Example St")} */
    RoutineTold place(String place);

    /** {@code attend().everyWeek().url("https://meetup.example.org")} */
    RoutineTold url(String url);

    /** {@code attend().everyWeek().serves("meetups")}: a goal. */
    RoutineTold serves(String goal);

    /** {@code attend().everyWeek().remind(minutes(15))}: that long before. */
    RoutineTold remind(Duration before);

    /** {@code attend().everyWeek().extension("x-crm-id", "4711")} */
    default RoutineTold extension(String key, String text) {
        return extension(key, Extension.of(text));
    }

    /** {@code attend().everyWeek().extension("x-crm", value)}: a list or a map. */
    RoutineTold extension(String key, Extension value);
}
