package dev.netplan.talk;

import dev.netplan.model.Word;

/**
 * Something to ask.
 *
 * @param text the question
 * @param origin where it comes from
 */
public record Question(String text, Origin origin) {

    /** Where a question comes from. */
    public enum Origin implements Word {
        /** The owner wrote it down with an interest. */
        PLAN,
        /** It goes with the person's role or level. */
        ROLE,
        /** Anybody can be asked it. */
        ANYBODY
    }
}
