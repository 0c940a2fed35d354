package dev.netplan.dsl;

import dev.netplan.format.Extension;
import java.time.LocalDate;

/** Two people whom the owner brings together, once both have agreed. */
public sealed interface IntroductionTold permits IntroductionSaid {

    /** {@code introduce("grace", "kai").why("both care about accessible design")} */
    IntroductionTold why(String reason);

    /** {@code introduce("grace", "kai").asked("grace", date(2026, 2, 3))} */
    IntroductionTold asked(String contact, LocalDate date);

    /** {@code introduce("grace", "kai").asked("grace", day).agreed("grace", date(2026, 2, 4))} */
    IntroductionTold agreed(String contact, LocalDate date);

    /** {@code introduce("grace", "kai").asked("kai", day).declined("kai", date(2026, 2, 8))} */
    IntroductionTold declined(String contact, LocalDate date);

    /** {@code introduce("grace", "kai").introduced(date(2026, 2, 9))} */
    IntroductionTold introduced(LocalDate date);

    /** {@code introduce("grace", "kai").extension("x-crm-id", "4711")} */
    default IntroductionTold extension(String key, String text) {
        return extension(key, Extension.of(text));
    }

    /** {@code introduce("grace", "kai").extension("x-crm", value)}: a list or a map. */
    IntroductionTold extension(String key, Extension value);
}
