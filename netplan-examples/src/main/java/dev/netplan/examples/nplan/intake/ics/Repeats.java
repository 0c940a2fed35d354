package dev.netplan.examples.nplan.intake.ics;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;

/** When a recurrence rule falls, by one clock. */
final class Repeats {

    /** More than anybody imports; the rule may be endless. */
    private static final int MOST = 1000;

    private Repeats() {}

    /** The times of a rule in a stretch; none where the rule is none, or falls more often than once a day. */
    static List<LocalDateTime> dates(String rule, LocalDateTime starts, LocalDateTime from, LocalDateTime to) {
        String known = rule.strip().toUpperCase(Locale.ROOT);
        if (known.matches(".*FREQ=(HOURLY|MINUTELY|SECONDLY).*")) {
            return List.of();
        }
        try {
            // its end may be told by another clock: whoever asks looks at it
            String endless = Arrays.stream(known.split(";")).filter(part -> !part.startsWith("UNTIL="))
                .collect(Collectors.joining(";"));
            return new Recur<LocalDateTime>(endless).getDates(starts, from.isBefore(starts) ? starts : from, to, MOST);
        } catch (RuntimeException noRule) {
            // the library has many ways to say that a rule is none
            return List.of();
        }
    }

    /** The last time that a rule allows, if it says one. */
    static Optional<Stamp> until(String rule, Stamp starts) {
        return Arrays.stream(rule.strip().toUpperCase(Locale.ROOT).split(";")).filter(part -> part.startsWith("UNTIL="))
            .findFirst().flatMap(part -> Stamp.of(part.substring("UNTIL=".length()), starts.zone()));
    }
}
