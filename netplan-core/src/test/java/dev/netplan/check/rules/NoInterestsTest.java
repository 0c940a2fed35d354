package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.interest;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import org.junit.jupiter.api.Test;

class NoInterestsTest {

    @Test
    void a_plan_without_interests_is_told_as_a_whole() {
        assertThat(found(new NoInterests(), plan(), "2026-01-05"))
            .containsExactly(": The plan has no interest; expected one at least.");
    }

    @Test
    void one_interest_is_enough() {
        assertThat(found(new NoInterests(), plan().interests(ById.of(interest("frontend"))), "2026-01-05")).isEmpty();
    }
}
