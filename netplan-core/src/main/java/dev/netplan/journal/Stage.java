package dev.netplan.journal;

import dev.netplan.model.Word;

/** How far an acquaintance has come. */
public enum Stage implements Word {
    /** Nothing has happened yet. */
    TO_MEET,
    /** The owner has written, or read about them, and they have not spoken. */
    REACHED_OUT,
    /** They have met, or spoken once. */
    MET,
    /** They have spoken on two days or more. */
    WARM
}
