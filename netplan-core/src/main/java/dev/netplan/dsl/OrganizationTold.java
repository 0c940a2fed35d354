package dev.netplan.dsl;

import dev.netplan.format.Extension;

/** A place where the owner would like to know people. */
public sealed interface OrganizationTold permits OrganizationSaid {

    /** {@code organization("Acme").also("Acme Inc.")}: other spellings. */
    OrganizationTold also(String... names);

    /** {@code organization("Acme").priority(1)}: 1 most, 3 least. */
    OrganizationTold priority(int priority);

    /** {@code organization("Acme").people(3)}: so many to know there. */
    OrganizationTold people(int wanted);

    /** {@code organization("Acme").toward("frontend")}: the interests that it serves. */
    OrganizationTold toward(String... interests);

    /** {@code organization("Acme").url("https://acme.example.org")} */
    OrganizationTold url(String url);

    /** {@code organization("Acme").why("they train juniors")} */
    OrganizationTold why(String reason);

    /** {@code organization("Acme").notes("hiring again in May")} */
    OrganizationTold notes(String notes);

    /** {@code organization("Acme").extension("x-crm-id", "4711")} */
    default OrganizationTold extension(String key, String text) {
        return extension(key, Extension.of(text));
    }

    /** {@code organization("Acme").extension("x-crm", value)}: a list or a map. */
    OrganizationTold extension(String key, Extension value);
}
