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
    private final Exceptions exceptions;
    private final Set<Instant> left = new HashSet<>();
    private final Set<LocalDate> leftDays = new HashSet<>();

    Series(Component main, Stamp starts, List<Component> exceptions, Zones zones, Window days) {
        this.zones = zones;
        this.days = days;
        this.main = main;
        this.starts = starts;
        this.exceptions = new Exceptions(exceptions, starts.isDate(), zones);
        main.all("EXDATE").filter(any -> recurs()).flatMap(Stamp::all).forEach(out -> {
            left.add(zones.moment(out).instant());
            if (out.isDate()) {
                leftDays.add(out.local().toLocalDate());
            }
        });
    }

    /** Whether it recurs. */
    boolean recurs() {
        return main.all("RRULE").findAny().isPresent() || main.all("RDATE").findAny().isPresent();
    }

    /** Its occurrences, in the order of time; those of one that recurs are within the plan. */
    List<Occurrence> occurrences() {
        Map<Instant, Stamp> times = times();
        List<Occurrence> occurrences = new ArrayList<>();
        times.forEach((instant, time) -> {
            if (!isLeft(time)) {
                occurrences.add(occurrence(time, exceptions.of(instant, time)));
            }
        });
        // what was to be when the rule has nothing, or nothing within the plan, stands by itself
        exceptions.beyond(times).stream().filter(other -> !isLeft(other.was()))
            .forEach(other -> occurrences.add(new Occurrence(other.component(), other.starts(other.was()),
                    Optional.of(ownClock(other.was()).mark()))));
        return occurrences.stream().filter(one -> one.mark().isEmpty()
                || days.holds(zones.moment(one.starts()).starts().date()))
            .sorted(Comparator.comparing(one -> zones.moment(one.starts()).instant())).toList();
    }

    private Map<Instant, Stamp> times() {
        Map<Instant, Stamp> times = new LinkedHashMap<>();
        put(starts, times);
        main.all("RRULE").flatMap(rule -> Repeats.of(rule.value()).stream())
            .forEach(rule -> repeated(rule).forEach(time -> put(time, times)));
        main.all("RDATE").flatMap(Stamp::all).forEach(time -> put(time, times));
        return times;
    }

    private void put(Stamp time, Map<Instant, Stamp> times) {
        times.putIfAbsent(zones.moment(time).instant(), time);
    }

    private boolean isLeft(Stamp time) {
        return left.contains(zones.moment(time).instant()) || leftDays.contains(time.local().toLocalDate());
    }

    private Occurrence occurrence(Stamp time, Optional<Exceptions.Departure> own) {
        return new Occurrence(own.map(Exceptions.Departure::component).orElse(main),
                own.map(departure -> departure.starts(time)).orElse(time),
                recurs() ? Optional.of(time.mark()) : Optional.empty());
    }

    /** A time by the clock of the series, so that its mark is the same wherever the plan ends. */
    private Stamp ownClock(Stamp time) {
        return time.isDate() || starts.isDate() ? time
                : zones.zone(starts).map(zone -> starts.at(LocalDateTime.ofInstant(zones.moment(time).instant(), zone)))
                    .orElse(time);
    }

    private List<Stamp> repeated(Repeats rule) {
        // a day more at both ends, since the event's clock need not be the plan's
        LocalDateTime from = days.first().minusDays(1).atStartOfDay();
        LocalDateTime to = days.last().plusDays(2).atStartOfDay();
        Optional<Instant> until = rule.until(starts)
            .map(last -> zones.moment(last.isDate() ? last.at(last.local().plusDays(1).minusSeconds(1)) : last))
            .map(Moment::instant);
        return rule.dates(starts.local(), from, to).stream().map(starts::at)
            .filter(time -> until.isEmpty() || !zones.moment(time).instant().isAfter(until.get())).toList();
    }
}
