package dev.netplan.dsl;

import java.time.Duration;

/** What to come home with from an event. */
public sealed interface AimTold permits AimSaid {

    /** {@code each(minutes(5)).meet(3)} */
    AimTold meet(int people);

    /** {@code meet(3).each(minutes(5))}: how long to speak with each. */
    AimTold each(Duration time);
}
