package dev.netplan.yaml.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Rule;
import dev.netplan.check.RuleBook;
import dev.netplan.check.rules.StandardRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each standard rule on plan files: where it speaks, the boundary among them, and where it stays silent. */
class RuleCatalogueTest {

    private static final RuleBook BOOK = StandardRules.book();
    private static final List<RuleCase> CASES = RuleCase.in(Path.of("src/test/resources/rules"));

    @TestFactory
    Stream<DynamicTest> each_case_has_the_findings_that_are_expected_of_it() {
        return CASES.stream()
            .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> rule.only(folder(rule)).verify(BOOK)));
    }

    @Test
    void each_rule_speaks_in_two_cases_and_stays_silent_in_two() {
        for (Rule rule : BOOK.rules()) {
            var speaks = CASES.stream().filter(each -> folder(each).equals(rule.id()))
                .collect(Collectors
                    .partitioningBy(each -> each.check(BOOK).found().toString().contains("[" + rule.id() + "]")));

            assertThat(speaks.get(true)).as("cases in which %s speaks", rule).hasSizeGreaterThanOrEqualTo(2);
            assertThat(speaks.get(false)).as("cases in which %s stays silent", rule).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void each_rule_has_a_wrong_plan_and_the_same_plan_mended() {
        List<String> names = CASES.stream().map(RuleCase::name).toList();

        assertThat(BOOK.rules()).allSatisfy(
                rule -> assertThat(names).contains(rule.id() + "/wrong", rule.id() + "/mended"));
    }

    @Test
    void the_reference_page_is_made_of_these_cases() throws IOException {
        Path file = Path.of("src/main/resources/dev/netplan/yaml/cases/rule-reference.md");
        String today = new RuleReference(BOOK, Path.of("src/test/resources/rules")).markdown();
        if (Boolean.getBoolean("netplan.regenerate")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, today);
        }

        assertThat(file).content().as("write it anew with -Dnetplan.regenerate=true").isEqualTo(today);
    }

    private static String folder(RuleCase rule) {
        return rule.name().substring(0, rule.name().indexOf('/'));
    }
}
