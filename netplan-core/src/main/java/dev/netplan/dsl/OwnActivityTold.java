package dev.netplan.dsl;

import dev.netplan.format.Extension;
import java.time.Duration;

/** An activity of the plan's own. */
public sealed interface OwnActivityTold permits OwnActivitySaid {

    /** {@code like(attend()).lasting(hours(8))} */
    OwnActivityTold lasting(Duration time);

    /** {@code like(attend()).name("a weekend of building")} */
    OwnActivityTold name(String name);

    /** {@code like(attend()).extension("x-crm-id", "4711")} */
    default OwnActivityTold extension(String key, String text) {
        return extension(key, Extension.of(text));
    }

    /** {@code like(attend()).extension("x-crm", value)}: a list or a map. */
    OwnActivityTold extension(String key, Extension value);
}
