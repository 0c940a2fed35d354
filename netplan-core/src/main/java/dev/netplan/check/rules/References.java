package dev.netplan.check.rules;

import dev.netplan.check.PlanAt;
import dev.netplan.check.TextFacts;
import dev.netplan.format.Walk;
import dev.netplan.journal.Journal;
import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Community;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.Introduction;
import dev.netplan.model.Met;
import dev.netplan.model.Organization;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Routine;
import dev.netplan.model.Who;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks over all ids that a plan names, and tells those that no section defines. Paths are made for those alone. */
final class References {

    private final Plan plan;
    private final Journal journal;
    private final TextFacts text;
    private final Unknown unknown;

    /** The element that is gone through, and the key below it where that is not its own: all that a path is made of. */
    private String section = "";
    private String id = "";
    private int position;
    private String below = "";

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

    References(PlanAt at, Unknown unknown) {
        this.plan = at.plan();
        this.journal = at.journal();
        this.text = at.text();
        this.unknown = unknown;
    }

    /** Tells the undefined ids of a whole plan. */
    static void walk(PlanAt at, Unknown unknown) {
        References references = new References(at, unknown);
        Plan plan = at.plan();
        plan.goals().forEach(references::goal);
        plan.routines().forEach(references::routine);
        plan.actions().forEach(references::action);
        plan.organizations().forEach(references::organization);
        plan.communities().forEach(references::community);
        plan.events().forEach(references::event);
        plan.introductions().forEach(references::introduction);
        BitSet contacts = Everybody.in(at).namingUnknown();
        for (int i = contacts.nextSetBit(0); i >= 0; i = contacts.nextSetBit(i + 1)) {
            references.contact(plan.contacts().asList().get(i));
        }
        Walk.over(plan.journal(), References::look, references::entry);
    }

    /** Goes through what an entry names; the journal knows its people already. */
    private static int look(Entry entry) {
        List<String> interests = entry.toward();
        return entry.activity().id().length() + (interests.isEmpty() ? 0 : interests.get(0).length());
    }

    /** Goes to an element: paths are made from here. */
    private void goTo(String section, String id) {
        this.section = section;
        this.id = id;
        this.below = "";
    }

    private PlanPath path() {
        PlanPath element = id.isEmpty() ? PlanPath.of(section).item(position) : PlanPath.of(section, id);
        return below.isEmpty() ? element : element.key(below);
    }

    private void goal(Goal goal) {
        goTo("goals", goal.id());
        activities(goal.activities(), "do");
        toward(goal.toward());
        all(Target.COMMUNITIES, goal.in(), "in");
        one(Target.PHASES, goal.phase(), "phase");
        below = "with";
        all(Target.CONTACTS, goal.people().map(Who::contacts).orElse(List.of()), "contacts");
    }

    private void routine(Routine routine) {
        goTo("routines", routine.id());
        activity(routine.activity(), "do");
        one(Target.PHASES, routine.phase(), "phase");
        toward(routine.toward());
        all(Target.COMMUNITIES, routine.in(), "in");
        all(Target.CONTACTS, routine.people(), "with");
        one(Target.GOALS, routine.serves(), "serves");
    }

    private void action(Action action) {
        goTo("actions", action.id());
        activity(action.activity(), "do");
        all(Target.CONTACTS, action.people(), "with");
        all(Target.COMMUNITIES, action.in(), "in");
        toward(action.toward());
        one(Target.GOALS, action.serves(), "serves");
        one(Target.PHASES, action.phase(), "phase");
    }

    private void organization(Organization organization) {
        goTo("organizations", organization.id());
        toward(organization.toward());
    }

    private void community(Community community) {
        goTo("communities", community.id());
        toward(community.toward());
    }

    private void event(Event event) {
        goTo("events", event.id());
        one(Target.COMMUNITIES, event.community(), "community");
        one(Target.ROUTINES, event.routine(), "routine");
        toward(event.toward());
        all(Target.CONTACTS, event.people(), "with");
    }

    /** Tells the undefined ids of a contact. */
    void contact(Contact contact) {
        goTo("contacts", contact.id());
        toward(contact.toward());
        if (contact.met().isPresent()) {
            Met met = contact.met().get();
            below = "met";
            one(Target.EVENTS, met.at(), "at");
            one(Target.COMMUNITIES, met.in(), "in");
            one(Target.CONTACTS, met.via(), "via");
        }
    }

    private void introduction(Introduction introduction) {
        goTo("introductions", introduction.id());
        List<String> between = introduction.between();
        for (int i = 0; i < between.size(); i++) {
            if (isUnknown(Target.CONTACTS, between.get(i))) {
                unknown.met(Target.CONTACTS, between.get(i), path().key("between").item(i), false);
            }
        }
        keys(introduction.asked(), "asked");
        keys(introduction.agreed(), "agreed");
        keys(introduction.declined(), "declined");
    }

    private void entry(Entry entry, int index) {
        goTo("journal", "");
        position = index;
        activity(entry.activity(), "did");
        if (!journal.namesContactsOnly(index)) {
            all(Target.CONTACTS, entry.people(), "with");
            all(Target.CONTACTS, entry.met(), "met");
        }
        one(Target.EVENTS, entry.at(), "at");
        one(Target.COMMUNITIES, entry.in(), "in");
        toward(entry.toward());
        if (entry.hopingFor().isPresent()) {
            activity(entry.hopingFor().get(), "hoping-for");
        }
        one(Target.ACTIONS, entry.action(), "action");
        if (entry.next().isPresent()) {
            below = "next";
            activity(entry.next().get().activity(), "do");
        }
    }

    private void toward(List<String> interests) {
        all(Target.INTERESTS, interests, "toward");
    }

    private void activities(List<Activity> activities, String key) {
        for (int i = 0; i < activities.size(); i++) {
            item(Target.ACTIVITIES, activities.get(i).id(), key, i, activities.size());
        }
    }

    private void activity(Activity activity, String key) {
        value(Target.ACTIVITIES, activity.id(), key);
    }

    private void all(Target target, List<String> ids, String key) {
        for (int i = 0; i < ids.size(); i++) {
            item(target, ids.get(i), key, i, ids.size());
        }
    }

    private void one(Target target, Optional<String> id, String key) {
        if (id.isPresent()) {
            value(target, id.get(), key);
        }
    }

    private void item(Target target, String id, String key, int position, int size) {
        if (isUnknown(target, id)) {
            unknown.met(target, id, text.item(path().key(key), position, size), false);
        }
    }

    private void value(Target target, String id, String key) {
        if (isUnknown(target, id)) {
            unknown.met(target, id, path().key(key), false);
        }
    }

    private void keys(Map<String, ?> dates, String key) {
        for (String id : dates.keySet()) {
            if (isUnknown(Target.CONTACTS, id)) {
                unknown.met(Target.CONTACTS, id, path().key(key).key(id), true);
            }
        }
    }

    private boolean isUnknown(Target target, String id) {
        return !target.has(plan, id) && !text.declared().contains(PlanPath.of(target.word(), id))
                && !text.declared().contains(PlanPath.of(target.word()));
    }
}
