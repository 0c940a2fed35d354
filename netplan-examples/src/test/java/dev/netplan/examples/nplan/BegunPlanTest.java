package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code nplan init} is told is held against the format before anything is written. */
class BegunPlanTest {

    private static final String NAME = "networking-plan.yaml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " \t ", "\u200b", "\u00a0\u2060", "\u00ad", "\u3164", "\u202e\u200d", "\ufe0f",
        "\u0001"})
    void a_name_or_a_role_that_cannot_be_seen_is_refused(String unseen) {
        Run named = Run.in(folder, "init", "--name", unseen);
        Run curious = Run.in(folder, "init", "--name", "Ada", "--role", unseen);

        assertThat(named.err()).startsWith("nplan: `--name` is `").endsWith("`; expected a text that can be seen.\n");
        assertThat(curious.err()).startsWith("nplan: `--role` is `").endsWith("`; expected a text that can be seen.\n");
        assertThat(named.exit() + named.out() + curious.exit() + curious.out()).isEqualTo("22");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00e9", "e\u0301", "\u738b", "\u0b95\u0bcd", "\ud83d\udc69\u200d\ud83d\udcbb", "?",
        " x\u200b"})
    void a_name_of_which_something_can_be_seen_is_taken(String name) {
        assertThat(Run.in(folder, "init", "--name", name).exit()).isZero();
        assertThat(Run.in(folder, "check").exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --name  | a\u0001b   | With this `--name` the plan would be broken: `name` is `a b`; expected text.
            --role  | a\u0001b   | With this `--role` the plan would be broken: `role` is `a b`; expected text.
            --start | 2200-12-31 | With this `--start` the plan would be broken: `starts` is `2201-01-14T18:30`; expected
            """)
    void what_would_break_the_plan_is_refused(String option, String value, String sentence) {
        Run run = option.equals("--name") ? Run.in(folder, "init", option, value)
                : Run.in(folder, "init", "--name", "Ada", option, value);

        assertThat(run.err()).startsWith("nplan: " + sentence).hasLineCount(1);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void an_answer_that_cannot_be_seen_is_refused_too() {
        Run run = Run.given("\u200b\n\n\n", folder, "init");

        assertThat(run.err()).endsWith("nplan: `--name` is ` `; expected a text that can be seen.\n");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_folder_that_is_not_there_is_told_as_such() {
        Run run = Run.in(folder, "init", "--name", "Ada", "--plan", "sub/dir/" + NAME);

        assertThat(run.err().replace(folder + "/", "")).isEqualTo(
                "nplan: `sub/dir/networking-plan.yaml` cannot be written: there is no such folder.\n");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }
}
