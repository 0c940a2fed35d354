package dev.netplan.dsl;

/** A routine of years, on days that are left to the agenda. */
public sealed interface RoutineOfYears extends RoutineTold permits RoutineSaid {

    /** {@code catchUp().everyYear().times(2)}: in every cycle, on days that the agenda chooses. */
    RoutineTold times(int perCycle);
}
