package dev.netplan.model;

import dev.netplan.everyday.StartsWords;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an event starts: a day and a time of day, or a day alone for an event that takes the whole of it.
 *
 * @param date the day, in the event's zone
 * @param time the local time; empty for an event that takes the day
 */
public record Starts(LocalDate date, Optional<LocalTime> time) {

    /** A start. */
    public Starts {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(time, "time");
    }

    /** The start of an event that takes the day. */
    public static Starts on(LocalDate date) {
        return new Starts(date, Optional.empty());
    }

    /** The start at a time of day, in the event's zone. */
    public static Starts at(LocalDateTime time) {
        return new Starts(time.toLocalDate(), Optional.of(time.toLocalTime()));
    }

    /** The start that a text tells: {@code 2026-01-15}, {@code 2026-01-15T18:30}; empty when it tells none. */
    public static Optional<Starts> parse(String text) {
        boolean timed = text.length() > 10 && (text.charAt(10) == 'T' || text.charAt(10) == ' ');
        @Nullable
        LocalDate date = Dates.parse(timed ? text.substring(0, 10) : text);
        if (date == null || !timed) {
            return Optional.ofNullable(date).map(Starts::on);
        }
        return Optional.ofNullable(Dates.parseTime(text.substring(11)))
            .map(time -> new Starts(date, Optional.of(time)));
    }

    /**
     * The start that a text means as people write it: {@code 15 Jan 2026, 6:30 pm}, {@code 5/13/2026}; empty where it
     * means none, or could mean two. For questions such as {@code Did you mean}, and never taken for what was said.
     */
    public static Optional<Starts> meant(String text) {
        return StartsWords.starts(text).flatMap(Starts::parse);
    }

    /** Whether the event takes the day. */
    public boolean isAllDay() {
        return time.isEmpty();
    }

    /** The text that the library writes: {@code 2026-01-15T18:30}. */
    @Override
    public String toString() {
        return date + time.map(clock -> "T" + clock).orElse("");
    }
}
