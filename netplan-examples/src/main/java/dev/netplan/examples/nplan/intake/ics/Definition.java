package dev.netplan.examples.nplan.intake.ics;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A zone that a calendar defines itself.
 *
 * @param location the IANA id that it gives, if it does
 * @param observances its offsets, and from when on each holds
 */
record Definition(Optional<String> location, List<Observance> observances) {

    /**
     * An offset.
     *
     * @param starts when it holds first, by the clock before
     * @param rule when it holds again; empty for once
     * @param offset the offset
     */
    record Observance(LocalDateTime starts, Optional<String> rule, ZoneOffset offset) {

        /** When it began last before a time. */
        Optional<LocalDateTime> latestBefore(LocalDateTime time) {
            if (starts.isAfter(time)) {
                return Optional.empty();
            }
            List<LocalDateTime> recent = rule.flatMap(Repeats::of)
                .map(repeats -> repeats.dates(starts, time.minusYears(1), time))
                .orElse(List.of());
            return Optional.of(recent.isEmpty() ? starts : recent.get(recent.size() - 1));
        }
    }

    static Definition of(Component zone) {
        List<Observance> observances = new ArrayList<>();
        for (String kind : List.of("STANDARD", "DAYLIGHT")) {
            zone.parts(kind).forEach(part -> {
                Optional<Stamp> starts = part.first("DTSTART").flatMap(Stamp::of);
                Optional<ZoneOffset> offset = part.text("TZOFFSETTO").flatMap(Definition::offset);
                if (starts.isPresent() && offset.isPresent()) {
                    observances.add(new Observance(starts.get().local(), part.first("RRULE").map(Property::value),
                            offset.get()));
                }
            });
        }
        return new Definition(zone.text("X-LIC-LOCATION"), List.copyOf(observances));
    }

    private static Optional<ZoneOffset> offset(String text) {
        try {
            return Optional.of(ZoneOffset.of(text.strip()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The offset at a time by its own clock. */
    Optional<ZoneOffset> offsetAt(LocalDateTime time) {
        LocalDateTime latest = LocalDateTime.MIN;
        Optional<ZoneOffset> offset = observances.stream().findFirst().map(Observance::offset);
        for (Observance observance : observances) {
            Optional<LocalDateTime> began = observance.latestBefore(time);
            if (began.isPresent() && began.get().isAfter(latest)) {
                latest = began.get();
                offset = Optional.of(observance.offset());
            }
        }
        return offset;
    }
}
