package dev.netplan.journal;

import dev.netplan.format.ById;
import dev.netplan.format.TextIndex;
import dev.netplan.format.Walk;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.StandardActivity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts that turn what is between the owner and a person: the first of all, the first talk or meeting, the second
 * talk, the last contact. All people's are found in one walk over the facts, and a person is known by a number: a
 * contact by its position in the plan.
 */
final class TurningPoints {

    private static final int BEGINNING = 0;
    private static final int MEETING = 1;
    private static final int SECOND_TALK = 2;
    private static final int KINDS = 3;

    private final List<Fact> facts;
    private final ById<Contact> contacts;
    /** Those whom the journal names and the plan does not know; their numbers come after the contacts'. */
    private final TextIndex others = new TextIndex(0);
    /** For each person and kind the position of the fact plus one; 0 where there is none. */
    private int[] points;
    /** For each person the day of the first talk, and of the last contact. */
    private @Nullable LocalDate[] firstTalks;
    private @Nullable LocalDate[] lastContacts;

    TurningPoints(Plan plan, List<Fact> facts) {
        this.facts = facts;
        this.contacts = plan.contacts();
        this.points = new int[contacts.size() * KINDS];
        this.firstTalks = new @Nullable LocalDate[contacts.size()];
        this.lastContacts = new @Nullable LocalDate[contacts.size()];
        Walk.over(facts, TurningPoints::look, (fact, i) -> note(i, fact.entry(), plan));
    }

    /** Goes through what an entry tells about people. */
    private static int look(Fact fact) {
        List<String> people = fact.entry().people();
        return fact.entry().activity().id().length() + fact.entry().met().size()
                + (people.isEmpty() ? 0 : people.get(0).hashCode());
    }

    private void note(int fact, Entry entry, Plan plan) {
        Optional<StandardActivity> activity = plan.standard(entry.activity());
        boolean talk = activity.isPresent() && activity.get().isTwoWay();
        boolean contact = activity.isPresent() && activity.get().isContact();
        List<String> people = entry.people();
        for (int person = 0; person < people.size(); person++) {
            note(fact, entry.on(), people.get(person), talk, talk, contact);
        }
        List<String> met = entry.met();
        for (int person = 0; person < met.size(); person++) {
            note(fact, entry.on(), met.get(person), true, talk, contact);
        }
    }

    private void note(int fact, LocalDate day, String person, boolean meeting, boolean talk, boolean contact) {
        int number = number(person);
        noteFirst(true, number * KINDS + BEGINNING, fact);
        noteFirst(meeting, number * KINDS + MEETING, fact);
        if (talk) {
            LocalDate firstTalk = firstTalks[number];
            if (firstTalk == null) {
                firstTalks[number] = day;
            } else {
                noteFirst(!firstTalk.equals(day), number * KINDS + SECOND_TALK, fact);
            }
        }
        if (contact) {
            lastContacts[number] = day;
        }
    }

    private void noteFirst(boolean is, int point, int fact) {
        if (is && points[point] == 0) {
            points[point] = fact + 1;
        }
    }

    /** The number of a person, for whom there is room then. */
    private int number(String person) {
        int contact = contacts.position(person);
        int number = contact >= 0 ? contact : contacts.size() + others.add(person);
        if (number >= lastContacts.length) {
            int more = (number + 1) * 2;
            points = Arrays.copyOf(points, more * KINDS);
            firstTalks = Arrays.copyOf(firstTalks, more);
            lastContacts = Arrays.copyOf(lastContacts, more);
        }
        return number;
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

    /** The day of the last contact. */
    Optional<LocalDate> lastContact(String person) {
        int number = known(person);
        return number < 0 ? Optional.empty() : lastContact(number);
    }

    /** The day of the last contact with a contact of the plan, by its position there. */
    Optional<LocalDate> lastContact(int position) {
        return Optional.ofNullable(lastContacts[position]);
    }

    private Optional<Fact> point(String person, int kind) {
        int number = known(person);
        int fact = number < 0 ? 0 : points[number * KINDS + kind];
        return fact == 0 ? Optional.empty() : Optional.of(facts.get(fact - 1));
    }

    /** The number of a person; below 0 for one with whom nothing happened, and who is no contact. */
    private int known(String person) {
        int contact = contacts.position(person);
        int other = contact >= 0 ? -1 : others.of(person);
        return contact >= 0 ? contact : other < 0 ? -1 : contacts.size() + other;
    }
}
