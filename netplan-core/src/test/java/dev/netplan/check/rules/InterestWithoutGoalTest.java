package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.goal;
import static dev.netplan.check.rules.SmallPlans.interest;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Plan;
import org.junit.jupiter.api.Test;

class InterestWithoutGoalTest {

    @Test
    void an_interest_that_no_goal_serves_is_found() {
        Plan.Builder plan = plan().interests(ById.of(interest("frontend"), interest("product")))
            .goals(ById.of(goal("meetups", 6).addToward("product").build()));

        assertThat(found(new InterestWithoutGoal(), plan, "2026-01-05")).containsExactly(
                "interests.frontend: No goal serves interest `frontend`; expected one with it under `toward`.");
    }

    @Test
    void one_goal_may_serve_several() {
        Plan.Builder plan = plan().interests(ById.of(interest("frontend"), interest("product")))
            .goals(ById.of(goal("meetups", 6).addToward("product", "frontend").build()));

        assertThat(found(new InterestWithoutGoal(), plan, "2026-01-05")).isEmpty();
    }
}
