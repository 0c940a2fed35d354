package dev.netplan.change;

import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Contact;
import dev.netplan.model.Goal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How a plan stands on the day of its renewal: what its journal knows and the next plan begins with. */
public interface Standing {

    /** How many of what the goal counts there are. */
    int done(Goal goal);

    /** Whether the action is done. */
    boolean isDone(Action action);

    /** The last contact with a person, before the plan too. */
    Optional<LocalDate> lastContact(Contact contact);

    /** What is still open between the owner and others: requests not granted yet, commitments not kept yet. */
    List<Open> open();

    /**
     * A request or a commitment that is open.
     *
     * @param activity what was asked for or promised
     * @param people whom, or to whom, by contact id
     * @param by the day by which it is to be done, for a commitment
     * @param note more about it
     */
    record Open(Activity activity, List<String> people, Optional<LocalDate> by, Optional<String> note) {

        /** An open matter. */
        public Open {
            Objects.requireNonNull(activity, "activity");
            people = List.copyOf(Objects.requireNonNull(people, "people"));
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(note, "note");
        }

        /** A request for an activity with a person. */
        public static Open request(Activity hopingFor, String person) {
            return new Open(hopingFor, List.of(person), Optional.empty(), Optional.empty());
        }
    }
}
