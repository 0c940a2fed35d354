package dev.netplan.examples.nplan.intake.ics;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;

/** A recurrence rule, and when it falls by one clock. */
final class Repeats {

    /** More than anybody imports; the rule may be endless. */
    private static final int MOST = 1000;
    private static final String UNTIL = "UNTIL=";
    private static final Pattern RAPID = Pattern.compile("FREQ=(?:HOURLY|MINUTELY|SECONDLY)");

    private final Recur<LocalDateTime> rule;
    private final boolean isRapid;
    private final Optional<String> until;

    private Repeats(Recur<LocalDateTime> rule, boolean isRapid, Optional<String> until) {
        this.rule = rule;
        this.isRapid = isRapid;
        this.until = until;
    }

    /** The rule of a text; empty where it cannot be read. */
    static Optional<Repeats> of(String text) {
        Map<Boolean, List<String>> parts = Arrays.stream(text.strip().toUpperCase(Locale.ROOT).split(";"))
            .collect(Collectors.partitioningBy(part -> part.startsWith(UNTIL)));
        // its end may be told by another clock: whoever asks looks at it
        String endless = String.join(";", parts.getOrDefault(false, List.of()));
        Optional<String> until = parts.getOrDefault(true, List.of()).stream().findFirst()
            .map(part -> part.substring(UNTIL.length()));
        if (until.isPresent() && Stamp.of(until.get(), Optional.empty()).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Repeats(new Recur<>(endless), RAPID.matcher(endless).find(), until));
        } catch (RuntimeException noRule) {
            // the library has many ways to say that a rule is none
            return Optional.empty();
        }
    }

    /** Whether it may fall more often than once a day. */
    boolean isRapid() {
        return isRapid;
    }

    /** The times of the rule in a stretch; none where it is rapid. */
    List<LocalDateTime> dates(LocalDateTime starts, LocalDateTime from, LocalDateTime to) {
        if (isRapid) {
            return List.of();
        }
        try {
            return rule.getDates(starts, from.isBefore(starts) ? starts : from, to, MOST);
        } catch (RuntimeException never) {
            // nor does it say in one way that a rule never falls
            return List.of();
        }
    }

    /** The last time that the rule allows, if it says one. */
    Optional<Stamp> until(Stamp starts) {
        return until.flatMap(text -> Stamp.of(text, starts.zone()));
    }
}
