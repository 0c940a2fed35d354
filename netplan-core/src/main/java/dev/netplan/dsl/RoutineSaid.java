package dev.netplan.dsl;

import dev.netplan.format.Extension;
import dev.netplan.model.Activity;
import dev.netplan.model.On;
import dev.netplan.model.Routine;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Hears what is said of a routine.
 *
 * @param told what was said
 */
record RoutineSaid(Telling<Routine, Routine.Builder> told)
        implements
            RoutineOfWeeks,
            RoutineOfMonths,
            RoutineOnDays,
            RoutineOfYears {

    static RoutineSaid of(Meant<Activity> activity, HowOften every) {
        return new RoutineSaid(Telling.of(Routine::builder, Routine.Builder::build)
            .and("do", activity, Routine.Builder::activity).and("every", every.cadence(), Routine.Builder::every));
    }

    static RoutineSaid of(Routine routine) {
        return new RoutineSaid(Telling.of(() -> Routine.builder().from(routine), Routine.Builder::build));
    }

    @Override
    public RoutineTold on(DayOfWeek... days) {
        On[] weekdays = List.of(days).stream().map(On.Weekday::new).toArray(On[]::new);
        return new RoutineSaid(told.some("on", weekdays, "day", Routine.Builder::addAllOn));
    }

    @Override
    public RoutineOnDays on(On.Nth... weekdays) {
        return new RoutineSaid(told.some("on", weekdays, "day", Routine.Builder::addAllOn));
    }

    @Override
    public RoutineOnDays on(int... days) {
        Telling<Routine, Routine.Builder> more = days.length == 0 ? told.none("on", "day") : told;
        for (int day : days) {
            more = more.and("on", Meant.dayOfMonth(day), Routine.Builder::addOn);
        }
        return new RoutineSaid(more);
    }

    @Override
    public RoutineTold times(int perCycle) {
        return new RoutineSaid(told.and(perCycle, Routine.Builder::times));
    }

    @Override
    public RoutineTold name(String name) {
        return new RoutineSaid(told.and(name, Routine.Builder::name));
    }

    @Override
    public RoutineTold at(int hour, int minute) {
        return new RoutineSaid(told.and("at", Meant.time(hour, minute), Routine.Builder::at));
    }

    @Override
    public RoutineTold at(LocalTime time) {
        return new RoutineSaid(told.and(time, Routine.Builder::at));
    }

    @Override
    public RoutineTold lasting(Duration time) {
        return new RoutineSaid(told.and(time, Routine.Builder::lasts));
    }

    @Override
    public RoutineTold phase(String phase) {
        return new RoutineSaid(told.and(phase, Routine.Builder::phase));
    }

    @Override
    public RoutineTold from(LocalDate firstDay) {
        return new RoutineSaid(told.and(firstDay, Routine.Builder::firstDay));
    }

    @Override
    public RoutineTold until(LocalDate lastDay) {
        return new RoutineSaid(told.and(lastDay, Routine.Builder::lastDay));
    }

    @Override
    public RoutineTold except(LocalDate... days) {
        return new RoutineSaid(told.all(days, Routine.Builder::addAllExcept));
    }

    @Override
    public RoutineTold toward(String... interests) {
        return new RoutineSaid(told.all(interests, Routine.Builder::addAllToward));
    }

    @Override
    public RoutineTold in(String... communities) {
        return new RoutineSaid(told.all(communities, Routine.Builder::addAllIn));
    }

    @Override
    public RoutineTold with(String... contacts) {
        return new RoutineSaid(told.all(contacts, Routine.Builder::addAllPeople));
    }

    @Override
    public RoutineTold place(String place) {
        return new RoutineSaid(told.and(place, Routine.Builder::place));
    }

    @Override
    public RoutineTold url(String url) {
        return new RoutineSaid(told.and(url, Routine.Builder::url));
    }

    @Override
    public RoutineTold serves(String goal) {
        return new RoutineSaid(told.and(goal, Routine.Builder::serves));
    }

    @Override
    public RoutineTold remind(Duration before) {
        return new RoutineSaid(told.and(before, Routine.Builder::remind));
    }

    @Override
    public RoutineTold extension(String key, Extension value) {
        return new RoutineSaid(told.pair(key, value, Routine.Builder::putExtensions));
    }
}
