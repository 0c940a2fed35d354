package dev.netplan.examples.nplan.report;

import dev.netplan.journal.FirstFollowUp;
import dev.netplan.journal.IntroductionState;
import dev.netplan.journal.Journal;
import dev.netplan.journal.KeepingInTouch;
import dev.netplan.journal.OpenCommitment;
import dev.netplan.journal.Request;
import dev.netplan.model.Contact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first of what is due with a person, by whatever of it the agenda holds: a promise, the first word after a
 * meeting, a nudge, a question about an introduction, or their turn to be in touch.
 *
 * @param due when
 * @param word why, in a word; empty for a turn that is far ahead
 * @param overdue whether the agenda would mark it as late
 */
public record Turn(LocalDate due, String word, boolean overdue) {

    /** What is due with each contact, by id; those with whom nothing is are left out. */
    public static Map<String, Turn> all(Journal journal) {
        Map<String, Turn> turns = new HashMap<>();
        LocalDate today = journal.asOf();
        for (OpenCommitment promise : journal.openCommitments()) {
            promise.people().forEach(person -> put(turns, person, of(promise.by(), "owed", today)));
        }
        for (FirstFollowUp met : journal.firstFollowUps()) {
            put(turns, met.contact(), new Turn(met.due(), "write", met.late()));
        }
        for (Request request : journal.requests()) {
            request.nudgeDue().ifPresent(due -> put(turns, request.contact(), of(due, "nudge", today)));
        }
        for (IntroductionState asked : journal.introductions()) {
            asked.nudgeDue().ifPresent(due -> asked.unanswered().keySet()
                .forEach(person -> put(turns, person, of(due, "ask", today))));
        }
        for (KeepingInTouch touch : journal.keepingInTouch()) {
            String word = touch.state() == KeepingInTouch.State.FRESH ? "" : touch.state().word();
            put(turns, touch.contact(), of(touch.due(), word, today));
        }
        return Collections.unmodifiableMap(turns);
    }

    private static Turn of(LocalDate due, String word, LocalDate today) {
        return new Turn(due, word, due.isBefore(today));
    }

    /** What is owed is told before whose turn it is on the same day. */
    private static void put(Map<String, Turn> turns, String contact, Turn turn) {
        turns.merge(contact, turn, (one, other) -> other.due.isBefore(one.due) ? other : one);
    }

    /** Those of some people, in their order, with whom something is due today; what is overdue comes first. */
    public static List<Contact> dueNow(List<Contact> people, Journal journal) {
        Map<String, Turn> turns = all(journal);
        List<Contact> late = new ArrayList<>();
        List<Contact> today = new ArrayList<>();
        for (Contact contact : people) {
            Optional.ofNullable(turns.get(contact.id())).filter(turn -> !turn.due.isAfter(journal.asOf()))
                .ifPresent(turn -> (turn.overdue ? late : today).add(contact));
        }
        late.addAll(today);
        return List.copyOf(late);
    }
}
