package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.action;
import static dev.netplan.check.rules.SmallPlans.day;
import static dev.netplan.check.rules.SmallPlans.entry;
import static dev.netplan.check.rules.SmallPlans.event;
import static dev.netplan.check.rules.SmallPlans.findings;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.goal;
import static dev.netplan.check.rules.SmallPlans.interest;
import static dev.netplan.check.rules.SmallPlans.plan;
import static dev.netplan.check.rules.SmallPlans.routine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.format.ById;
import dev.netplan.model.Activity;
import dev.netplan.model.OwnActivity;
import dev.netplan.model.Plan;
import dev.netplan.model.StandardActivity;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalWithoutActionsTest {

    @Test
    void a_goal_that_nothing_serves_is_found() {
        Plan.Builder plan = plan().goals(ById.of(goal("meetups", 6).addActivities(Activity.of("attend")).build()))
            .routines(ById.of(routine("post", "engage").build()));

        assertThat(found(new GoalWithoutActions(), plan, "2026-01-05")).containsExactly(
                "goals.meetups: No routine, event or action serves goal `meetups`, which wants 6; expected one at least.");
    }

    @Test
    void an_event_is_enough() {
        Plan.Builder plan = plan().goals(ById.of(goal("meetups", 6).addActivities(Activity.of("attend")).build()))
            .events(ById.of(event("meetup", "2026-01-15").build()));

        assertThat(found(new GoalWithoutActions(), plan, "2026-06-01")).isEmpty();
    }

    @Test
    void a_goal_that_is_met_needs_nothing() {
        Plan.Builder plan = plan().goals(ById.of(goal("meetups", 1).addActivities(Activity.of("attend")).build()))
            .addJournal(entry("2026-01-06", "attend").build());

        assertThat(found(new GoalWithoutActions(), plan, "2026-01-06")).isEmpty();
        assertThat(found(new GoalWithoutActions(), plan, "2026-01-05")).hasSize(1);
    }

    @Test
    void what_lacks_the_goals_interest_alone_is_named_whatever_the_order() {
        Plan.Builder plan = plan().interests(ById.of(interest("frontend"), interest("product")))
            .goals(ById.of(goal("meetups", 6).addActivities(Activity.of("attend")).addToward("frontend").build()));

        assertThat(hints(plan.events(ById.of(event("b", "2026-01-15").build(), event("a", "2026-01-16").build()))))
            .containsExactly(
                    "`events.a` would, if it said `toward: frontend`; or plan an action with `serves: meetups`.");
        assertThat(hints(plan.events(ById.of(event("a", "2026-01-15").addToward("product").build(),
                event("b", "2026-01-16").cancelled(true).build()))))
            .containsExactly("Plan the first step: an action with `serves: meetups`, or a routine.");
    }

    @Test
    void own_activities_are_near_as_what_they_are_like_and_what_serves_another_goal_is_not() {
        Plan.Builder plan = plan().interests(ById.of(interest("frontend")))
            .activities(ById.of(
                    OwnActivity.builder().id("meet-the-press").like(StandardActivity.ATTEND).build()))
            .goals(ById.of(goal("meetups", 6).addActivities(Activity.of("attend")).addToward("frontend").build(),
                    goal("other", 1).build()));

        assertThat(hints(plan.routines(ById.of(routine("press", "meet-the-press").serves("other").build()))))
            .containsExactly("Plan the first step: an action with `serves: meetups`, or a routine.");
        assertThat(hints(plan.routines(ById.of(routine("press", "meet-the-press").build())))).containsExactly(
                "`routines.press` would, if it said `toward: frontend`; or plan an action with `serves: meetups`.");
    }

    @Test
    void an_action_is_near_too_unless_it_serves_another_goal() {
        Plan.Builder plan = plan().interests(ById.of(interest("frontend")))
            .goals(ById.of(goal("meetups", 6).addActivities(Activity.of("attend")).addToward("frontend").build(),
                    goal("other", 1).build()));

        assertThat(hints(plan.actions(ById.of(action("fair", "attend").build())))).containsExactly(
                "`actions.fair` would, if it said `toward: frontend`; or plan an action with `serves: meetups`.");
        assertThat(hints(plan.actions(ById.of(action("fair", "attend").serves("other").build()))))
            .containsExactly("Plan the first step: an action with `serves: meetups`, or a routine.");
    }

    @Test
    void a_goal_whose_time_is_over_is_planned_for_with_what_is_carried_over() {
        Plan.Builder plan = plan().goals(ById.of(goal("meetups", 6).addActivities(Activity.of("attend"))
            .by(day("2026-03-31")).build()));

        assertThat(findings(new GoalWithoutActions(), plan, "2026-04-01")).extracting(Finding::hint).containsExactly(
                "If you carry it over, plan a first step with it: an action with `serves: meetups`.");
        assertThat(findings(new GoalWithoutActions(), plan, "2026-03-31")).extracting(Finding::hint)
            .containsExactly("Plan the first step: an action with `serves: meetups`, or a routine.");
    }

    private static List<String> hints(Plan.Builder plan) {
        return findings(new GoalWithoutActions(), plan, "2026-01-05").stream()
            .filter(finding -> finding.path().toString().equals("goals.meetups")).map(Finding::hint).toList();
    }
}
