package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.yaml.read.PlanReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two people keep a plan on two branches of a real repository, and merge with plain git. */
class MonthInGitTest {

    private static final String PLAN = """
            # the plan of two
            netplan: 1
            start: 2026-01-05
            owner: { name: Ada Okafor, superpowers: [listening well] }

            goals:
              meetups: { do: attend, times: 6 }   # one a month
              chats:
                do: coffee-chat
                times: 8

            contacts:
              # from the first meetup
              kai:
                name: Kai Haddad
              grace:
                name: Grace Liu

            journal:
              - { on: 2026-01-06, did: research }""";
    private static final Pattern REMARK = Pattern.compile("# (ada|bo) [a-z]+ in week [0-9]");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void a_repository_with_two_branches() throws Exception {
        Assumptions.assumeTrue(git("--version").exit() == 0, "there is no git");
        file = Files.writeString(folder.resolve("networking-plan.yaml"), PLAN);
        git("init", "-q");
        git("config", "user.name", "Ada");
        git("config", "user.email", "ada@example.org");
        git("config", "gc.auto", "0"); // no tidying up behind our back
        git("config", "maintenance.auto", "false");
        git("checkout", "-q", "-b", "ada");
        setUp();
        commit("begin");
        git("branch", "bo");
    }

    private void setUp() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        byNplan("git-setup", "--command", "'" + java + "' -XX:TieredStopAtLevel=1 -cp '"
                + System.getProperty("java.class.path") + "' " + Main.class.getName());
    }

    /** What git said. */
    private record Said(int exit, String out) {}

    private Said git(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), out);
    }

    private void commit(String subject) throws Exception {
        git("add", "-A");
        Said said = git("commit", "-q", "-m", subject);
        assertThat(said.exit()).as(said.out()).isZero();
    }

    private void byHand(String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    private void byNplan(String... words) {
        Run run = Run.in(folder, words);
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private void appendByHand(String lines) throws IOException {
        String text = Files.readString(file);
        Files.writeString(file, text + (text.endsWith("\n") ? "" : "\n") + lines);
    }

    private static String day(int week, int day) {
        return LocalDate.of(2026, 1, 5).plusDays(7L * week + day).toString();
    }

    private void weekOfAda(int week) throws IOException {
        byNplan("log", "engage", "--on", day(week, 1));
        appendByHand("  # ada thinks in week " + week + "\n  - { on: " + day(week, 3) + ", did: attend, with: kai }\n");
        byNplan("log", "publish", "--on", day(week, 5));
        byHand("times: " + (6 + week - 1) + " }", "times: " + (6 + week) + " }");
        byHand("    name: Kai Haddad", "    # ada met in week " + week + "\n    name: Kai Haddad");
    }

    private void weekOfBo(int week) throws IOException {
        appendByHand("  - on: " + day(week, 2) + "\n    did: message\n    with: grace   # bo wrote in week " + week
                + "\n");
        byNplan("log", "practice", "--on", day(week, 4));
        byNplan("set", "contacts.grace.notes", "week " + week);
        byHand("  grace:\n", "  zoe-" + week + ":   # bo noted in week " + week + "\n    name: Zoe " + week
                + "\n  grace:\n");
    }

    private Plan plan() {
        return PlanReader.standard().read(file).orThrow();
    }

    @Test
    void in_a_month_nothing_is_lost_and_nothing_conflicts() throws Exception {
        for (int week = 1; week <= 4; week++) {
            git("checkout", "-q", "ada");
            weekOfAda(week);
            commit("ada " + week);
            git("checkout", "-q", "bo");
            weekOfBo(week);
            commit("bo " + week);

            Said merged = git("merge", "-q", "-m", "week " + week, "ada");
            assertThat(merged.exit()).as("week %s: %s\n%s", week, merged.out(), Files.readString(file)).isZero();
            git("checkout", "-q", "ada");
            assertThat(git("merge", "-q", "bo").exit()).isZero();
        }

        String text = Files.readString(file);
        assertThat(REMARK.matcher(text).results().map(MatchResult::group).toList()).hasSize(16)
            .doesNotHaveDuplicates();
        assertThat(text).startsWith("# the plan of two\n")
            .contains("times: 10 }   # one a month", "  # from the first meetup\n  kai:\n", "notes: week 4")
            .contains("  # ada thinks in week 3\n  - on: 2026-01-29\n    did: attend\n")
            .doesNotContain("<<<<<<<");
        assertThat(plan().journal()).hasSize(1 + 4 * 5).extracting(Entry::on).isSorted();
        assertThat(plan().contacts()).hasSize(6);
        assertThat(Run.in(folder, "check").exit()).isZero();
        assertThat(Run.in(folder, "history").out()).contains("begin", "ada 4", "bo 4", "meetups");
    }

    @Test
    void what_both_decided_differently_is_left_to_them_and_nothing_else() throws Exception {
        byHand("times: 6 }", "times: 9 }");
        weekOfBo(1);
        commit("ada decides");
        git("checkout", "-q", "bo");
        byHand("times: 6 }", "times: 4 }");
        appendByHand("  - { on: 2026-01-08, did: engage }\n");
        commit("bo decides");

        Said merged = git("merge", "-q", "ada");

        assertThat(merged.exit()).as(merged.out()).isEqualTo(1);
        assertThat(Files.readString(file)).contains("""
                <<<<<<< ours
                  meetups: { do: attend, times: 4 }   # one a month
                =======
                  meetups: { do: attend, times: 9 }   # one a month
                >>>>>>> theirs
                """).containsOnlyOnce("<<<<<<<").contains("did: engage", "did: practice");
    }

    @Test
    void a_comparison_speaks_of_the_plan_and_not_of_its_lines() throws Exception {
        byHand("times: 6 }", "times: 9 }   # more");
        commit("more meetups");

        assertThat(Run.in(folder, "diff", "HEAD~1").out()).isEqualTo("goals.meetups.times 6 -> 9\n");
        assertThat(Run.in(folder, "diff", "bo", "ada").out()).isEqualTo("goals.meetups.times 6 -> 9\n");
        assertThat(Run.in(folder, "diff").out()).isEqualTo("The plans say the same.\n");
        assertThat(Run.in(folder, "diff", "HEAD~7").err()).startsWith("nplan: `HEAD~7` is no revision");
        assertThat(git("diff", "HEAD~1").out()).contains("-    times: 6", "+    times: 9").doesNotContain("# more");
        assertThat(Run.in(folder, "git-setup", "--check").out()).isEqualTo("This clone is set up.\n");
    }

    @Test
    void a_check_since_a_revision_tells_only_what_is_new_and_what_was_rewritten() throws Exception {
        byHand("did: research }", "did: engage }");
        byHand("times: 8", "times: 7");

        Run run = Run.in(folder, "check", "--since", "HEAD", "--fail-on", "warning");

        assertThat(run.out().replace(folder + "/", "").lines().filter(line -> line.contains("]")))
            .anyMatch(line -> line.matches(".*:10:12: warning: Goal `chats` went from 8 to 7; .* \\[goal-lowered]"))
            .anyMatch(line -> line.matches(".*: warning: The entry .* is gone from the journal.*journal-rewritten]"))
            .hasSize(2);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(Run.in(folder, "check").out()).contains("[no-interests]").doesNotContain("[goal-lowered]");
        assertThat(Run.in(folder, "check", "--since", "nobody").err()).contains("`nobody` is no revision");
    }

    @Test
    void a_file_that_both_begin_holds_what_both_wrote() throws Exception {
        byHand("\nowner:", "\ninclude: ['journal/*.yaml']\nowner:");
        setUp();
        commit("a file for each month");
        git("branch", "-f", "bo");
        Path february = folder.resolve("journal/2026-02.yaml");
        Files.createDirectories(february.getParent());
        Files.writeString(february, "# of ada\njournal:\n  - { on: 2026-02-02, did: engage }\n");
        commit("ada begins");
        git("checkout", "-q", "bo");
        Files.createDirectories(february.getParent());
        Files.writeString(february, "# of bo\njournal:\n  - { on: 2026-02-03, did: attend }\n");
        commit("bo begins");

        Said merged = git("merge", "--no-edit", "ada");

        assertThat(merged.exit()).as(merged.out()).isZero();
        assertThat(Files.readString(february)).contains("# of ada\n", "# of bo\n", "engage", "attend")
            .doesNotContain("<<<<<<<");
        assertThat(plan().journal()).hasSize(3);
    }

    @Test
    void who_has_only_another_id_has_rewritten_nothing() throws Exception {
        byNplan("add", "contacts", "ken", "name=Ken Ito", "email=ken@example.com");
        byNplan("log", "message", "--with", "ken", "--on", "2026-01-07");
        commit("ken");
        byNplan("rename", "contacts.ken", "ken-ito");
        commit("ken-ito");

        assertThat(Run.in(folder, "check", "--since", "HEAD~1").out()).doesNotContain("rewritten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-program", "sh -c 'exit 2'", "sh -c 'kill -9 $$'"})
    void where_git_does_not_find_nplan_or_it_fails_its_own_line_merge_decides(String command) throws Exception {
        byNplan("git-setup", "--command", command);
        git("checkout", "-q", "bo");
        byHand("times: 6", "times: 9");
        commit("more meetups");
        appendByHand("  - { on: 2026-01-07, did: engage }\n");
        commit("bo engages");
        git("checkout", "-q", "ada");
        byHand("times: 8", "times: 7");
        commit("fewer chats");

        assertThat(git("diff", "HEAD~1")).satisfies(said -> {
            assertThat(said.exit()).as(said.out()).isZero();
            assertThat(said.out()).contains("times: 7");
        });
        assertThat(git("merge", "--no-edit", "bo~1").exit()).isZero();
        assertThat(Files.readString(file)).contains("times: 9", "times: 7");
        appendByHand("  - { on: 2026-01-08, did: publish }\n");
        commit("ada publishes");

        assertThat(git("merge", "--no-edit", "bo").exit()).isOne();
        assertThat(Files.readString(file)).contains("<<<<<<<", "did: publish", "did: engage", ">>>>>>>");
    }

    @Test
    void a_clone_that_is_not_set_up_is_told_what_is_missing() throws Exception {
        git("config", "--unset", "merge.netplan.driver");

        Run run = Run.in(folder, "git-setup", "--check");

        assertThat(run.out()).startsWith("git's configuration of this clone has no `merge.netplan.driver`.\n");
        assertThat(run.exit()).isEqualTo(1);
    }
}
