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
        return people.stream().anyMatch(this::is);
    }

    /** Whether a person is meant; everybody is, where the goal does not say who. */
    boolean is(String person) {
        return who.isEmpty() || known.computeIfAbsent(person, id -> satisfies(id, who.get()));
    }

    private boolean satisfies(String id, Who stated) {
        if (!contacts.isEmpty() && !contacts.contains(id)) {
            return false;
        }
        return plan.contacts().find(id).filter(contact -> same(stated.role(), contact.role())
                && same(stated.org(), contact.org()) && same(stated.level(), contact.level())
                && hasTag(contact, stated.tag()))
            .isPresent();
    }

    private static boolean same(Optional<String> stated, Optional<String> has) {
        return stated.isEmpty() || stated.map(Folded::of).equals(has.map(Folded::of));
    }

    private static boolean hasTag(Contact contact, Optional<String> stated) {
        return stated.isEmpty() || contact.tags().stream().anyMatch(tag -> same(stated, Optional.of(tag)));
    }
}
