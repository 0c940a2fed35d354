package dev.netplan.journal;

import dev.netplan.model.Word;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * How it stands with an introduction.
 *
 * @param introduction the introduction, by id
 * @param state how it stands
 * @param unanswered who was asked, when, and has neither agreed nor declined; empty once introduced or declined
 */
public record IntroductionState(String introduction, State state, Map<String, LocalDate> unanswered) {

    /** How far an introduction has come. */
    public enum State implements Word {
        /** Nobody was asked yet. */
        DRAFTED,
        /** Asked, and nobody has agreed yet. */
        ASKING,
        /** One has agreed. */
        ONE_AGREED,
        /** Both have agreed. */
        AGREED,
        /** They were introduced. */
        INTRODUCED,
        /** One has declined. */
        DECLINED
    }

    private static final int PATIENCE = 7;

    /** When to ask again: 7 days after the last question without an answer. */
    public Optional<LocalDate> nudgeDue() {
        return unanswered.values().stream().max(LocalDate::compareTo).map(asked -> asked.plusDays(PATIENCE));
    }
}
