package dev.netplan.examples.nplan.exchange.ics;

import dev.netplan.examples.nplan.exchange.Uids;
import dev.netplan.examples.nplan.exchange.ics.Occasion.Span;
import dev.netplan.model.Event;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/** The events, each in the time zone in which it takes place. */
final class EventOccasions {

    private static final String KIND = "event";

    private EventOccasions() {}

    static Occasion of(Event event, Plan plan, Uids uids, CalendarWords words) {
        return new Occasion(uids.of(KIND, event.id()), KIND, event.name(), span(event, plan), Optional.empty(),
                event.remind().or(plan.defaults()::remind), event.place(), event.url(), words.lines(event));
    }

    private static Span span(Event event, Plan plan) {
        LocalDate day = event.starts().date();
        return event.starts().time()
            .<Span>map(time -> new Span.Time(ZonedDateTime.of(day, time, event.zone().orElse(plan.zone())),
                    event.lengthOfDay()))
            .orElseGet(() -> new Span.Days(day, event.lastDay()));
    }
}
