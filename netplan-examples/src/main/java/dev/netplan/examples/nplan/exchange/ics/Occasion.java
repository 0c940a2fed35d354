package dev.netplan.examples.nplan.exchange.ics;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * An event of the calendar, once or repeated.
 *
 * @param uid what it is, for this plan
 * @param kind the kind of item that it is
 * @param summary what to call it
 * @param span when it takes place
 * @param repetition how it is repeated, if it is
 * @param remind how long before to remind of it, if at all
 * @param place where
 * @param url where to read more
 * @param lines what else there is to say
 */
record Occasion(String uid, String kind, String summary, Span span, Optional<Repetition> repetition,
        Optional<Duration> remind, Optional<String> place, Optional<String> url, List<String> lines) {

    /** When something takes place. */
    sealed interface Span {

        /** Whole days, both inclusive. */
        record Days(LocalDate first, LocalDate last) implements Span {}

        /** From a time on. */
        record Time(ZonedDateTime start, Duration length) implements Span {

            ZoneId zone() {
                return start.getZone();
            }
        }
    }

    /** One that stands for whole days, with nothing but a name. */
    static Occasion of(String uid, String kind, String summary, LocalDate day, List<String> lines) {
        return new Occasion(uid, kind, summary, new Span.Days(day, day), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), lines);
    }
}
