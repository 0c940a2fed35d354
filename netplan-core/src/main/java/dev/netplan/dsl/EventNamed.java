package dev.netplan.dsl;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** An event of which the name is known. */
public sealed interface EventNamed permits EventSaid {

    /** {@code event("React Night").starts(2026, 1, 15, 18, 30)}: the hour and minute in its zone. */
    EventTold starts(int year, int month, int day, int hour, int minute);

    /** {@code event("React Night").starts(time)}: in its zone. */
    EventTold starts(LocalDateTime time);

    /** {@code event("React Summit").starts(2026, 6, 11)}: takes the day. */
    EventOnDays starts(int year, int month, int day);

    /** {@code event("React Summit").starts(day)}: takes the day. */
    EventOnDays starts(LocalDate day);
}
