package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.findings;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.goal;
import static dev.netplan.check.rules.SmallPlans.interest;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.format.ById;
import dev.netplan.model.Plan;
import org.junit.jupiter.api.Test;

class GoalWithoutInterestTest {

    @Test
    void a_goal_toward_nothing_is_found() {
        Plan.Builder plan =
                plan().goals(ById.of(goal("meetups", 6).build(), goal("talks", 2).addToward("product").build()));

        assertThat(found(new GoalWithoutInterest(), plan, "2026-01-05"))
            .containsExactly("goals.meetups: Goal `meetups` has no `toward`; expected the interest that it serves.");
    }

    @Test
    void the_hint_names_an_interest_of_the_plan() {
        Plan.Builder plan = plan().goals(ById.of(goal("meetups", 6).build())).interests(ById.of(interest("product")));

        assertThat(findings(new GoalWithoutInterest(), plan, "2026-01-05")).extracting(Finding::hint)
            .containsExactly("Say which of your interests it serves, such as `toward: product`.");
    }

    @Test
    void a_goal_toward_an_interest_is_fine() {
        Plan.Builder plan = plan().goals(ById.of(goal("talks", 2).addToward("product").build()));

        assertThat(found(new GoalWithoutInterest(), plan, "2026-01-05")).isEmpty();
    }
}
