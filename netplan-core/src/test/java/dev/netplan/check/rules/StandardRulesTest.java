package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Rule;
import dev.netplan.model.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StandardRulesTest {

    @Test
    void a_rule_is_named_like_its_class() {
        for (Rule rule : StandardRules.book().rules()) {
            String words =
                    rule.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);

            assertThat(rule.id()).isEqualTo(words);
            assertThat(rule).hasToString(words);
        }
    }

    @Test
    void every_rule_says_what_it_finds_why_and_whence() {
        assertThat(StandardRules.book().rules()).allSatisfy(rule -> {
            assertThat(rule.finds()).isNotBlank();
            assertThat(rule.why()).matches(".*[.?]");
            assertThat(rule.source()).endsWith(".");
        });
    }

    @Test
    void references_and_times_are_looked_at_even_where_there_are_errors() {
        assertThat(StandardRules.book().rules()).filteredOn(Rule::isReferenceRule).extracting(Rule::id)
            .containsExactly("unknown-reference", "ends-before-start", "milestones-not-increasing",
                    "introduction-without-consent", "outside-plan", "journal-in-future", "met-twice",
                    "duplicate-contact",
                    "unknown-rule", "bad-value", "comment-in-text", "clock-change", "exposed-details", "stale-accept");
    }

    @Test
    void what_no_builder_makes_is_in_the_catalogue_and_finds_nothing() {
        for (String id : List.of("ends-before-start", "milestones-not-increasing", "introduction-without-consent")) {
            Rule rule = StandardRules.book().find(id).orElseThrow();

            assertThat(rule.severity()).isEqualTo(Severity.ERROR);
            assertThat(found(rule, plan(), "2026-01-05")).isEmpty();
        }
    }

    @Test
    void the_catalogue_has_the_severities_that_it_promises() {
        assertThat(StandardRules.book().rules().stream()
            .collect(Collectors.groupingBy(Rule::severity, Collectors.counting())))
            .containsExactlyInAnyOrderEntriesOf(Map.of(Severity.ERROR, 5L, Severity.WARNING, 19L, Severity.NOTE, 21L,
                    Severity.OFF, 1L));
    }
}
