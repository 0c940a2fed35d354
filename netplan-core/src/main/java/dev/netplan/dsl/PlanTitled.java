package dev.netplan.dsl;

import java.time.LocalDate;

/** A plan of which the title is known at most. */
public sealed interface PlanTitled permits PlanSaid {

    /** {@code plan("A quiet half-year").starting(date(2026, 1, 5))} */
    PlanBegun starting(LocalDate firstDay);
}
