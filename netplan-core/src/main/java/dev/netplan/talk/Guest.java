package dev.netplan.talk;

import dev.netplan.journal.OpenCommitment;
import dev.netplan.journal.Request;
import dev.netplan.journal.Stage;
import dev.netplan.model.Contact;
import dev.netplan.model.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A contact who may be at an event.
 *
 * @param contact the person
 * @param reason why they may be there
 * @param stage how far the acquaintance has come
 * @param lastContact the last contact
 * @param promised what the owner has promised them, and not done yet
 * @param requests what the owner has asked them for, and neither got nor let go
 */
public record Guest(Contact contact, Reason reason, Stage stage, Optional<LocalDate> lastContact,
        List<OpenCommitment> promised, List<Request> requests) {

    /** Why somebody may be at an event, the surest first. */
    public enum Reason implements Word {
        /** The event names them. */
        NAMED,
        /** They belong to its community, or were met at another event of it. */
        COMMUNITY,
        /** Their organization stands in the event's name or place. */
        ORGANIZATION
    }
}
