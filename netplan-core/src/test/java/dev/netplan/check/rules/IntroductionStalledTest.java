package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.day;
import static dev.netplan.check.rules.SmallPlans.findings;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.format.ById;
import dev.netplan.model.Introduction;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import org.junit.jupiter.api.Test;

class IntroductionStalledTest {

    @Test
    void somebody_silent_for_a_week_is_found() {
        Plan.Builder plan = plan().introductions(ById.of(asking().build()));

        assertThat(found(new IntroductionStalled(), plan, "2026-01-17")).containsExactly(
                "introductions.two.asked.grace: `grace` was asked on 2026-01-10 and has not answered; expected within 7 days.");
        assertThat(found(new IntroductionStalled(), plan, "2026-01-16")).isEmpty();
    }

    @Test
    void who_agreed_is_not_waited_for() {
        Plan.Builder plan = plan().introductions(ById.of(asking().putAgreed("grace", day("2026-01-11"))
            .putAsked("kai", day("2026-01-12")).build()));

        assertThat(found(new IntroductionStalled(), plan, "2026-01-18")).isEmpty();
        assertThat(findings(new IntroductionStalled(), plan, "2026-01-19")).extracting(Finding::path)
            .containsExactly(PlanPath.of("introductions", "two", "asked", "kai"));
    }

    private static Introduction.Builder asking() {
        return Introduction.builder().id("two").addBetween("grace", "kai").putAsked("grace", day("2026-01-10"));
    }
}
