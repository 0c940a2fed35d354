package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Rule;
import dev.netplan.check.rules.ChangeRules;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.format.FormatRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void a_rule_that_a_plan_may_set_stands_among_those_that_look_at_it_and_says_how() {
        String rules = Run.nplan("rules").out();
        String always = rules.substring(rules.indexOf("always errors"));

        for (FormatRule rule : FormatRule.values()) {
            String told = Run.nplan("explain", rule.id()).out();
            assertThat(told.contains("In your plan")).as(rule.id()).isEqualTo(!rule.isFixed());
            assertThat(told.contains("cannot be turned off")).as(rule.id()).isEqualTo(rule.isFixed());
            assertThat(always.contains(rule.id())).as(rule.id()).isEqualTo(rule.isFixed());
            assertThat(rules).contains(rule.id());
        }
    }

    @Test
    void every_rule_that_is_listed_can_be_accepted_unless_it_is_always_an_error(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("networking-plan.yaml"),
                "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\n");

        for (Rule rule : ChangeRules.book().rules()) {
            Run run = Run.in(folder, "accept", rule.id(), "--why", "x");

            assertThat(run.exit()).as(rule.id()).isEqualTo(FormatRule.isOfFormat(rule.id()) ? 2 : 0);
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
