package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.action;
import static dev.netplan.check.rules.SmallPlans.day;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static dev.netplan.check.rules.SmallPlans.routine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import java.time.Duration;
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

    /** Two weeks with two hours each, and so much time a week. */
    private static Plan.Builder twoHours(Duration time) {
        return plan("2026-01-05", "2026-01-18").owner(Owner.builder().name("Ada").weeklyTime(time).build())
            .routines(ById.of(routine("post", "engage").lasts(Duration.ofHours(2)).build()));
    }
}
