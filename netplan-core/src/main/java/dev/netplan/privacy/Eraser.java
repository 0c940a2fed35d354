package dev.netplan.privacy;

import dev.netplan.format.ById;
import dev.netplan.format.Identified;
import dev.netplan.model.Acceptance;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Goal;
import dev.netplan.model.Met;
import dev.netplan.model.Plan;
import dev.netplan.model.Who;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Takes every reference to a contact out of a plan, and every key that this leaves empty. */
final class Eraser {

    private static final Met NOTHING_KNOWN = Met.builder().build();

    private final Plan plan;
    private final String contact;

    Eraser(Plan plan, String contact) {
        this.plan = plan;
        this.contact = contact;
    }

    Plan erased() {
        Plan erased = Plan.builder().from(plan).goals(each(plan.goals(), this::goal))
            .routines(each(plan.routines(), routine -> routine.withPeople(without(routine.people()))))
            .actions(each(plan.actions(), action -> action.withPeople(without(action.people()))))
            .events(each(plan.events(), event -> event.withPeople(without(event.people()))))
            .contacts(each(ById.copyOf(plan.contacts().stream().filter(other -> !other.id().equals(contact)).toList()),
                    this::contact))
            .introductions(ById.copyOf(plan.introductions().stream()
                .filter(introduction -> !introduction.between().contains(contact)).toList()))
            .journal(plan.journal().stream().map(this::entry).toList()).build();
        return plan.accept().isEmpty() ? erased : erased.withAccept(stillSpeakingOf(erased));
    }

    private static <T extends Identified> ById<T> each(ById<T> elements, UnaryOperator<T> change) {
        return ById.copyOf(elements.stream().map(change).toList());
    }

    private List<String> without(List<String> people) {
        return people.contains(contact) ? people.stream().filter(id -> !id.equals(contact)).toList() : people;
    }

    private Goal goal(Goal goal) {
        return goal.withPeople(goal.people().flatMap(this::who));
    }

    private Optional<Who> who(Who who) {
        boolean nobodyElse = who.role().or(who::org).or(who::level).or(who::tag).isEmpty()
                && without(who.contacts()).isEmpty();
        return nobodyElse ? Optional.empty() : Optional.of(who.withContacts(without(who.contacts())));
    }

    private Contact contact(Contact other) {
        Optional<Met> met = other.met().filter(first -> first.via().filter(contact::equals).isPresent())
            .map(first -> first.withVia(Optional.empty()));
        return met.isEmpty() ? other : other.withMet(met.filter(first -> !first.equals(NOTHING_KNOWN)));
    }

    private Entry entry(Entry entry) {
        if (!entry.people().contains(contact) && !entry.met().contains(contact)) {
            return entry;
        }
        // Built anew: a request must not stand for a moment without the people it was for.
        List<String> people = without(entry.people());
        List<String> met = without(entry.met());
        Entry.Builder left = Entry.builder().from(entry).people(people).met(met);
        return people.isEmpty() && met.isEmpty()
                ? left.hopingFor(Optional.empty()).answer(Optional.empty()).next(Optional.empty()).build()
                : left.build();
    }

    /** Acceptances but for those that speak of what is gone: without their place they would accept everywhere. */
    private List<Acceptance> stillSpeakingOf(Plan erased) {
        Map<String, Object> before = plan.toTree();
        Map<String, Object> after = erased.toTree();
        return plan.accept().stream()
            .filter(acceptance -> acceptance.at()
                .map(path -> path.in(after).isPresent() || path.in(before).isEmpty()).orElse(true))
            .toList();
    }
}
