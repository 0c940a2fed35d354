package dev.netplan.journal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The facts that turn what is between the owner and a person: the first of all, the first talk or meeting, the second
 * talk, the last contact. All people's are found in one walk over the facts.
 */
final class TurningPoints {

    private static final int BEGINNING = 0;
    private static final int MEETING = 1;
    private static final int SECOND_TALK = 2;
    private static final int KINDS = 3;
    private static final long NEVER = Long.MIN_VALUE;

    private final List<Fact> facts;
    private final JournalColumns journal;
    /** For each person and kind the position of the fact plus one; 0 where there is none. */
    private final int[] points;
    /** For each person the day of the first talk, and of the last contact, counted from 1970. */
    private final long[] firstTalks;
    private final long[] lastContacts;

    TurningPoints(JournalColumns journal, List<Fact> facts) {
        this.facts = facts;
        this.journal = journal;
        this.points = new int[journal.people() * KINDS];
        this.firstTalks = never(journal.people());
        this.lastContacts = never(journal.people());
        for (int i = 0; i < facts.size(); i++) {
            note(i, facts.get(i).index());
        }
    }

    private static long[] never(int people) {
        long[] days = new long[people];
        Arrays.fill(days, NEVER);
        return days;
    }

    private void note(int fact, int entry) {
        boolean talk = journal.isTalk(entry);
        boolean contact = journal.isContact(entry);
        int met = journal.met(entry);
        for (int at = journal.with(entry); at < journal.with(entry + 1); at++) {
            int person = journal.person(at);
            noteFirst(true, person * KINDS + BEGINNING, fact);
            noteFirst(talk || at >= met, person * KINDS + MEETING, fact);
            if (talk && firstTalks[person] == NEVER) {
                firstTalks[person] = journal.day(entry);
            }
            noteFirst(talk && firstTalks[person] != journal.day(entry), person * KINDS + SECOND_TALK, fact);
            if (contact) {
                lastContacts[person] = journal.day(entry);
            }
        }
    }

    private void noteFirst(boolean is, int point, int fact) {
        if (is && points[point] == 0) {
            points[point] = fact + 1;
        }
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
        int number = journal.number(person);
        return number < 0 ? Optional.empty() : lastContact(number);
    }

    /** The day of the last contact with a contact of the plan, by its position there. */
    Optional<LocalDate> lastContact(int position) {
        long day = lastContacts[position];
        return day == NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    private Optional<Fact> point(String person, int kind) {
        int number = journal.number(person);
        int fact = number < 0 ? 0 : points[number * KINDS + kind];
        return fact == 0 ? Optional.empty() : Optional.of(facts.get(fact - 1));
    }
}
