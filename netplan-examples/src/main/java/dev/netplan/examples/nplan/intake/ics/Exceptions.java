package dev.netplan.examples.nplan.intake.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a calendar says of single occurrences of a series, each told by the time or the day at which it was to be. */
final class Exceptions {

    /**
     * An occurrence that differs.
     *
     * @param was when it was to be
     * @param component what is said of it
     */
    record Departure(Stamp was, Component component) {

        /** When it is: then, unless it says another time. */
        Stamp starts(Stamp then) {
            return component.first("DTSTART").flatMap(Stamp::of).orElse(then);
        }

        private LocalDate day() {
            return was.local().toLocalDate();
        }
    }

    private final Map<Instant, Departure> byTime = new LinkedHashMap<>();
    private final Map<LocalDate, Departure> byDay = new LinkedHashMap<>();

    /**
     * The exceptions of a series of whole days, or of times; a day may tell an occurrence at a time, and a time a day.
     */
    Exceptions(Collection<Component> components, boolean ofDays, Zones zones) {
        components.forEach(component -> component.first("RECURRENCE-ID").flatMap(Stamp::of).ifPresent(was -> {
            Departure departure = new Departure(was, component);
            if (ofDays || was.isDate()) {
                byDay.put(departure.day(), departure);
            } else {
                byTime.put(zones.moment(was).instant(), departure);
            }
        }));
    }

    /** What differs in the occurrence that was to be at a time. */
    Optional<Departure> of(Instant instant, Stamp time) {
        return Optional.ofNullable(byTime.get(instant))
            .or(() -> Optional.ofNullable(byDay.get(time.local().toLocalDate())));
    }

    /** Those that belong to none of these times. */
    List<Departure> beyond(Map<Instant, Stamp> times) {
        Set<LocalDate> days = times.values().stream().map(time -> time.local().toLocalDate())
            .collect(Collectors.toSet());
        return Stream.concat(byTime.entrySet().stream().filter(entry -> !times.containsKey(entry.getKey())),
                byDay.entrySet().stream().filter(entry -> !days.contains(entry.getKey())))
            .<Departure>map(Map.Entry::getValue).toList();
    }
}
