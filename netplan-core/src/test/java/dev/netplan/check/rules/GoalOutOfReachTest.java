package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.day;
import static dev.netplan.check.rules.SmallPlans.entry;
import static dev.netplan.check.rules.SmallPlans.event;
import static dev.netplan.check.rules.SmallPlans.findings;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.goal;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.format.ById;
import dev.netplan.model.Activity;
import dev.netplan.model.Goal;
import dev.netplan.model.Plan;
import org.junit.jupiter.api.Test;

class GoalOutOfReachTest {

    @Test
    void a_goal_with_too_little_planned_and_done_is_found() {
        assertThat(found(new GoalOutOfReach(), threeMeetups(goal("meetups", 4)), "2026-01-20")).containsExactly(
                "goals.meetups.times: Goal `meetups` wants 4 by 2026-07-04; what is planned and done comes to 3.");
    }

    @Test
    void just_enough_is_enough() {
        assertThat(found(new GoalOutOfReach(), threeMeetups(goal("meetups", 3)), "2026-01-20")).isEmpty();
    }

    @Test
    void the_hint_says_how_many_are_missing() {
        assertThat(findings(new GoalOutOfReach(), threeMeetups(goal("meetups", 5)), "2026-01-20"))
            .extracting(Finding::hint).containsExactly("Plan 2 more, or lower `times`.");
    }

    @Test
    void people_and_weeks_cannot_be_planned_like_entries() {
        assertThat(found(new GoalOutOfReach(), threeMeetups(goal("meetups", 9).count(Goal.Count.WEEKS)), "2026-01-20"))
            .isEmpty();
    }

    @Test
    void the_last_day_still_counts_and_the_day_after_does_not() {
        Plan.Builder plan = threeMeetups(goal("meetups", 9).by(day("2026-03-31")));

        assertThat(found(new GoalOutOfReach(), plan, "2026-03-31")).hasSize(1);
        assertThat(found(new GoalOutOfReach(), plan, "2026-04-01")).isEmpty();
    }

    @Test
    void on_its_last_day_a_goal_is_told_by_what_is_done_and_asks_for_today() {
        Plan.Builder plan = threeMeetups(goal("meetups", 9).by(day("2026-02-15")));

        assertThat(found(new GoalOutOfReach(), plan, "2026-02-15"))
            .containsExactly("goals.meetups.times: Goal `meetups` "
                    + "wants 9 by 2026-02-15, which is today; what is done comes to 1.");
        assertThat(findings(new GoalOutOfReach(), plan, "2026-02-15")).extracting(Finding::hint)
            .containsExactly("Do what you can today, set a later `by`, or lower `times`.");
    }

    @Test
    void a_goal_that_nothing_serves_is_for_another_rule() {
        Plan.Builder plan = plan().goals(ById.of(goal("meetups", 6).addActivities(Activity.of("attend")).build()));

        assertThat(found(new GoalOutOfReach(), plan, "2026-01-20")).isEmpty();
    }

    @Test
    void a_later_deadline_is_proposed_where_something_is_planned_for_it_then() {
        assertThat(findings(new GoalOutOfReach(), threeMeetups(goal("meetups", 5).by(day("2026-03-14"))), "2026-01-20"))
            .extracting(Finding::hint).containsExactly("Plan 3 more, set a later `by`, or lower `times`.");
        assertThat(findings(new GoalOutOfReach(), threeMeetups(goal("meetups", 5).by(day("2026-03-15"))), "2026-01-20"))
            .extracting(Finding::hint).containsExactly("Plan 2 more, or lower `times`.");
    }

    /** One meetup attended, two to come. */
    private static Plan.Builder threeMeetups(Goal.Builder goal) {
        return plan().goals(ById.of(goal.addActivities(Activity.of("attend")).build()))
            .events(ById.of(event("jan", "2026-01-15T18:00").build(), event("feb", "2026-02-15T18:00").build(),
                    event("mar", "2026-03-15T18:00").build()))
            .addJournal(entry("2026-01-15", "attend").at("jan").build());
    }
}
