package dev.netplan.dsl;

import java.time.LocalDate;

/** A plan of which the first day is known; it runs six months unless something else is said. */
public sealed interface PlanBegun extends PlanStarted permits PlanSaid {

    /** {@code plan("...").starting(day).forMonths(9)}: 24 at most. */
    PlanStarted forMonths(int months);

    /** {@code plan("...").starting(day).ending(date(2026, 9, 30))}: inclusive. */
    PlanStarted ending(LocalDate lastDay);
}
