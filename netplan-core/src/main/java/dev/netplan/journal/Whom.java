package dev.netplan.journal;

import dev.netplan.model.Contact;
import dev.netplan.model.Goal;
import dev.netplan.model.Plan;
import dev.netplan.model.Who;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people that a goal is about: those who satisfy all that its {@code with} states, or anybody. */
final class Whom {

    private final Plan plan;
    private final Optional<Who> who;
    private final Set<String> contacts;
    private final Map<String, Boolean> known = new HashMap<>();

    private Whom(Plan plan, Optional<Who> who) {
        this.plan = plan;
        this.who = who;
        this.contacts = who.<Set<String>>map(stated -> new HashSet<>(stated.contacts())).orElse(Set.of());
    }

    static Whom of(Goal goal, Plan plan) {
        return new Whom(plan, goal.people());
    }

    /** Whether one of these people is meant. */
    boolean isAmong(List<String> people) {
        for (int i = 0; i < people.size(); i++) {
            if (is(people.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a person is meant; everybody is, where the goal does not say who. */
    boolean is(String person) {
        return who.isEmpty() || known.computeIfAbsent(person, id -> satisfies(id, who.get()));
    }

    private boolean satisfies(String id, Who stated) {
        if (!contacts.isEmpty() && !contacts.contains(id)) {
            return false;
        }
        Optional<Contact> contact = plan.contacts().find(id);
        return contact.isPresent() && same(stated.role(), contact.get().role())
                && same(stated.org(), contact.get().org()) && same(stated.level(), contact.get().level())
                && hasTag(contact.get(), stated.tag());
    }

    private static boolean same(Optional<String> stated, Optional<String> has) {
        return stated.isEmpty() || (has.isPresent() && Folded.same(stated.get(), has.get()));
    }

    private static boolean hasTag(Contact contact, Optional<String> stated) {
        if (stated.isEmpty()) {
            return true;
        }
        for (String tag : contact.tags()) {
            if (Folded.same(stated.get(), tag)) {
                return true;
            }
        }
        return false;
    }
}
