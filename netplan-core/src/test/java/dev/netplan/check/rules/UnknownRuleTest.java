package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.day;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.check.Fix;
import dev.netplan.check.PlanAt;
import dev.netplan.model.Acceptance;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnknownRuleTest {

    @Test
    void a_rule_that_nobody_knows_is_found_at_its_key() {
        assertThat(check(plan().putRules("goal-behnd", Severity.OFF))).containsExactly("rules.goal-behnd: "
                + "`goal-behnd` is no rule that is known here; expected one of the catalogue. Did you mean `goal-behind`?");
    }

    @Test
    void a_rule_accepted_is_found_at_its_name() {
        Acceptance acceptance = Acceptance.builder().rule("be-nice").why("I am").build();

        assertThat(check(plan().addAccept(acceptance)))
            .containsExactly("accept[0].rule: `be-nice` is no rule that is known "
                    + "here; expected one of the catalogue. Mend its name, or take it out.");
    }

    @Test
    void the_fix_is_the_name_that_was_meant() {
        Acceptance acceptance = Acceptance.builder().rule("idle-weak").why("holidays").build();
        Plan plan = plan().putRules("no-intrests", Severity.OFF).addAccept(acceptance).build();

        List<Finding> findings = StandardRules.book().check(PlanAt.of(plan, day("2026-01-05")));

        assertThat(findings).filteredOn(finding -> finding.rule().equals("unknown-rule")).extracting(Finding::fix)
            .extracting(Optional::get)
            .containsExactlyInAnyOrder(Fix.rename(PlanPath.of("rules", "no-intrests"), "no-interests"),
                    Fix.set(PlanPath.of("accept").item(0).key("rule"), "idle-week"));
    }

    @Test
    void rules_of_the_book_and_of_the_format_are_known() {
        Acceptance format = Acceptance.builder().rule("yaml-syntax").why("it is what it is").build();

        assertThat(check(
                plan().putRules("goal-behind", Severity.NOTE).putRules("stale-accept", Severity.OFF).addAccept(format)))
            .isEmpty();
    }

    private static List<String> check(Plan.Builder plan) {
        return StandardRules.book().check(PlanAt.of(plan.build(), day("2026-01-05"))).stream()
            .filter(finding -> finding.rule().equals("unknown-rule"))
            .map(finding -> finding.path() + ": " + finding.message() + " " + finding.hint()).toList();
    }
}
