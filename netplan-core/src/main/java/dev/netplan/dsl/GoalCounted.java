package dev.netplan.dsl;

/** A goal for which every activity counts, until some are named. */
public sealed interface GoalCounted extends GoalTold permits GoalSaid {

    /** {@code beActiveIn(22, weeks()).doing(engage(), publish())}: the activities that count. */
    GoalTold doing(Deed... activities);
}
