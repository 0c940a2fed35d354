package dev.netplan.journal;

import dev.netplan.format.ById;
import dev.netplan.format.TextIndex;
import dev.netplan.format.Walk;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.StandardActivity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The journal in columns: on which day each entry was, what kind of deed it tells of, and whom it names, in numbers. A
 * person's is the position of the contact in the plan; those whom the plan does not know come after all contacts.
 * Entries are gone through once, in the order of the file, in which they lie in memory; in order of time, each may be
 * far from the one before.
 */
final class JournalColumns {

    private static final int TALK = 1;
    private static final int CONTACT = 2;

    private final ById<Contact> contacts;
    private final TextIndex others = new TextIndex(0);
    /** Where in the numbers each entry's people begin, and those whom it newly met; at the end where the last end. */
    private final int[] starts;
    private int[] numbers;
    /** The day of each entry, counted from 1970. */
    private final long[] days;
    /** For each entry whether it was a talk, and a contact. */
    private final byte[] deeds;

    JournalColumns(Plan plan) {
        List<Entry> journal = plan.journal();
        this.contacts = plan.contacts();
        this.starts = new int[journal.size() * 2 + 1];
        this.numbers = new int[journal.size() * 2];
        this.days = new long[journal.size()];
        this.deeds = new byte[journal.size()];
        Walk.over(journal, JournalColumns::look, (entry, i) -> {
            days[i] = entry.on().toEpochDay();
            deeds[i] = deed(plan.standard(entry.activity()));
            starts[i * 2 + 1] = add(entry.people(), starts[i * 2]);
            starts[i * 2 + 2] = add(entry.met(), starts[i * 2 + 1]);
        });
    }

    /** Goes through what the columns hold. */
    private static int look(Entry entry) {
        List<String> people = entry.people();
        return entry.on().getDayOfMonth() + entry.activity().id().length() + entry.met().size()
                + (people.isEmpty() ? 0 : people.get(0).hashCode());
    }

    private static byte deed(Optional<StandardActivity> activity) {
        return (byte) (activity.isEmpty() ? 0
                : (activity.get().isTwoWay() ? TALK : 0) | (activity.get().isContact() ? CONTACT : 0));
    }

    private int add(List<String> people, int from) {
        int end = from + people.size();
        if (end > numbers.length) {
            numbers = Arrays.copyOf(numbers, end * 2);
        }
        for (int i = 0; i < people.size(); i++) {
            int contact = contacts.position(people.get(i));
            numbers[from + i] = contact >= 0 ? contact : contacts.size() + others.add(people.get(i));
        }
        return end;
    }

    /** How many people have a number: all contacts, and all whom an entry names. */
    int people() {
        return contacts.size() + others.size();
    }

    /** The number of a person; below 0 for one who is no contact, and whom no entry names. */
    int number(String person) {
        int contact = contacts.position(person);
        int other = contact >= 0 ? -1 : others.of(person);
        return contact >= 0 ? contact : other < 0 ? -1 : contacts.size() + other;
    }

    /** Whether everybody whom an entry names is a contact. */
    boolean areContacts(int entry) {
        for (int i = starts[entry * 2]; i < starts[entry * 2 + 2]; i++) {
            if (numbers[i] >= contacts.size()) {
                return false;
            }
        }
        return true;
    }

    /** The day of an entry, counted from 1970. */
    long day(int entry) {
        return days[entry];
    }

    /** Whether an entry tells of a talk. */
    boolean isTalk(int entry) {
        return (deeds[entry] & TALK) != 0;
    }

    /** Whether an entry tells of a contact, be it one without a talk. */
    boolean isContact(int entry) {
        return (deeds[entry] & CONTACT) != 0;
    }

    /** Where an entry's people begin: first those it was with, then those newly met. */
    int with(int entry) {
        return starts[entry * 2];
    }

    /** Where those begin whom an entry newly met; the next entry's people come after them. */
    int met(int entry) {
        return starts[entry * 2 + 1];
    }

    /** The person who stands there. */
    int person(int at) {
        return numbers[at];
    }
}
