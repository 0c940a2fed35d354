package dev.netplan.talk;

import dev.netplan.model.Word;
import java.time.Duration;

/**
 * One thing to say in a talk.
 *
 * @param kind what kind of thing it is
 * @param task what to do
 * @param example one way to say it
 * @param time how long it may take
 */
public record Turn(Kind kind, String task, String example, Duration time) {

    /** What there is to do in a talk, in its order. */
    public enum Kind implements Word {
        /** Say who you are. */
        GREET,
        /** Begin the talk. */
        OPEN,
        /** Ask about them. */
        ASK,
        /** Answer when they ask about you. */
        TELL,
        /** Offer something. */
        OFFER,
        /** Come to an end. */
        WRAP_UP,
        /** Go. */
        LEAVE
    }

    /** Whether a question is expected. */
    public boolean asks() {
        return kind == Kind.OPEN || kind == Kind.ASK || kind == Kind.WRAP_UP;
    }
}
