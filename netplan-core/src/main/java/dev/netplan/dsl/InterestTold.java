package dev.netplan.dsl;

import dev.netplan.format.Extension;

/** What the owner is curious about: a role, industries, or both. */
public sealed interface InterestTold permits InterestSaid {

    /** {@code industries("fintech").role("Frontend Developer")} */
    InterestTold role(String role);

    /** {@code role("Frontend Developer").industries("fintech", "healthcare tech")} */
    InterestTold industries(String... industries);

    /** {@code role("Frontend Developer").levels("SWE I", "Senior SWE")} */
    InterestTold levels(String... levels);

    /** {@code role("Frontend Developer").seeking("a first job")} */
    InterestTold seeking(String what);

    /** {@code role("Frontend Developer").why("I like to see what people do with what I build")} */
    InterestTold why(String reason);

    /** {@code role("Frontend Developer").questions("What changed when you became a senior?")} */
    InterestTold questions(String... questions);

    /** {@code role("Frontend Developer").extension("x-crm-id", "4711")} */
    default InterestTold extension(String key, String text) {
        return extension(key, Extension.of(text));
    }

    /** {@code role("Frontend Developer").extension("x-crm", value)}: a list or a map. */
    InterestTold extension(String key, Extension value);
}
