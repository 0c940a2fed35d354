package dev.netplan.journal;

import dev.netplan.format.ById;
import dev.netplan.format.TextIndex;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.StandardActivity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The facts that turn what is between the owner and a person: the first of all, the first talk or meeting, the second
 * talk, the last contact. All people's are found in one walk over the facts, and a person is known by a number: a
 * contact by its position in the plan.
 */
final class TurningPoints {

    private static final int BEGINNING = 0;
    private static final int MEETING = 1;
    private static final int FIRST_TALK = 2;
    private static final int SECOND_TALK = 3;
    private static final int LAST_CONTACT = 4;
    private static final int KINDS = 5;

    private final List<Fact> facts;
    private final ById<Contact> contacts;
    /** Those whom the journal names and the plan does not know; their numbers come after the contacts'. */
    private final TextIndex others = new TextIndex(0);
    /** For each person and kind the position of the fact plus one; 0 where there is none. */
    private int[] points;

    TurningPoints(Plan plan, List<Fact> facts) {
        this.facts = facts;
        this.contacts = plan.contacts();
        this.points = new int[contacts.size() * KINDS];
        for (int i = 0; i < facts.size(); i++) {
            Entry entry = facts.get(i).entry();
            Optional<StandardActivity> activity = plan.standard(entry.activity());
            boolean talk = activity.isPresent() && activity.get().isTwoWay();
            boolean contact = activity.isPresent() && activity.get().isContact();
            List<String> people = entry.people();
            for (int person = 0; person < people.size(); person++) {
                note(i, people.get(person), talk, talk, contact);
            }
            List<String> met = entry.met();
            for (int person = 0; person < met.size(); person++) {
                note(i, met.get(person), true, talk, contact);
            }
        }
    }

    private void note(int fact, String person, boolean meeting, boolean talk, boolean contact) {
        int first = room(person);
        noteFirst(true, first + BEGINNING, fact);
        noteFirst(meeting, first + MEETING, fact);
        noteFirst(talk, first + FIRST_TALK, fact);
        if (talk && !facts.get(points[first + FIRST_TALK] - 1).on().equals(facts.get(fact).on())) {
            noteFirst(true, first + SECOND_TALK, fact);
        }
        if (contact) {
            points[first + LAST_CONTACT] = fact + 1;
        }
    }

    private void noteFirst(boolean is, int point, int fact) {
        if (is && points[point] == 0) {
            points[point] = fact + 1;
        }
    }

    private int room(String person) {
        int contact = contacts.position(person);
        int number = contact >= 0 ? contact : contacts.size() + others.add(person);
        if (number * KINDS >= points.length) {
            points = Arrays.copyOf(points, (number + 1) * KINDS * 2);
        }
        return number * KINDS;
    }

    /** The first fact of all. */
    Optional<Fact> beginning(String person) {
        return point(person, BEGINNING);
    }

    /** The fact since which they know each other. */
    Optional<Fact> meeting(String person) {
        return point(person, MEETING);
    }

    /** The first fact that is a talk on another day than the first talk. */
    Optional<Fact> secondTalk(String person) {
        return point(person, SECOND_TALK);
    }

    /** The last contact. */
    Optional<Fact> lastContact(String person) {
        return point(person, LAST_CONTACT);
    }

    /** The last contact with a contact of the plan, by its position there. */
    Optional<Fact> lastContact(int position) {
        return point(position, LAST_CONTACT);
    }

    private Optional<Fact> point(String person, int kind) {
        int contact = contacts.position(person);
        int other = contact >= 0 ? -1 : others.of(person);
        return contact < 0 && other < 0 ? Optional.empty()
                : point(contact >= 0 ? contact : contacts.size() + other, kind);
    }

    private Optional<Fact> point(int number, int kind) {
        int fact = points[number * KINDS + kind];
        return fact == 0 ? Optional.empty() : Optional.of(facts.get(fact - 1));
    }
}
