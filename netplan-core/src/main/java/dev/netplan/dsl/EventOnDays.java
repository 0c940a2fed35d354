package dev.netplan.dsl;

import java.time.LocalDate;

/** An event that takes the day, or several. */
public sealed interface EventOnDays extends EventTold permits EventSaid {

    /** {@code event("React Summit").starts(2026, 6, 11).ends(date(2026, 6, 13))}: inclusive. */
    EventTold ends(LocalDate lastDay);
}
