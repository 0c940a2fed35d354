package dev.netplan.dsl;

/** A plan of which the days are known. */
public sealed interface PlanStarted permits PlanBegun {

    /** {@code sixMonthPlan("...").starting(day).in("America/Los_Angeles")}: the zone of its days and times. */
    PlanStarted in(String zone);

    /** {@code sixMonthPlan("...").starting(day).owner(person("Ada Okafor").introvert())} */
    PlanTold owner(OwnerTold owner);
}
