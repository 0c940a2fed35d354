package dev.netplan.agenda;

import dev.netplan.model.Event;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An event that takes place, with the days and the time that it has in the plan's zone.
 *
 * @param event the event
 * @param first its first day
 * @param last its last day
 * @param time when it starts; empty for one that takes the day
 * @param minutes how long it takes on each of its days
 */
record Appointment(Event event, LocalDate first, LocalDate last, Optional<LocalTime> time, int minutes)
        implements
            Comparable<Appointment> {

    /** By the first day, then by id. */
    @Override
    public int compareTo(Appointment other) {
        int days = first.compareTo(other.first);
        return days != 0 ? days : event.id().compareTo(other.event.id());
    }

    /** The events of a plan that are not cancelled, by their first day, then by id. */
    static List<Appointment> of(Plan plan) {
        List<Appointment> all = new ArrayList<>(plan.events().size());
        for (Event event : plan.events()) {
            if (!event.cancelled()) {
                all.add(of(event, plan.zone()));
            }
        }
        all.sort(Comparator.naturalOrder());
        return all;
    }

    private static Appointment of(Event event, ZoneId zone) {
        LocalDate date = event.starts().date();
        Optional<LocalTime> time = event.starts().time();
        int minutes = (int) event.lengthOfDay().toMinutes();
        if (time.isEmpty()) {
            return new Appointment(event, date, event.lastDay(), time, minutes);
        }
        ZonedDateTime start = ZonedDateTime.of(date, time.get(), event.zone().orElse(zone)).withZoneSameInstant(zone);
        return new Appointment(event, start.toLocalDate(), start.toLocalDate(), Optional.of(start.toLocalTime()),
                minutes);
    }
}
