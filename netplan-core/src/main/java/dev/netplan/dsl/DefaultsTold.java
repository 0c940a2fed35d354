package dev.netplan.dsl;

import dev.netplan.format.Extension;
import dev.netplan.model.KeepInTouch;
import dev.netplan.model.Tie;
import java.time.Duration;

/** What holds where an element does not say otherwise. */
public sealed interface DefaultsTold permits DefaultsSaid {

    /** {@code usually().followUp(days(2))}: that soon after meeting a person. */
    DefaultsTold followUp(Often within);

    /** {@code usually().nudge(weeks(1))}: when a request has waited that long. */
    DefaultsTold nudge(Often after);

    /** {@code usually().nudges(2)}: so many before a request is let go. */
    DefaultsTold nudges(int count);

    /** {@code usually().remind(minutes(15))}: that long before. */
    DefaultsTold remind(Duration before);

    /** {@code usually().keepInTouch(STRONG, everyWeeks(6))} */
    DefaultsTold keepInTouch(Tie tie, Often often);

    /** {@code usually().keepInTouch(DORMANT, never())} */
    DefaultsTold keepInTouch(Tie tie, KeepInTouch often);

    /** {@code usually().extension("x-crm-id", "4711")} */
    default DefaultsTold extension(String key, String text) {
        return extension(key, Extension.of(text));
    }

    /** {@code usually().extension("x-crm", value)}: a list or a map. */
    DefaultsTold extension(String key, Extension value);
}
