package dev.netplan.talk;

import dev.netplan.journal.Journal;
import java.util.Optional;

/** Talks to come: what to have in mind before one, and how to practise. */
public final class Talk {

    private final Journal journal;

    private Talk(Journal journal) {
        this.journal = journal;
    }

    /** The talks of a plan, as things stand on the journal's day. */
    public static Talk of(Journal journal) {
        return new Talk(journal);
    }

    /** What to have in mind before talking with a contact; empty where the plan has no contact of that id. */
    public Optional<PersonPrep> with(String contact) {
        return journal.plan().contacts().find(contact).map(person -> new People(journal).prep(person));
    }

    /** What to have in mind before going to an event; empty where the plan has no event of that id. */
    public Optional<EventPrep> at(String event) {
        return journal.plan().events().find(event).map(one -> new Events(journal).prep(one));
    }

    /**
     * A talk to practise. The same plan and number make the same one, and numbers that follow each other ask for other
     * sentences; any number will do.
     */
    public Round round(int number) {
        return Rounds.of(journal.plan(), number);
    }
}
