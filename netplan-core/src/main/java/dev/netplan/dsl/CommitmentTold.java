package dev.netplan.dsl;

import dev.netplan.format.Extension;

/** What an entry promises its people. */
public sealed interface CommitmentTold permits DeedDue {

    /** {@code informationalInterview().by(date(2026, 2, 1)).note("she proposes a day")} */
    CommitmentTold note(String note);

    /** {@code informationalInterview().by(date(2026, 2, 1)).extension("x-crm-id", "4711")} */
    default CommitmentTold extension(String key, String text) {
        return extension(key, Extension.of(text));
    }

    /** {@code informationalInterview().by(date(2026, 2, 1)).extension("x-crm", value)}: a list or a map. */
    CommitmentTold extension(String key, Extension value);
}
