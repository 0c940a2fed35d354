package dev.netplan.dsl;

import dev.netplan.format.Extension;

/**
 * A person of whom no more is known than what holds for an owner and for a contact alike. The first word that suits
 * only one of the two decides.
 */
public sealed interface PersonTold extends OwnerTold, ContactTold permits PersonSaid {

    /** {@code person("Ada Okafor").pronouns("she/her")} */
    @Override
    PersonTold pronouns(String pronouns);

    /** {@code person("Ada Okafor").profile("linkedin", "https://www.linkedin.com/in/ada-example")} */
    @Override
    PersonTold profile(String label, String url);

    /** {@code person("Ada Okafor").email("ada@example.org")} */
    @Override
    PersonTold email(String address);

    /** {@code person("Ada Okafor").extension("x-crm-id", "4711")} */
    @Override
    default PersonTold extension(String key, String text) {
        return extension(key, Extension.of(text));
    }

    /** {@code person("Ada Okafor").extension("x-crm", value)}: a list or a map. */
    @Override
    PersonTold extension(String key, Extension value);
}
