package dev.netplan.examples.nplan.intake.ics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date or a time as a calendar writes it.
 *
 * @param local what the clock shows; midnight for a date
 * @param isDate whether it is a date
 * @param isWorldTime whether it is in UTC
 * @param zone the zone that it names, in whatever way
 */
record Stamp(LocalDateTime local, boolean isDate, boolean isWorldTime, Optional<String> zone) {

    private static final Pattern FORM =
            Pattern.compile("([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:T([0-9]{2}):?([0-9]{2}):?([0-9]{2})?(Z?))?");
    private static final int LEAP_SECOND = 59;

    /** The stamp of a property; empty where it is none. */
    static Optional<Stamp> of(Property property) {
        return of(property.value(), property.zone());
    }

    /** The stamps of a property that has several; a period is told by its start. */
    static Stream<Stamp> all(Property property) {
        return Stream.of(property.value().split(",", -1)).map(text -> text.split("/", -1)[0])
            .flatMap(text -> of(text, property.zone()).stream());
    }

    /** The stamp of a text. */
    static Optional<Stamp> of(String text, Optional<String> zone) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            List<Integer> parts = Stream.of(1, 2, 3, 4, 5, 6).map(form::group)
                .map(part -> part == null ? 0 : Integer.parseInt(part)).toList();
            LocalDate date = LocalDate.of(parts.get(0), parts.get(1), parts.get(2));
            boolean isDate = form.group(4) == null;
            LocalTime time = LocalTime.of(parts.get(3), parts.get(4), Math.min(parts.get(5), LEAP_SECOND));
            boolean isWorldTime = "Z".equals(form.group(7));
            return Optional.of(new Stamp(date.atTime(time), isDate, isWorldTime,
                    isWorldTime || isDate ? Optional.empty() : zone));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** The same kind of stamp at another time. */
    Stamp at(LocalDateTime other) {
        return new Stamp(other, isDate, isWorldTime, zone);
    }

    /** The text by which an occurrence is told from the others of its event. */
    String mark() {
        return isDate ? local.toLocalDate().toString() : local + (isWorldTime ? "Z" : "");
    }
}
