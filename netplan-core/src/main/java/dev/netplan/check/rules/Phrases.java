package dev.netplan.check.rules;

import dev.netplan.model.Cadence;
import java.time.Duration;

/** Words that several rules use. */
final class Phrases {

    private Phrases() {}

    /** A cadence as a length of time: {@code 1 week}, {@code 6 weeks}. */
    static String length(Cadence cadence) {
        return cadence.count() == 1 ? "1 " + cadence : cadence.toString();
    }

    /** A length of time to the minute: {@code 1h30m}. */
    static String length(Duration length) {
        String hours = length.toHours() > 0 ? length.toHours() + "h" : "";
        return hours + (length.toMinutesPart() > 0 || hours.isEmpty() ? length.toMinutesPart() + "m" : "");
    }
}
