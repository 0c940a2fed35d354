package dev.netplan.journal;

import dev.netplan.model.Activity;
import dev.netplan.model.Word;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that the owner asked a person for, and what became of it.
 *
 * @param contact the person, by id
 * @param fact the entry that asked
 * @param hopingFor the activity that was asked for
 * @param state what became of it
 * @param nudges how often the owner wrote again
 * @param lastWord when the owner wrote last, the request itself among it
 * @param stale whether it waits and the last word is older than a nudge's time
 * @param nudgeDue when to write again, while it waits
 */
public record Request(String contact, Fact fact, Activity hopingFor, State state, int nudges, LocalDate lastWord,
        boolean stale, Optional<LocalDate> nudgeDue) {

    /** What becomes of a request. */
    public enum State implements Word {
        /** No answer yet. */
        WAITING,
        /** They answered. */
        ANSWERED,
        /** What was asked for has happened. */
        GRANTED,
        /** They said no. */
        DECLINED,
        /** The matter is closed. */
        LET_GO
    }

    /** The position in the journal of the entry that asked. */
    public int entry() {
        return fact.index();
    }

    /** Whether it waits for an answer. */
    public boolean isWaiting() {
        return state == State.WAITING;
    }
}
