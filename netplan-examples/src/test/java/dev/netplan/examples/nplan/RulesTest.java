package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Rule;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.format.FormatRule;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void every_rule_is_listed() {
        Run run = Run.nplan("rules");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(StandardRules.book().rules().stream().map(Rule::id).toList());
        assertThat(run.out()).contains("unknown-key", "yaml-syntax");
    }

    @Test
    void every_rule_is_explained() {
        for (Rule rule : StandardRules.book().rules()) {
            Run run = Run.nplan("explain", rule.id());

            assertThat(run.exit()).as(rule.id()).isZero();
            String words = run.out().replaceAll("\\s+", " ");
            assertThat(words).contains(rule.finds(), rule.why(), rule.source());
        }
        for (FormatRule rule : FormatRule.values()) {
            assertThat(Run.nplan("explain", rule.id()).exit()).as(rule.id()).isZero();
        }
    }

    @Test
    void a_rule_that_is_not_there_is_told_with_the_nearest() {
        Run run = Run.nplan("explain", "goal-behnd");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("There is no rule `goal-behnd`. Did you mean `goal-behind`?");
        assertThat(run.out()).isEmpty();
    }
}
