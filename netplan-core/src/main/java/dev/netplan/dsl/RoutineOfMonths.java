package dev.netplan.dsl;

import dev.netplan.model.On;

/** A routine of months, on days that are known or left to the agenda. */
public sealed interface RoutineOfMonths extends RoutineTold permits RoutineSaid {

    /** {@code attend().everyMonth().on(third(THURSDAY))}: a day at least. */
    RoutineOnDays on(On.Nth... weekdays);

    /**
     * {@code research().everyMonth().on(1, 15)}: days of the month, one at least; a month without such a day is passed
     * over.
     */
    RoutineOnDays on(int... days);

    /** {@code coffeeChat().everyMonth().times(3)}: in every cycle, on days that the agenda chooses. */
    RoutineTold times(int perCycle);
}
