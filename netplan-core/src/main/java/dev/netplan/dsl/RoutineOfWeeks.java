package dev.netplan.dsl;

import java.time.DayOfWeek;

/** A routine of weeks, on days that are known or left to the agenda. */
public sealed interface RoutineOfWeeks extends RoutineTold permits RoutineSaid {

    /** {@code engage().everyWeek().on(TUESDAY, THURSDAY)}: in the first week of every cycle; a day at least. */
    RoutineTold on(DayOfWeek... days);

    /** {@code coffeeChat().everyWeeks(2).times(3)}: in every cycle, on days that the agenda chooses. */
    RoutineTold times(int perCycle);
}
