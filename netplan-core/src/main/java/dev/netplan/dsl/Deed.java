package dev.netplan.dsl;

import java.time.LocalDate;

/**
 * Something to do, of which no more is known than what. How often makes it a routine; everything else an action, to be
 * done once. By itself it names an activity.
 */
public sealed interface Deed extends ActionTold permits StandardDeed {

    /** {@code research().everyDay()} */
    RoutineTold everyDay();

    /** {@code research().everyDays(10)} */
    RoutineTold everyDays(int count);

    /** {@code engage().everyWeek()} */
    RoutineOfWeeks everyWeek();

    /** {@code coffeeChat().everyWeeks(2)} */
    RoutineOfWeeks everyWeeks(int count);

    /** {@code attend().everyMonth()} */
    RoutineOfMonths everyMonth();

    /** {@code attend().everyMonths(3)} */
    RoutineOfMonths everyMonths(int count);

    /** {@code catchUp().everyYear()} */
    RoutineOfYears everyYear();

    /** {@code catchUp().everyYears(2)} */
    RoutineOfYears everyYears(int count);

    /** {@code message().by(date(2026, 2, 20))}: inclusive; an action, or what an entry promises. */
    @Override
    DeedDue by(LocalDate lastDay);
}
