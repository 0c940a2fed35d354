package dev.netplan.dsl;

import java.time.LocalDate;

/** A phase of which the name is known. */
public sealed interface PhaseNamed permits PhaseSaid {

    /** {@code phase("Look around").from(date(2026, 1, 5))} */
    PhaseBegun from(LocalDate firstDay);
}
