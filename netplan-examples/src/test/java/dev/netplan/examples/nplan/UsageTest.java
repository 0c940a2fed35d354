package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.examples.nplan.command.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that are wrong, and places that are not what they seem: one sentence, exit code 2, and nothing else. */
class UsageTest {

    private static final String PLAN = """
            netplan: 1
            start: 2026-01-05
            owner: { name: Ada Okafor, superpowers: [listening well] }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chek plan.yaml               | `chek` is no command of `nplan`. Did you mean `check`?
            my/plan.yml                  | `my/plan.yml` is no command of `nplan`; `nplan check my/plan.yml` checks that plan, and `nplan --plan my/plan.yml` shows it at a glance.
            check --formt json plan.yaml | `--formt` is no option of `nplan check`. Did you mean `--format`?
            check --format jsn plan.yaml | `--format` is `jsn`; expected `text`, `json`, `sarif`, `github` or `junit`.
            check --fail-on bad p.yaml   | `--fail-on` is `bad`; expected `error`, `warning` or `note`.
            agenda --from                | `--from` needs a value: DATE.
            agenda --to=2026-01-01 --to=2026-01-02 p.yaml | `--to` is given twice; expected it once.
            agenda one.yaml two.yaml     | `two.yaml` is one argument too many for `nplan agenda`.
            agenda --zzzzzzzzzzzz        | `--zzzzzzzzzzzz` is no option of `nplan agenda`. `nplan agenda --help` tells all of them.
            set goals.g.why -abc         | `-abc` is no option of `nplan set`. `nplan set --help` tells all of them, and a value that begins with `-` is given behind `--`.
            progress --color maybe       | `--color` is `maybe`; expected `auto`, `always` or `never`.
            next missing.yaml            | `missing.yaml` cannot be read: there is no such file.
            """)
    void a_wrong_call_is_told_in_a_sentence(String words, String sentence) {
        Run run = Run.nplan(words.split(" "));

        assertThat(run.err()).isEqualTo("nplan: " + sentence + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void a_shell_completes_every_command_and_its_options() {
        Run run = Run.nplan("completion");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("#!/usr/bin/env bash").contains("'--fail-on'");
        assertThat(Commands.names()).allMatch(name -> run.out().contains("_picocli_nplan_" + name.replace("-", "")));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30", "yesterday", "20260301", "9999-01-01", "+1000000-01-01", "''"})
    void a_date_that_is_none_is_shown_with_what_was_expected(String date) throws IOException {
        plan("networking-plan.yaml");

        Run run = Run.in(folder, "agenda", "--today", date);

        assertThat(run.err()).startsWith("nplan: `--today` is `" + date + "`; expected a date");
        assertThat(run.exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 Jan 2026         | ' Did you mean `2026-01-05`?'
            20260301           | ' Did you mean `2026-03-01`?'
            31.12.2026         | ' Did you mean `2026-12-31`?'
            05/06/2026         | ''
            5 Jan 2026 6:30 pm | ''
            5 Jan 1066         | ''
            """)
    void a_date_as_people_write_it_is_answered_with_what_it_means(String date, String question) throws IOException {
        plan("networking-plan.yaml");

        Run run = Run.in(folder, "agenda", "--from", date);

        assertThat(run.err()).isEqualTo("nplan: `--from` is `" + date
                + "`; expected a date of the years 1900 to 2200, such as `2026-01-05`." + question + "\n");
        assertThat(run.exit()).isEqualTo(2);
    }

    /** Of every command, those with an argument that must be there among them. */
    @Test
    void a_command_without_its_arguments_says_what_it_needs() throws IOException {
        plan("networking-plan.yaml");

        for (String command : Commands.names()) {
            Run run = Run.in(folder, command, "--help");
            boolean needs = run.out().lines().limit(3).anyMatch(line -> line.matches("(?i)(usage: *)?nplan " + command
                    + "( \\[[^]]*])* [A-Z][A-Z-]+.*"));
            if (needs) {
                Run bare = Run.in(folder, command);
                assertThat(bare.err()).as(command).startsWith("nplan: `nplan " + command + "` needs ");
                assertThat(bare.exit()).as(command).isEqualTo(2);
            }
        }
        assertThat(Run.in(folder, "prep").err()).isEqualTo("nplan: `nplan prep` needs ID; try `nplan prep --help`.\n");
        assertThat(Run.in(folder, "explain").err()).startsWith("nplan: `nplan explain` needs ");
        assertThat(Run.in(folder, "export").err()).startsWith("nplan: `nplan export` needs ");
        assertThat(Run.in(folder, "erase").err()).startsWith("nplan: `nplan erase` needs ");
        assertThat(Run.in(folder, "import").err()).startsWith("nplan: `nplan import` needs ");
    }

    @Test
    void days_that_run_backwards_are_refused() throws IOException {
        plan("networking-plan.yaml");

        Run run = Run.in(folder, "agenda", "--from", "2026-02-02", "--to", "2026-02-01");

        assertThat(run.err()).isEqualTo("nplan: `--to` is 2026-02-01; expected a day that is not before 2026-02-02.\n");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void without_a_plan_in_sight_the_sentence_names_the_file_that_was_looked_for() {
        Run run = Run.in(folder, "agenda");

        assertThat(run.err()).startsWith("nplan: There is no `networking-plan.yaml` in this folder or above it");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void the_plan_is_found_in_the_nearest_folder_above() throws IOException {
        plan("networking-plan.yaml");
        Path below = Files.createDirectories(folder.resolve("notes/january"));

        assertThat(Run.in(below, "agenda").exit()).isZero();
        assertThat(Run.in(below, "check").out()).contains("networking-plan.yaml:");
    }

    @Test
    void a_plan_named_twice_is_refused() throws IOException {
        plan("plan.yaml");

        assertThat(Run.in(folder, "agenda", "--plan", "plan.yaml", "plan.yaml").exit()).isEqualTo(2);
    }

    @Test
    void a_plan_may_come_on_standard_input() {
        Run run = Run.given(PLAN, folder, "check", "-", "--format", "json");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"files\": [\n    \"-\"\n  ]");
    }

    @Test
    void a_folder_is_no_plan() {
        Run run = Run.in(folder, "agenda", ".");

        assertThat(run.err()).startsWith("nplan: `").endsWith("/.` cannot be read: Is a directory.\n");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void a_file_that_may_not_be_read_is_told_as_such() throws IOException {
        Path secret = plan("secret.yaml");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(secret), "this user may read everything");

        Run run = Run.in(folder, "check", "secret.yaml");

        assertThat(run.err()).contains("cannot be read: access is denied.");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void a_name_that_no_file_can_have_is_told_as_such() {
        Run run = Run.in(folder, "check", "plan\0.yaml");

        assertThat(run.err()).isEqualTo("nplan: No file can be called `plan .yaml`; expected another name.\n");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void a_check_that_could_read_nothing_does_not_say_that_there_is_nothing_to_say() throws IOException {
        plan("plan.yaml");

        Run run = Run.in(folder, "check", "missing.yaml", "plan.yaml/inner.yaml");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(2).contains("missing.yaml` cannot be read: there is no such file.\n");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void files_that_can_be_opened_are_checked_beside_one_that_cannot() throws IOException {
        plan("plan.yaml");
        Files.writeString(folder.resolve("broken.yaml"), PLAN + "gaols: {}\n");

        Run run = Run.in(folder, "check", "plan.yaml", "missing.yaml", "broken.yaml");

        assertThat(run.out()).contains("broken.yaml:4:1: error: ").contains("[unknown-key]");
        assertThat(run.err()).contains("missing.yaml` cannot be read: there is no such file.");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void a_plan_with_errors_is_refused_with_its_findings_on_standard_error() throws IOException {
        Files.writeString(folder.resolve("plan.yaml"), PLAN + "goals:\n  g: { times: none }\n");

        for (String command : new String[]{"agenda", "next", "progress", "review", "people"}) {
            Run run = Run.in(folder, command, "plan.yaml");

            assertThat(run.err()).contains("plan.yaml:5:15: error: ");
            assertThat(run.out()).isEmpty();
            assertThat(run.exit()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"erase kai", "remove contacts.kai.tags", "merge-contacts grace kai",
        "import csv new.csv --apply --update"})
    void a_change_that_would_do_harm_is_refused_by_every_command_alike(String words) throws IOException {
        String text = PLAN + """
                contacts:
                  kai: { name: Kai, email: kai@example.com, tags: &tags [a] }
                  grace: { name: Grace, tags: *tags }
                """;
        Path plan = Files.writeString(folder.resolve("networking-plan.yaml"), text);
        Files.writeString(folder.resolve("new.csv"), "name,email,tags\nKai,kai@example.com,b\n");

        Run run = Run.in(folder, words.split(" "));

        assertThat(run.err()).startsWith("nplan: ").hasLineCount(1);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(plan).hasContent(text);
    }

    @Test
    void the_severity_that_fails_a_check_can_be_chosen() throws IOException {
        plan("plan.yaml"); // without interests, which is a warning

        assertThat(Run.in(folder, "check", "plan.yaml").exit()).isZero();
        assertThat(Run.in(folder, "check", "--fail-on", "warning", "plan.yaml").exit()).isEqualTo(1);
        assertThat(Run.in(folder, "check", "--fail-on", "note", "plan.yaml").exit()).isEqualTo(1);
    }

    @Test
    void help_tells_arguments_in_the_order_in_which_they_are_given() {
        for (String command : Commands.names()) {
            String usage = Run.nplan(command, "--help").out().lines().findFirst().orElseThrow();

            assertThat(usage).as("what may be there comes behind what has to be").doesNotContainPattern(
                    "\\[OPTIONS\\].* \\[[A-Z=.]+\\] [A-Z]");
        }
        assertThat(Run.nplan("add", "--help").out()).startsWith("Usage: nplan add [OPTIONS] SECTION ID [KEY=VALUE...]");
        assertThat(Run.nplan("accept", "--help").out()).startsWith("Usage: nplan accept [OPTIONS] RULE [AT]");
    }

    @Test
    void every_command_helps() {
        for (String command : Commands.names()) {
            Run run = Run.nplan(command, "--help");

            assertThat(run.out()).startsWith("Usage: nplan " + command).contains("--today", "--help");
            assertThat(run.exit()).isZero();
        }
    }

    @Test
    void help_may_be_asked_for_by_word() {
        assertThat(Run.nplan("help")).isEqualTo(Run.nplan("--help"));
        assertThat(Run.nplan("help", "check")).isEqualTo(Run.nplan("check", "--help"));
    }

    @Test
    void names_cannot_steer_the_terminal() throws IOException {
        Files.writeString(folder.resolve("plan.yaml"), PLAN + """
                contacts:
                  eve: { name: "Eve\\e[2J\\u202Egnp", keep-in-touch: week }
                """);

        Run run = Run.in(folder, "people", "plan.yaml");

        assertThat(run.out()).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void colours_are_shown_only_where_they_are_wanted() throws IOException {
        plan("plan.yaml");

        assertThat(Run.in(folder, "progress", "--color", "always", "plan.yaml").out()).contains("\u001b[");
        assertThat(Run.in(folder, "progress", "plan.yaml").out()).doesNotContain("\u001b[");
    }

    private Path plan(String name) throws IOException {
        return Files.writeString(folder.resolve(name), PLAN);
    }
}
