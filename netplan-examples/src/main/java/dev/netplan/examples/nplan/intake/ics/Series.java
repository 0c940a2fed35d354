package dev.netplan.examples.nplan.intake.ics;

import dev.netplan.calendar.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An event of a calendar with all that the calendar says of it: how it recurs, and where an occurrence differs. */
final class Series {

    /** Of one event. */
    static final int MOST_OCCURRENCES = 400;

    /**
     * An occurrence.
     *
     * @param component what is said of it
     * @param starts when it starts
     * @param mark what tells it from the others; empty for an event that does not recur
     */
    record Occurrence(Component component, Stamp starts, Optional<String> mark) {}

    private final Zones zones;
    private final Window days;
    private final Component main;
    private final Stamp starts;
    private final Map<Instant, Component> exceptions = new LinkedHashMap<>();

    Series(Component main, Stamp starts, List<Component> exceptions, Zones zones, Window days) {
        this.zones = zones;
        this.days = days;
        this.main = main;
        this.starts = starts;
        exceptions.forEach(exception -> exception.first("RECURRENCE-ID").flatMap(Stamp::of)
            .ifPresent(stamp -> this.exceptions.put(zones.moment(stamp).instant(), exception)));
    }

    /** Whether it recurs. */
    boolean recurs() {
        return main.all("RRULE").findAny().isPresent() || main.all("RDATE").findAny().isPresent();
    }

    /** Its occurrences, in the order of time; those of one that recurs are within the plan. */
    List<Occurrence> occurrences() {
        if (!recurs()) {
            return List.of(new Occurrence(main, starts, Optional.empty()));
        }
        Map<Instant, Stamp> times = new LinkedHashMap<>();
        times.put(zones.moment(starts).instant(), starts);
        main.all("RRULE").forEach(rule -> repeated(rule.value()).forEach(time -> put(time, times)));
        main.all("RDATE").flatMap(Stamp::all).forEach(time -> put(time, times));
        Set<Instant> left = new HashSet<>();
        Set<LocalDate> leftDays = new HashSet<>();
        main.all("EXDATE").flatMap(Stamp::all).forEach(out -> {
            left.add(zones.moment(out).instant());
            if (out.isDate()) {
                leftDays.add(out.local().toLocalDate());
            }
        });
        List<Occurrence> occurrences = new ArrayList<>();
        times.forEach((instant, time) -> {
            Occurrence occurrence = occurrence(instant, time);
            if (!left.contains(instant) && !leftDays.contains(time.local().toLocalDate())
                    && days.holds(zones.moment(occurrence.starts()).starts().date())) {
                occurrences.add(occurrence);
            }
        });
        occurrences.sort(Comparator.comparing(occurrence -> zones.moment(occurrence.starts()).instant()));
        return List.copyOf(occurrences);
    }

    private void put(Stamp time, Map<Instant, Stamp> times) {
        times.putIfAbsent(zones.moment(time).instant(), time);
    }

    private Occurrence occurrence(Instant instant, Stamp time) {
        Component exception = exceptions.get(instant);
        Optional<Stamp> moved = Optional.ofNullable(exception).flatMap(own -> own.first("DTSTART"))
            .flatMap(Stamp::of);
        return new Occurrence(exception == null ? main : exception, moved.orElse(time), Optional.of(time.mark()));
    }

    private List<Stamp> repeated(String rule) {
        // a day more at both ends, since the event's clock need not be the plan's
        LocalDateTime from = days.first().minusDays(1).atStartOfDay();
        LocalDateTime to = days.last().plusDays(2).atStartOfDay();
        Optional<Instant> until = Repeats.until(rule, starts)
            .map(last -> zones.moment(last.isDate() ? last.at(last.local().plusDays(1).minusSeconds(1)) : last))
            .map(Moment::instant);
        return Repeats.dates(rule, starts.local(), from, to).stream().map(starts::at)
            .filter(time -> until.isEmpty() || !zones.moment(time).instant().isAfter(until.get())).toList();
    }
}
