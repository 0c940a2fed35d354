package dev.netplan.dsl;

import dev.netplan.format.Extension;
import java.time.LocalDate;

/** Findings of a rule that are accepted on purpose, and the reason. */
public sealed interface AcceptanceTold permits AcceptanceSaid {

    /** {@code why("I live far from any city").at("goals.meetups")}: the element, with all that lies below it. */
    AcceptanceTold at(String path);

    /** {@code why("I live far from any city").until(date(2026, 3, 31))}: inclusive. */
    AcceptanceTold until(LocalDate lastDay);

    /** {@code why("I live far from any city").extension("x-crm-id", "4711")} */
    default AcceptanceTold extension(String key, String text) {
        return extension(key, Extension.of(text));
    }

    /** {@code why("I live far from any city").extension("x-crm", value)}: a list or a map. */
    AcceptanceTold extension(String key, Extension value);
}
