package dev.netplan.examples.nplan.intake.ics;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.Optional;

/**
 * A line of a calendar.
 *
 * @param name its name, in capitals
 * @param zone the zone that it names, if it does
 * @param range how far it counts, if it says so
 * @param value what stands behind the colon
 */
record Property(String name, Optional<String> zone, Optional<String> range, String value) {

    /** The value as text, its escapes undone. */
    String text() {
        return VObjectPropertyValues.unescape(value);
    }
}
