package dev.netplan.check.rules;

import dev.netplan.check.TextFacts;
import dev.netplan.format.Walk;
import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.Introduction;
import dev.netplan.model.Met;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Routine;
import dev.netplan.model.Who;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks over all ids that a plan names, and tells those that no section defines. Paths are made for those alone. */
final class References {

    private final Plan plan;
    private final TextFacts text;
    private final Unknown unknown;

    /** Hears of ids that are not defined. */
    interface Unknown {

        /**
         * An id that is not defined.
         *
         * @param target the section searched
         * @param id the id
         * @param path where it is named
         * @param isKey whether it is named as a key, and not as a value
         */
        void met(Target target, String id, PlanPath path, boolean isKey);
    }

    private References(Plan plan, TextFacts text, Unknown unknown) {
        this.plan = plan;
        this.text = text;
        this.unknown = unknown;
    }

    /** Tells the undefined ids, in the order of the sections. */
    static void walk(Plan plan, TextFacts text, Unknown unknown) {
        References references = new References(plan, text, unknown);
        plan.goals().forEach(references::goal);
        plan.routines().forEach(references::routine);
        plan.actions().forEach(references::action);
        plan.organizations().forEach(place -> references.toward(place.toward(), Where.in("organizations", place.id())));
        plan.communities().forEach(group -> references.toward(group.toward(), Where.in("communities", group.id())));
        plan.events().forEach(references::event);
        Walk.over(plan.contacts().asList(), References::look, (contact, i) -> references.contact(contact));
        plan.introductions().forEach(references::introduction);
        Walk.over(plan.journal(), References::look, (entry, i) -> references.entry(entry, Where.entry(i)));
    }

    /** Goes through what a contact names. */
    private static int look(Contact contact) {
        return contact.id().length() + contact.toward().size()
                + (contact.met().isPresent() && contact.met().get().in().isPresent() ? 1 : 0);
    }

    /** Goes through what an entry names: mostly somebody. */
    private static int look(Entry entry) {
        List<String> people = entry.people();
        return entry.activity().id().length() + entry.met().size()
                + (people.isEmpty() ? 0 : people.get(0).hashCode());
    }

    /** An element, and the key below it where that is not its own: all that a path is made of. */
    private record Where(String section, String id, int position, String below) {

        static Where in(String section, String id) {
            return new Where(section, id, 0, "");
        }

        static Where entry(int position) {
            return new Where("journal", "", position, "");
        }

        Where below(String key) {
            return new Where(section, id, position, key);
        }

        PlanPath path() {
            PlanPath element = id.isEmpty() ? PlanPath.of(section).item(position) : PlanPath.of(section, id);
            return below.isEmpty() ? element : element.key(below);
        }
    }

    private void goal(Goal goal) {
        Where at = Where.in("goals", goal.id());
        activities(goal.activities(), at, "do");
        toward(goal.toward(), at);
        all(Target.CONTACTS, goal.people().map(Who::contacts).orElse(List.of()), at.below("with"), "contacts");
        all(Target.COMMUNITIES, goal.in(), at, "in");
        one(Target.PHASES, goal.phase(), at, "phase");
    }

    private void routine(Routine routine) {
        Where at = Where.in("routines", routine.id());
        activity(routine.activity(), at, "do");
        one(Target.PHASES, routine.phase(), at, "phase");
        toward(routine.toward(), at);
        all(Target.COMMUNITIES, routine.in(), at, "in");
        all(Target.CONTACTS, routine.people(), at, "with");
        one(Target.GOALS, routine.serves(), at, "serves");
    }

    private void action(Action action) {
        Where at = Where.in("actions", action.id());
        activity(action.activity(), at, "do");
        all(Target.CONTACTS, action.people(), at, "with");
        all(Target.COMMUNITIES, action.in(), at, "in");
        toward(action.toward(), at);
        one(Target.GOALS, action.serves(), at, "serves");
        one(Target.PHASES, action.phase(), at, "phase");
    }

    private void event(Event event) {
        Where at = Where.in("events", event.id());
        one(Target.COMMUNITIES, event.community(), at, "community");
        one(Target.ROUTINES, event.routine(), at, "routine");
        toward(event.toward(), at);
        all(Target.CONTACTS, event.people(), at, "with");
    }

    private void contact(Contact contact) {
        Where at = Where.in("contacts", contact.id());
        toward(contact.toward(), at);
        if (contact.met().isPresent()) {
            Met met = contact.met().get();
            Where below = at.below("met");
            one(Target.EVENTS, met.at(), below, "at");
            one(Target.COMMUNITIES, met.in(), below, "in");
            one(Target.CONTACTS, met.via(), below, "via");
        }
    }

    private void introduction(Introduction introduction) {
        Where at = Where.in("introductions", introduction.id());
        List<String> between = introduction.between();
        for (int i = 0; i < between.size(); i++) {
            if (isUnknown(Target.CONTACTS, between.get(i))) {
                unknown.met(Target.CONTACTS, between.get(i), at.path().key("between").item(i), false);
            }
        }
        keys(introduction.asked(), at, "asked");
        keys(introduction.agreed(), at, "agreed");
        keys(introduction.declined(), at, "declined");
    }

    private void entry(Entry entry, Where at) {
        activity(entry.activity(), at, "did");
        all(Target.CONTACTS, entry.people(), at, "with");
        all(Target.CONTACTS, entry.met(), at, "met");
        one(Target.EVENTS, entry.at(), at, "at");
        one(Target.COMMUNITIES, entry.in(), at, "in");
        toward(entry.toward(), at);
        if (entry.hopingFor().isPresent()) {
            activity(entry.hopingFor().get(), at, "hoping-for");
        }
        one(Target.ACTIONS, entry.action(), at, "action");
        if (entry.next().isPresent()) {
            activity(entry.next().get().activity(), at.below("next"), "do");
        }
    }

    private void toward(List<String> interests, Where at) {
        all(Target.INTERESTS, interests, at, "toward");
    }

    private void activities(List<Activity> activities, Where at, String key) {
        for (int i = 0; i < activities.size(); i++) {
            item(Target.ACTIVITIES, activities.get(i).id(), at, key, i, activities.size());
        }
    }

    private void activity(Activity activity, Where at, String key) {
        value(Target.ACTIVITIES, activity.id(), at, key);
    }

    private void all(Target target, List<String> ids, Where at, String key) {
        for (int i = 0; i < ids.size(); i++) {
            item(target, ids.get(i), at, key, i, ids.size());
        }
    }

    private void one(Target target, Optional<String> id, Where at, String key) {
        if (id.isPresent()) {
            value(target, id.get(), at, key);
        }
    }

    private void item(Target target, String id, Where at, String key, int position, int size) {
        if (isUnknown(target, id)) {
            unknown.met(target, id, text.item(at.path().key(key), position, size), false);
        }
    }

    private void value(Target target, String id, Where at, String key) {
        if (isUnknown(target, id)) {
            unknown.met(target, id, at.path().key(key), false);
        }
    }

    private void keys(Map<String, ?> dates, Where at, String key) {
        for (String id : dates.keySet()) {
            if (isUnknown(Target.CONTACTS, id)) {
                unknown.met(Target.CONTACTS, id, at.path().key(key).key(id), true);
            }
        }
    }

    private boolean isUnknown(Target target, String id) {
        return !target.has(plan, id) && !text.declared().contains(PlanPath.of(target.word(), id));
    }
}
