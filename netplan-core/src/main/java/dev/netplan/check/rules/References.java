package dev.netplan.check.rules;

import dev.netplan.check.TextFacts;
import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Community;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.Introduction;
import dev.netplan.model.Organization;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Routine;
import dev.netplan.model.Who;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

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
        plan.goals().forEach(goal -> references.goal(goal, in("goals", goal.id())));
        plan.routines().forEach(routine -> references.routine(routine, in("routines", routine.id())));
        plan.actions().forEach(action -> references.action(action, in("actions", action.id())));
        plan.organizations().forEach(place -> references.organization(place, in("organizations", place.id())));
        plan.communities().forEach(group -> references.community(group, in("communities", group.id())));
        plan.events().forEach(event -> references.event(event, in("events", event.id())));
        plan.contacts().forEach(contact -> references.contact(contact, in("contacts", contact.id())));
        plan.introductions().forEach(pair -> references.introduction(pair, in("introductions", pair.id())));
        for (int i = 0; i < plan.journal().size(); i++) {
            int position = i;
            references.entry(plan.journal().get(i), () -> PlanPath.of("journal").item(position));
        }
    }

    private static Supplier<PlanPath> in(String section, String id) {
        return () -> PlanPath.of(section, id);
    }

    private void goal(Goal goal, Supplier<PlanPath> at) {
        activities(goal.activities(), at, "do");
        all(Target.INTERESTS, goal.toward(), at, "toward");
        all(Target.CONTACTS, goal.people().map(Who::contacts).orElse(List.of()), () -> at.get().key("with"),
                "contacts");
        all(Target.COMMUNITIES, goal.in(), at, "in");
        one(Target.PHASES, goal.phase(), at, "phase");
    }

    private void routine(Routine routine, Supplier<PlanPath> at) {
        activity(routine.activity(), at, "do");
        one(Target.PHASES, routine.phase(), at, "phase");
        all(Target.INTERESTS, routine.toward(), at, "toward");
        all(Target.COMMUNITIES, routine.in(), at, "in");
        all(Target.CONTACTS, routine.people(), at, "with");
        one(Target.GOALS, routine.serves(), at, "serves");
    }

    private void action(Action action, Supplier<PlanPath> at) {
        activity(action.activity(), at, "do");
        all(Target.CONTACTS, action.people(), at, "with");
        all(Target.COMMUNITIES, action.in(), at, "in");
        all(Target.INTERESTS, action.toward(), at, "toward");
        one(Target.GOALS, action.serves(), at, "serves");
        one(Target.PHASES, action.phase(), at, "phase");
    }

    private void organization(Organization organization, Supplier<PlanPath> at) {
        all(Target.INTERESTS, organization.toward(), at, "toward");
    }

    private void community(Community community, Supplier<PlanPath> at) {
        all(Target.INTERESTS, community.toward(), at, "toward");
    }

    private void event(Event event, Supplier<PlanPath> at) {
        one(Target.COMMUNITIES, event.community(), at, "community");
        one(Target.ROUTINES, event.routine(), at, "routine");
        all(Target.INTERESTS, event.toward(), at, "toward");
        all(Target.CONTACTS, event.people(), at, "with");
    }

    private void contact(Contact contact, Supplier<PlanPath> at) {
        all(Target.INTERESTS, contact.toward(), at, "toward");
        contact.met().ifPresent(met -> {
            Supplier<PlanPath> below = () -> at.get().key("met");
            one(Target.EVENTS, met.at(), below, "at");
            one(Target.COMMUNITIES, met.in(), below, "in");
            one(Target.CONTACTS, met.via(), below, "via");
        });
    }

    private void introduction(Introduction introduction, Supplier<PlanPath> at) {
        List<String> between = introduction.between();
        for (int i = 0; i < between.size(); i++) {
            int position = i;
            check(Target.CONTACTS, between.get(i), () -> at.get().key("between").item(position), false);
        }
        keys(introduction.asked(), at, "asked");
        keys(introduction.agreed(), at, "agreed");
        keys(introduction.declined(), at, "declined");
    }

    private void entry(Entry entry, Supplier<PlanPath> at) {
        activity(entry.activity(), at, "did");
        all(Target.CONTACTS, entry.people(), at, "with");
        all(Target.CONTACTS, entry.met(), at, "met");
        one(Target.EVENTS, entry.at(), at, "at");
        one(Target.COMMUNITIES, entry.in(), at, "in");
        all(Target.INTERESTS, entry.toward(), at, "toward");
        entry.hopingFor().ifPresent(activity -> activity(activity, at, "hoping-for"));
        one(Target.ACTIONS, entry.action(), at, "action");
        entry.next().ifPresent(next -> activity(next.activity(), () -> at.get().key("next"), "do"));
    }

    private void activities(List<Activity> activities, Supplier<PlanPath> at, String key) {
        for (int i = 0; i < activities.size(); i++) {
            int position = i;
            check(Target.ACTIVITIES, activities.get(i).id(),
                    () -> text.item(at.get().key(key), position, activities.size()), false);
        }
    }

    private void activity(Activity activity, Supplier<PlanPath> at, String key) {
        check(Target.ACTIVITIES, activity.id(), () -> at.get().key(key), false);
    }

    private void all(Target target, List<String> ids, Supplier<PlanPath> at, String key) {
        for (int i = 0; i < ids.size(); i++) {
            int position = i;
            check(target, ids.get(i), () -> text.item(at.get().key(key), position, ids.size()), false);
        }
    }

    private void one(Target target, Optional<String> id, Supplier<PlanPath> at, String key) {
        id.ifPresent(named -> check(target, named, () -> at.get().key(key), false));
    }

    private void keys(Map<String, ?> dates, Supplier<PlanPath> at, String key) {
        dates.keySet().forEach(id -> check(Target.CONTACTS, id, () -> at.get().key(key).key(id), true));
    }

    private void check(Target target, String id, Supplier<PlanPath> path, boolean isKey) {
        if (!target.has(plan, id) && !text.declared().contains(PlanPath.of(target.word(), id))) {
            unknown.met(target, id, path.get(), isKey);
        }
    }
}
