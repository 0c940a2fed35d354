package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.entry;
import static dev.netplan.check.rules.SmallPlans.event;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.goal;
import static dev.netplan.check.rules.SmallPlans.plan;
import static dev.netplan.check.rules.SmallPlans.routine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Activity;
import dev.netplan.model.Plan;
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
}
