package dev.netplan.check.rules;

import dev.netplan.model.Event;
import dev.netplan.model.Plan;
import java.time.LocalDate;

/** The days of events in the plan's zone. */
final class EventDays {

    private EventDays() {}

    /** The first day. */
    static LocalDate first(Event event, Plan plan) {
        LocalDate day = event.starts().date();
        return event.starts().time().isEmpty() || event.zone().isEmpty() ? day
                : day.atTime(event.starts().time().get()).atZone(event.zone().get()).withZoneSameInstant(plan.zone())
                    .toLocalDate();
    }

    /** The last day. */
    static LocalDate last(Event event, Plan plan) {
        return event.ends().orElse(first(event, plan));
    }
}
