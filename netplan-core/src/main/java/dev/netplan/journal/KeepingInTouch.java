package dev.netplan.journal;

import dev.netplan.model.Cadence;
import dev.netplan.model.Word;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How it stands with a person with whom the owner keeps in touch.
 *
 * @param contact the person, by id
 * @param cadence how often they are to be in touch
 * @param last the last contact, if there was any
 * @param due when the next one is due
 * @param state how it stands
 */
public record KeepingInTouch(String contact, Cadence cadence, Optional<LocalDate> last, LocalDate due, State state) {

    /** How it stands with keeping in touch. */
    public enum State implements Word {
        /** Due in more than 7 days. */
        FRESH,
        /** Due within 7 days. */
        SOON,
        /** Due today, or late by one cadence at most. */
        DUE,
        /** Later than that. */
        LAPSED
    }
}
