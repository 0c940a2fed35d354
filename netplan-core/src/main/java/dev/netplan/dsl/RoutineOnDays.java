package dev.netplan.dsl;

import dev.netplan.model.On;

/** A routine of months on known days, which may be some of each kind. */
public sealed interface RoutineOnDays extends RoutineTold permits RoutineSaid {

    /** {@code attend().everyMonth().on(1).on(third(THURSDAY))} */
    RoutineOnDays on(On.Nth... weekdays);

    /** {@code attend().everyMonth().on(third(THURSDAY)).on(1)} */
    RoutineOnDays on(int... days);
}
