package dev.netplan.dsl;

import dev.netplan.format.Extension;

/** A stretch of the plan with a theme. */
public sealed interface PhaseTold permits PhaseSaid {

    /** {@code phase("Look around").from(first).to(last).focus("find the rooms worth being in")} */
    PhaseTold focus(String focus);

    /** {@code phase("Look around").from(first).to(last).extension("x-crm-id", "4711")} */
    default PhaseTold extension(String key, String text) {
        return extension(key, Extension.of(text));
    }

    /** {@code phase("Look around").from(first).to(last).extension("x-crm", value)}: a list or a map. */
    PhaseTold extension(String key, Extension value);
}
