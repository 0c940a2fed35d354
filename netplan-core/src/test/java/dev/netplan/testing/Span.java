package dev.netplan.testing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A stretch of days from which dates are chosen.
 *
 * @param first the first day
 * @param last the last day, inclusive
 */
record Span(LocalDate first, LocalDate last) {

    /** A day of the stretch; the first is the plainest. */
    LocalDate day(Choices choices) {
        return first.plusDays(choices.below((int) ChronoUnit.DAYS.between(first, last) + 1));
    }

    /** A day of the stretch, or one shortly before or after it. */
    LocalDate about(Choices choices) {
        return choices.onceIn(8) ? last.plusDays(choices.below(60)).minusDays(20) : day(choices);
    }

    /** The part of the stretch from a day on. */
    Span from(LocalDate day) {
        return new Span(day, last.isBefore(day) ? day : last);
    }

    /** Both ends, either or none, chosen so that the stretch between them is not inverted. */
    Ends ends(Choices choices) {
        Optional<LocalDate> from = choices.maybe(() -> day(choices));
        Optional<LocalDate> by = choices.maybe(() -> from(from.orElse(first)).day(choices));
        return new Ends(from, by);
    }

    /**
     * The ends that an element states.
     *
     * @param from the first day, where it is stated
     * @param by the last day, where it is stated
     */
    record Ends(Optional<LocalDate> from, Optional<LocalDate> by) {}
}
