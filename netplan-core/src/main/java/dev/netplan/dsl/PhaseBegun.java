package dev.netplan.dsl;

import java.time.LocalDate;

/** A phase of which the name and the first day are known. */
public sealed interface PhaseBegun permits PhaseSaid {

    /** {@code phase("Look around").from(date(2026, 1, 5)).to(date(2026, 2, 15))}: inclusive. */
    PhaseTold to(LocalDate lastDay);
}
