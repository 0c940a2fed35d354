package dev.netplan.dsl;

import dev.netplan.format.Extension;

/** Something to do by a day: an action, or what an entry promises its people. */
public sealed interface DeedDue extends ActionTold, CommitmentTold permits DeedSaid {

    /** {@code message().by(date(2026, 2, 20)).extension("x-crm-id", "4711")} */
    @Override
    default DeedDue extension(String key, String text) {
        return extension(key, Extension.of(text));
    }

    /** {@code message().by(date(2026, 2, 20)).extension("x-crm", value)}: a list or a map. */
    @Override
    DeedDue extension(String key, Extension value);
}
