package dev.netplan.dsl;

import java.time.LocalDate;

/** A plan of six months, of which the title is known. */
public sealed interface SixMonthPlan permits PlanSaid {

    /** {@code sixMonthPlan("From bootcamp to frontend").starting(date(2026, 1, 5))} */
    PlanStarted starting(LocalDate firstDay);
}
