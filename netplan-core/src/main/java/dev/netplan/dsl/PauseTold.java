package dev.netplan.dsl;

import dev.netplan.format.Extension;

/** A stretch in which nothing is planned or expected. */
public sealed interface PauseTold permits PauseSaid {

    /** {@code from(first).to(last).why("spring break")} */
    PauseTold why(String reason);

    /** {@code from(first).to(last).extension("x-crm-id", "4711")} */
    default PauseTold extension(String key, String text) {
        return extension(key, Extension.of(text));
    }

    /** {@code from(first).to(last).extension("x-crm", value)}: a list or a map. */
    PauseTold extension(String key, Extension value);
}
