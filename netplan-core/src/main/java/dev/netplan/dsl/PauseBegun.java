package dev.netplan.dsl;

import java.time.LocalDate;

/** A pause of which the first day is known. */
public sealed interface PauseBegun permits PauseSaid {

    /** {@code from(date(2026, 3, 16)).to(date(2026, 3, 22))}: inclusive. */
    PauseTold to(LocalDate lastDay);
}
