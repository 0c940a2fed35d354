package dev.netplan.examples.nplan.intake;

import dev.netplan.model.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When an event starts, wherever it is said.
 *
 * @param day its day, where it takes the whole of it
 * @param at the point in time, where it does not
 */
record When(Optional<LocalDate> day, Optional<Instant> at) {

    /** When an event of a plan of this zone starts. */
    static When of(Event event, ZoneId zone) {
        LocalDate date = event.starts().date();
        return event.starts().time()
            .map(time -> new When(Optional.empty(),
                    Optional.of(date.atTime(time).atZone(event.zone().orElse(zone)).toInstant())))
            .orElseGet(() -> new When(Optional.of(date), Optional.empty()));
    }
}
