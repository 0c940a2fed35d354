package dev.netplan.journal;

import java.time.LocalDate;

/**
 * A person newly met to whom the owner has not written yet.
 *
 * @param contact the person, by id
 * @param fact the entry in which they met
 * @param late whether the time for it is over
 */
public record FirstFollowUp(String contact, Fact fact, boolean late) {

    /** The position in the journal of the entry in which they met. */
    public int entry() {
        return fact.index();
    }

    /** The day on which they met. */
    public LocalDate met() {
        return fact.on();
    }

    /** When to write: the day after. */
    public LocalDate due() {
        return met().plusDays(1);
    }
}
