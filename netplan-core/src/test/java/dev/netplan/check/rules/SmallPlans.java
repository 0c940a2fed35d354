package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.check.Rule;
import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Cadence;
import dev.netplan.model.Community;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.Interest;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import dev.netplan.model.Starts;
import java.time.LocalDate;
import java.util.List;

/** Plans of a few words, from Monday 2026-01-05 to 2026-07-04, and what one rule finds in them. */
final class SmallPlans {

    private SmallPlans() {}

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Plan.Builder plan() {
        return plan("2026-01-05", "2026-07-04");
    }

    static Plan.Builder plan(String start, String end) {
        return Plan.builder().start(day(start)).end(day(end)).owner(Owner.builder().name("Ada").build());
    }

    static Interest interest(String id) {
        return Interest.builder().id(id).role("Developer").build();
    }

    static Goal.Builder goal(String id, int times) {
        return Goal.builder().id(id).times(times);
    }

    static Routine.Builder routine(String id, String activity) {
        return Routine.builder().id(id).activity(Activity.of(activity)).every(Cadence.weeks(1));
    }

    static Action.Builder action(String id, String activity) {
        return Action.builder().id(id).activity(Activity.of(activity));
    }

    static Event.Builder event(String id, String starts) {
        return Event.builder().id(id).name("An event").starts(Starts.parse(starts).orElseThrow());
    }

    static Contact.Builder contact(String id) {
        return Contact.builder().id(id).name("Name of " + id);
    }

    static Community.Builder community(String id) {
        return Community.builder().id(id).name("Name of " + id);
    }

    static Entry.Builder entry(String on, String activity) {
        return Entry.builder().on(day(on)).activity(Activity.of(activity));
    }

    /** What a rule finds in a plan, as lines of path and message. */
    static List<String> found(Rule rule, Plan.Builder plan, String asOf) {
        return findings(rule, plan, asOf).stream().map(finding -> finding.path() + ": " + finding.message()).toList();
    }

    /** What a rule finds in a plan. */
    static List<Finding> findings(Rule rule, Plan.Builder plan, String asOf) {
        return rule.check(PlanAt.of(plan.build(), day(asOf)));
    }
}
