package dev.netplan.yaml.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.check.Rule;
import dev.netplan.check.RuleBook;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCaseTest {

    private static final RuleBook BOOK = RuleBook.of(List.of(new EveryGoalHasAName()));
    private static final String PLAN = """
            # today: 2026-03-01
            netplan: 1
            start: 2026-01-05
            owner: { name: Ada }
            goals:
              talks: { times: 8 }
            """;
    private static final String FOUND = """
            talks.yaml:6:3: note: `talks` has no name on 2026-03-01. [every-goal-has-a-name]
                Give it one.
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void a_case_is_written() throws IOException {
        write("talks.yaml", PLAN);
        write("talks.findings", FOUND);
    }

    @Test
    void a_case_passes_when_the_findings_are_those_expected() {
        assertThatCode(() -> theCase().verify(BOOK)).doesNotThrowAnyException();
        assertThat(theCase().check(BOOK).isAsExpected()).isTrue();
        assertThat(theCase().check(BOOK).difference()).isEmpty();
        assertThat(theCase()).hasToString("talks");
        assertThat(theCase().plan()).isEqualTo(folder.resolve("talks.yaml"));
    }

    @Test
    void a_missing_and_an_extra_finding_both_fail() throws IOException {
        write("talks.findings", FOUND.replace("Give it one.", "Give it two."));

        assertThatThrownBy(() -> theCase().verify(BOOK)).isInstanceOf(AssertionError.class).hasMessage("""
                Other findings than expected in talks:
                missing: talks.yaml:6:3: note: `talks` has no name on 2026-03-01. [every-goal-has-a-name]
                    Give it two.
                extra:   talks.yaml:6:3: note: `talks` has no name on 2026-03-01. [every-goal-has-a-name]
                    Give it one.
                """);
    }

    @Test
    void the_same_findings_in_another_order_fail() {
        Outcome outcome = new Outcome(List.of("a", "b"), List.of("b", "a"));

        assertThat(outcome.isAsExpected()).isFalse();
        assertThat(outcome.difference()).isEqualTo("in another order:\nb\na\n");
    }

    @Test
    void a_finding_expected_twice_must_be_found_twice() {
        Outcome outcome = new Outcome(List.of("a", "a"), List.of("a"));

        assertThat(outcome.missing()).containsExactly("a");
        assertThat(outcome.extra()).isEmpty();
    }

    @Test
    void without_a_date_the_first_day_of_the_plan_is_today() throws IOException {
        write("talks.yaml", PLAN.replace("# today: 2026-03-01\n", "# a plan\n"));

        assertThat(theCase().check(BOOK).found().toString()).contains("has no name on 2026-01-05.");
    }

    @Test
    void a_date_that_is_none_is_refused() throws IOException {
        write("talks.yaml", PLAN.replace("2026-03-01", "tomorrow"));

        assertThatIllegalStateException().isThrownBy(() -> theCase().check(BOOK))
            .withMessage("talks begins with `# today: tomorrow`; expected a date such as 2026-03-01.");
    }

    @Test
    void only_findings_of_the_rules_wanted_count_and_errors() throws IOException {
        write("talks.yaml", PLAN + "gaols: {}\n");

        assertThat(theCase().only("another-rule").check(BOOK).found()).singleElement().asString()
            .startsWith("talks.yaml:7:1: error: ").contains("[unknown-key]");
    }

    @Test
    void a_rule_that_the_book_does_not_have_fails_though_nothing_is_expected() throws IOException {
        write("talks.findings", "");

        assertThatThrownBy(() -> theCase().only("every-goal-has-name").verify(BOOK)).isInstanceOf(AssertionError.class)
            .hasMessage("talks counts only findings of `every-goal-has-name`, which is no rule of the book; "
                    + "expected the id of one, such as `every-goal-has-a-name`.");
        assertThatThrownBy(() -> theCase().only("typo").verify(BOOK)).isInstanceOf(AssertionError.class)
            .hasMessage("talks counts only findings of `typo`, which is no rule of the book; "
                    + "expected the id of one.");
        assertThatThrownBy(() -> theCase().only("every-goal-has-a-name").verify(RuleBook.of(List.of())))
            .isInstanceOf(AssertionError.class).hasMessageContaining("no rule of the book");
        assertThatCode(() -> theCase().only("unknown-key").verify(BOOK)).doesNotThrowAnyException();
    }

    @Test
    void a_first_line_that_is_nearly_a_date_is_told() throws IOException {
        for (String line : List.of("# today 2026-03-01", "# Today: 2026-03-01", "#today = 2026-03-01",
                "# todya: 2026-03-01", "# today: 2026-03-01 or so", "## today: 2026-03-01", "# today - 2026/3/1",
                "# today (2026-03-01)", "# TODAY:")) {
            write("talks.yaml", PLAN.replace("# today: 2026-03-01", line));

            assertThatIllegalStateException().isThrownBy(() -> theCase().verify(BOOK)).as(line)
                .withMessage("talks begins with `" + line + "`; expected a line such as `# today: 2026-03-01`.");
        }
    }

    @Test
    void a_date_behind_the_first_line_is_told() throws IOException {
        write("talks.yaml", "# goals without a name\n\n" + PLAN);

        assertThatIllegalStateException().isThrownBy(() -> theCase().verify(BOOK)).withMessage(
                "talks has `# today: 2026-03-01` in line 3; expected it in the first, such as `# today: 2026-03-01`.");
    }

    @Test
    void a_comment_that_only_speaks_of_a_day_stays_one() throws IOException {
        for (String line : List.of("# today we talk", "# Ada, 2026-03-01", "# written 2026-03-01", "# 2026-03-01",
                "# today", "# todo: names", "#")) {
            write("talks.yaml", PLAN.replace("# today: 2026-03-01", line));

            assertThat(theCase().check(BOOK).found().toString()).as(line).contains("has no name on 2026-01-05.");
        }
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_refused() {
        Path file = folder.resolve("talks.yaml");

        assertThatThrownBy(() -> RuleCase.in(file)).isInstanceOf(UncheckedIOException.class)
            .hasMessage("`" + file + "` is a file; expected the folder of the cases.");
    }

    @Test
    void a_plan_without_its_findings_is_told_what_to_make() throws IOException {
        write("more/forgotten.yaml", PLAN);

        assertThatThrownBy(() -> RuleCase.in(folder).get(0).verify(BOOK)).isInstanceOf(UncheckedIOException.class)
            .hasMessage("more/forgotten.yaml has no `forgotten.findings` beside it; expected one, which is empty "
                    + "where nothing is to be found.");
    }

    @Test
    void what_is_accepted_is_not_told() throws IOException {
        write("talks.yaml", PLAN + "accept: [{ rule: every-goal-has-a-name, why: it is a habit }]\n");

        assertThat(theCase().check(BOOK).found()).isEmpty();
    }

    @Test
    void folders_in_the_folder_hold_cases_and_included_files_are_none() throws IOException {
        write("more/coffee.yaml", PLAN + "include: [people.yaml]\n");
        write("more/coffee.findings", FOUND.replace("talks.yaml", "coffee.yaml"));
        write("more/people.yaml", "contacts: { kai: { name: Kai } }\n");

        assertThat(RuleCase.in(folder)).extracting(RuleCase::name).containsExactly("more/coffee", "talks");
        assertThatCode(() -> RuleCase.in(folder).get(0).verify(BOOK)).doesNotThrowAnyException();
    }

    @Test
    void a_plan_without_its_findings_and_findings_without_their_plan_fail() throws IOException {
        write("forgotten.yaml", PLAN);
        write("lost.findings", FOUND);

        assertThat(RuleCase.in(folder)).extracting(RuleCase::name).containsExactly("forgotten", "lost", "talks");
        assertThatThrownBy(() -> RuleCase.in(folder).get(0).verify(BOOK)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> RuleCase.in(folder).get(1).verify(BOOK)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> RuleCase.in(folder.resolve("nowhere"))).isInstanceOf(UncheckedIOException.class);
    }

    private RuleCase theCase() {
        return RuleCase.in(folder).get(0);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** A rule of an application. */
    private static final class EveryGoalHasAName implements Rule {

        @Override
        public String id() {
            return "every-goal-has-a-name";
        }

        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public String finds() {
            return "a goal without a name";
        }

        @Override
        public String why() {
            return "What has a name is talked about.";
        }

        @Override
        public String source() {
            return "The house.";
        }

        @Override
        public List<Finding> check(PlanAt plan) {
            return plan.plan().goals().stream().filter(goal -> goal.name().isEmpty())
                .map(goal -> finding(PlanPath.of("goals", goal.id()),
                        "`" + goal.id() + "` has no name on " + plan.asOf() + ".", "Give it one."))
                .toList();
        }
    }
}
