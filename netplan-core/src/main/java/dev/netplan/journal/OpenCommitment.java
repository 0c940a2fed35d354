package dev.netplan.journal;

import dev.netplan.model.Activity;
import dev.netplan.model.Commitment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something promised and neither done yet nor let go.
 *
 * @param fact the entry that promised it
 * @param commitment what was promised
 */
public record OpenCommitment(Fact fact, Commitment commitment) {

    /** The position in the journal of the entry that promised it. */
    public int entry() {
        return fact.index();
    }

    /** The people to whom it was promised, by contact id. */
    public List<String> people() {
        return fact.entry().everybody();
    }

    /** The first of them. */
    public Optional<String> firstPerson() {
        return people().stream().findFirst();
    }

    /** The activity promised. */
    public Activity activity() {
        return commitment.activity();
    }

    /** The day by which it is to be done. */
    public LocalDate by() {
        return commitment.by();
    }

    /** More about it. */
    public Optional<String> note() {
        return commitment.note();
    }
}
