package dev.netplan.yaml.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.check.Fix;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.model.PlanPath;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reading and rules say together. */
class ReadingCheckTest {

    private static final String HEADER = """
            netplan: 1
            start: 2026-01-05
            owner: { name: Ada }
            """;

    @Test
    void a_finding_about_a_key_sits_at_the_key_and_one_about_a_value_at_the_value() {
        List<Finding> findings = check(HEADER + """
                rules: { idle-weak: note }
                goals:
                  talks:
                    times: 8
                    toward: [frontend]
                """);

        assertThat(findings).extracting(ReadingCheckTest::told).containsExactly("4:10 rules.idle-weak unknown-rule",
                "8:14 goals.talks.toward[0] unknown-reference");
    }

    @Test
    void a_fix_points_where_the_finding_does() {
        Finding finding = check(HEADER + "rules: { idle-weak: note }\n").stream()
            .filter(each -> each.rule().equals("unknown-rule")).findFirst().orElseThrow();

        assertThat(finding.fix()).contains(Fix.rename(PlanPath.of("rules", "idle-weak"), "idle-week"));
    }

    @Test
    void plan_rules_wait_until_there_is_no_error() {
        assertThat(check(HEADER + "gaols: {}\n")).extracting(Finding::rule).containsExactly("unknown-key");
        assertThat(check(HEADER)).extracting(Finding::rule).contains("no-superpowers", "no-interests");
    }

    @Test
    void a_plan_sets_the_severity_of_what_breaks_a_date_and_of_nothing_else_that_is_read() {
        String late = "goals: { talks: { times: 8, from: 2026-03-01, by: 2026-02-01 } }\n";

        assertThat(check(HEADER + late)).extracting(Finding::rule).containsExactly("ends-before-start");
        assertThat(check(HEADER + "rules: { ends-before-start: off }\n" + late)).extracting(Finding::rule)
            .doesNotContain("ends-before-start").contains("no-interests");
    }

    @Test
    void what_keeps_a_file_from_being_a_plan_is_told_whatever_the_file_wants() {
        List<Finding> findings = check("""
                netplan: 1
                start: 2026-01-05
                end: 2025-01-05
                owner: { name: Ada }
                rules: { ends-before-start: off }
                goals: { talks: { times: 8, toward: frontend } }
                """);

        assertThat(findings).extracting(Finding::rule).containsExactly("ends-before-start", "unknown-reference");
        assertThat(findings).allMatch(Finding::isError);
    }

    private static String told(Finding finding) {
        return finding.place().orElseThrow().line() + ":" + finding.place().get().column() + " " + finding.path() + " "
                + finding.rule();
    }

    private static List<Finding> check(String text) {
        return PlanReader.standard().read(text, "plan.yaml").check(StandardRules.book(), LocalDate.of(2026, 1, 20));
    }
}
