package dev.netplan.journal;

import dev.netplan.model.Word;
import java.time.LocalDate;

/**
 * How it stands with an action.
 *
 * @param action the action, by id
 * @param by the day by which it is to be done: its own, else its phase's last, else the plan's
 * @param state how it stands
 */
public record ActionState(String action, LocalDate by, State state) {

    /** How it stands with an action. */
    public enum State implements Word {
        /** To be done. */
        OPEN,
        /** Done. */
        DONE,
        /** Not done in time. */
        OVERDUE
    }

    /** Whether it is done. */
    public boolean isDone() {
        return state == State.DONE;
    }
}
