package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.action;
import static dev.netplan.check.rules.SmallPlans.day;
import static dev.netplan.check.rules.SmallPlans.event;
import static dev.netplan.check.rules.SmallPlans.findings;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static dev.netplan.check.rules.SmallPlans.routine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.format.ById;
import dev.netplan.model.Action;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverBudgetWeekTest {

    @Test
    void a_week_with_more_planned_than_there_is_time_is_found() {
        Plan.Builder plan = twoHours(Duration.ofMinutes(119));

        assertThat(found(new OverBudgetWeek(), plan, "2026-01-05")).containsExactly("owner.weekly-time: "
                + "From the week of 2026-01-05 to the week of 2026-01-12, 2 weeks, the plan takes up to 2h; expected 1h59m a week at most.");
    }

    @Test
    void as_much_as_there_is_time_is_fine() {
        assertThat(found(new OverBudgetWeek(), twoHours(Duration.ofHours(2)), "2026-01-05")).isEmpty();
    }

    @Test
    void the_fullest_week_of_a_run_is_told() {
        Plan.Builder plan = twoHours(Duration.ofMinutes(45))
            .actions(ById.of(action("write", "message").by(day("2026-01-18")).build()));

        assertThat(found(new OverBudgetWeek(), plan, "2026-01-05")).containsExactly("owner.weekly-time: "
                + "From the week of 2026-01-05 to the week of 2026-01-12, 2 weeks, the plan takes up to 2h10m; expected 45m a week at most.");
    }

    @Test
    void weeks_that_are_over_are_let_be() {
        assertThat(found(new OverBudgetWeek(), twoHours(Duration.ofHours(1)), "2026-01-12")).containsExactly(
                "owner.weekly-time: In the week of 2026-01-12 the plan takes 2h; expected 1h a week at most.");
        assertThat(found(new OverBudgetWeek(), twoHours(Duration.ofHours(1)), "2026-01-19")).isEmpty();
    }

    @Test
    void without_a_budget_nothing_is_over_it() {
        Plan.Builder plan = plan().routines(ById.of(routine("post", "engage").lasts(Duration.ofHours(24)).build()));

        assertThat(found(new OverBudgetWeek(), plan, "2026-01-05")).isEmpty();
    }

    @Test
    void the_hint_names_what_takes_the_most_of_the_fullest_week() {
        assertThat(hints(twoHours(Duration.ofMinutes(121))
            .actions(ById.of(action("write", "message").by(day("2026-01-18")).build()))))
            .containsExactly(
                    "`routines.post` takes 2h of it: drop or shorten something, move an action, or plan for more time.");
        assertThat(hints(twoHours(Duration.ofHours(2))
            .actions(ById.of(action("write", "message").by(day("2026-01-18")).lasts(Duration.ofMinutes(121)).build()))))
            .containsExactly(
                    "`actions.write` takes 2h1m alone: split it into steps, each with its own `by`, or plan for more time.");
        assertThat(hints(twoHours(Duration.ofMinutes(119)))).containsExactly(
                "`routines.post` takes 4h of them, the most: shorten it, do it less often, or plan for more time.");
    }

    @Test
    void an_event_weighs_on_each_of_its_days_and_what_falls_often_as_often_as_it_does() {
        Plan.Builder plan = plan("2026-01-05", "2026-01-18")
            .owner(Owner.builder().name("Ada").weeklyTime(Duration.ofHours(24)).build())
            .routines(ById.of(routine("post", "engage").times(5).lasts(Duration.ofHours(3)).build()))
            .events(ById.of(event("fair", "2026-01-10").ends(day("2026-01-13")).lasts(Duration.ofHours(8)).build(),
                    event("off", "2026-01-10").lasts(Duration.ofHours(20)).cancelled(true).build()));

        assertThat(hints(plan)).containsExactly(
                "`events.fair` takes 32h of them, the most: set its `lasts` to what it takes of your time, or plan for more time.");
        assertThat(hints(plan.events(ById.of(event("fair", "2026-01-10").lasts(Duration.ofHours(15)).build()))))
            .containsExactly(
                    "`events.fair` takes 15h of it: drop or shorten something, move an action, or plan for more time.");
        assertThat(hints(plan.events(ById.of(event("fair", "2026-01-10").lasts(Duration.ofHours(14)).build()))))
            .containsExactly(
                    "`routines.post` takes 15h of it: drop or shorten something, move an action, or plan for more time.");
        assertThat(hints(plan
            .events(ById.of(event("fair", "2026-01-06").ends(day("2026-01-09")).lasts(Duration.ofHours(8)).build()))))
            .containsExactly(
                    "`events.fair` takes 32h alone: set its `lasts` to what it takes of your time, or plan for more time.");
    }

    @Test
    void of_two_that_weigh_the_same_the_first_path_is_named_whatever_the_order() {
        Plan.Builder plan = twoHours(Duration.ofHours(3));
        Action one = action("a", "research").by(day("2026-01-06")).lasts(Duration.ofHours(2)).build();
        Action other = action("b", "research").by(day("2026-01-07")).lasts(Duration.ofHours(2)).build();

        assertThat(hints(plan.actions(ById.of(one, other)))).allMatch(hint -> hint.startsWith("`actions.a` takes 2h"));
        assertThat(hints(plan.actions(ById.of(other, one)))).allMatch(hint -> hint.startsWith("`actions.a` takes 2h"))
            .hasSize(1);
        assertThat(hints(plan.actions(ById.of()).events(ById.of(event("z", "2026-01-06").build()))))
            .allMatch(hint -> hint.startsWith("`events.z` takes 8h alone")).hasSize(1);
        assertThat(hints(plan.events(ById.of(event("z", "2026-01-06T18:00").lasts(Duration.ofHours(2)).build()))))
            .allMatch(hint -> hint.startsWith("`events.z` takes 2h of it")).hasSize(1);
    }

    @Test
    void what_takes_just_the_time_that_there_is_could_be_done_alone() {
        assertThat(hints(twoHours(Duration.ofHours(2))
            .actions(ById.of(action("write", "message").by(day("2026-01-06")).lasts(Duration.ofMinutes(1)).build()))))
            .containsExactly(
                    "`routines.post` takes 2h of it: drop or shorten something, move an action, or plan for more time.");
    }

    private static List<String> hints(Plan.Builder plan) {
        return findings(new OverBudgetWeek(), plan, "2026-01-05").stream().map(Finding::hint).toList();
    }

    /** Two weeks with two hours each, and so much time a week. */
    private static Plan.Builder twoHours(Duration time) {
        return plan("2026-01-05", "2026-01-18").owner(Owner.builder().name("Ada").weeklyTime(time).build())
            .routines(ById.of(routine("post", "engage").lasts(Duration.ofHours(2)).build()));
    }
}
