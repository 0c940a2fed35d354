package dev.netplan.dsl;

import dev.netplan.format.Extension;
import java.time.Duration;
import java.time.LocalDate;

/** One thing to do once. */
public sealed interface ActionTold permits Deed, DeedDue {

    /** {@code message().name("ask Kai for twenty minutes")} */
    ActionTold name(String name);

    /** {@code message().with("kai")}: contacts. */
    ActionTold with(String... contacts);

    /** {@code join().in("reactiflux")}: communities. */
    ActionTold in(String... communities);

    /** {@code message().toward("product")}: the interests that it serves. */
    ActionTold toward(String... interests);

    /** {@code message().serves("interviews")}: a goal. */
    ActionTold serves(String goal);

    /** {@code research().phase("observe")}: lends the action its days. */
    ActionTold phase(String phase);

    /** {@code message().from(date(2026, 2, 1))} */
    ActionTold from(LocalDate firstDay);

    /** {@code message().by(date(2026, 2, 20))}: inclusive. */
    ActionTold by(LocalDate lastDay);

    /** {@code research().lasting(hours(3))} */
    ActionTold lasting(Duration time);

    /** {@code message().why("roadmaps are made there")} */
    ActionTold why(String reason);

    /** {@code message().extension("x-crm-id", "4711")} */
    default ActionTold extension(String key, String text) {
        return extension(key, Extension.of(text));
    }

    /** {@code message().extension("x-crm", value)}: a list or a map. */
    ActionTold extension(String key, Extension value);
}
