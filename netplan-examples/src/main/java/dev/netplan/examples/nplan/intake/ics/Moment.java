package dev.netplan.examples.nplan.intake.ics;

import dev.netplan.model.Starts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A date or a time as a plan writes it.
 *
 * @param starts day, and time of day where it has one
 * @param zone the zone, where it is not the plan's
 * @param instant the point in time; for a date its first, in the plan's zone
 */
record Moment(Starts starts, Optional<ZoneId> zone, Instant instant) {

    static Moment of(LocalDateTime local, ZoneId zone, ZoneId plan) {
        // a time that a clock change leaves out is as much later
        LocalDateTime real = local.atZone(zone).toLocalDateTime();
        boolean isOfPlan = zone.equals(plan) || zone.getRules().equals(plan.getRules());
        return new Moment(Starts.at(real), isOfPlan ? Optional.empty() : Optional.of(zone),
                real.atZone(zone).toInstant());
    }

    static Moment on(LocalDateTime midnight, ZoneId plan) {
        return new Moment(Starts.on(midnight.toLocalDate()), Optional.empty(), midnight.atZone(plan).toInstant());
    }
}
