package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.rules.StandardRules;
import dev.netplan.yaml.read.PlanReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Commands that change a plan. Each text in the folder {@code edits} holds a call, all that it prints, and is run on
 * the plan beside it; to write them anew: {@code -Dtexts.write=true}.
 */
class EditCommandsTest {

    private static final Path EDITS = Path.of("src/test/resources/edits");
    private static final String NAME = "networking-plan.yaml";

    @TempDir
    private Path folder;

    static Stream<Path> edits() throws IOException {
        try (Stream<Path> files = Files.list(EDITS)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("edits")
    void a_call_prints_what_stands_in_its_file(Path file) throws IOException {
        plan(Files.readString(EDITS.resolve("plan.yaml")));
        String text = Files.readString(file);
        String call = text.lines().findFirst().orElseThrow();

        Run run = Run.in(folder, words(call.substring("$ nplan ".length())));
        String printed = call + "\n" + (run.out() + run.err()).replace(folder + "/", "") + "exit " + run.exit() + "\n";
        if (Boolean.getBoolean("texts.write")) {
            Files.writeString(file, printed);
        }

        assertThat(printed).isEqualTo(text);
    }

    /** The words of a call, in which those with spaces stand between double quotes. */
    private static String[] words(String call) {
        return Stream.of(call.split(" (?=([^\"]*\"[^\"]*\")*[^\"]*$)")).map(word -> word.replace("\"", ""))
            .toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({"introvert", "extrovert", "ambivert"})
    void a_plan_that_is_begun_has_no_findings_on_its_first_day(String style) throws IOException {
        for (String start : new String[]{"2026-01-05", "2026-02-28", "2026-08-31", "2028-02-29", "2026-12-24"}) {
            Path plan = folder.resolve(NAME);
            Files.deleteIfExists(plan);

            Run run = Run.in(folder, "init", "--name", "Ada: \"No\" #1", "--style", style, "--start", start);

            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(PlanReader.standard().read(plan).check(StandardRules.book(), LocalDate.parse(start))).isEmpty();
            assertThat(PlanReader.standard().read(plan).orThrow().owner().name()).isEqualTo("Ada: \"No\" #1");
        }
    }

    @Test
    void what_is_not_said_is_asked_for() throws IOException {
        Run run = Run.given("Ada\nintrovert\nData Engineer\n", folder, "init");

        assertThat(run.err()).contains("What is your name?", "Which role");
        assertThat(Files.readString(folder.resolve(NAME))).contains("name: Ada\n", "style: introvert",
                "role: Data Engineer", "start: 2026-01-20");
    }

    @Test
    void a_plan_that_is_there_is_not_begun_again() throws IOException {
        plan("mine");

        Run run = Run.in(folder, "init", "--name", "Ada");

        assertThat(run.err()).isEqualTo(
                "nplan: `networking-plan.yaml` is there already; expected a new file, so that nothing is lost.\n");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(folder.resolve(NAME)).hasContent("mine");
    }

    @Test
    void an_example_is_a_whole_plan() {
        Run run = Run.in(folder, "init", "--example");

        assertThat(run.exit()).isZero();
        assertThat(Run.in(folder, "check").exit()).isZero();
    }

    @Test
    void what_is_logged_in_the_plan_that_was_begun_is_read() throws IOException {
        Run.in(folder, "init", "--name", "Ada", "--start", "2026-01-05");

        Run run = Run.in(folder, "log", "message", "--with", "first-contact", "--note", "met at booth #3: - 50%");

        assertThat(run.err()).isEmpty();
        assertThat(PlanReader.standard().read(folder.resolve(NAME)).orThrow().journal().get(0).note())
            .contains("met at booth #3: - 50%");
    }

    @Test
    void cures_mend_a_plan_that_cannot_be_read_as_one() throws IOException {
        String whole = Files.readString(EDITS.resolve("plan.yaml"));
        plan(whole.replace("contacts:", "contacs:").replace("toward: frontend  # all", "toward: frontnd  # all"));

        Run run = Run.in(folder, "check", "--fix");

        assertThat(run.exit()).as(run.out() + run.err()).isZero();
        assertThat(folder.resolve(NAME)).hasContent(whole);
    }

    @Test
    void a_value_that_means_what_its_absence_does_is_put_and_taken_out_where_it_is_written() throws IOException {
        String plan = Files.readString(EDITS.resolve("plan.yaml")) + "zone: Europe/Berlin # where I live until May\n";
        plan(plan);

        Run set = Run.in(folder, "set", "zone", "UTC");
        String utc = Files.readString(folder.resolve(NAME));
        Run removed = Run.in(folder, "remove", "zone");
        Run again = Run.in(folder, "remove", "zone");

        assertThat(set.exit() + removed.exit()).as(set.err() + removed.err()).isZero();
        assertThat(utc).isEqualTo(plan.replace("Europe/Berlin", "UTC"));
        assertThat(folder.resolve(NAME)).hasContent(Files.readString(EDITS.resolve("plan.yaml")));
        assertThat(again.err()).isEqualTo(
                "nplan: `zone` is not there; expected the path of something in the plan.\n");
        assertThat(again.exit()).isEqualTo(2);
    }

    @Test
    void a_plan_with_errors_is_not_changed() throws IOException {
        String broken = Files.readString(EDITS.resolve("plan.yaml")).replace("do: attend", "do: atend");
        plan(broken);

        Run run = Run.in(folder, "set", "title", "Spring");

        assertThat(run.err()).contains("error: ");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(folder.resolve(NAME)).hasContent(broken);
    }

    @Test
    void a_change_that_mends_what_is_broken_is_made() throws IOException {
        String whole = Files.readString(EDITS.resolve("plan.yaml"));
        plan(whole.replace("do: attend", "do: atend"));

        Run other = Run.in(folder, "log", "engage", "--today", "2026-02-10");
        Run cure = Run.in(folder, "set", "goals.meetups.do", "attend");

        assertThat(other.err()).contains("atend");
        assertThat(other.exit()).isOne();
        assertThat(cure.exit()).as(cure.err()).isZero();
        assertThat(folder.resolve(NAME)).hasContent(whole);
    }

    private void plan(String text) throws IOException {
        Files.writeString(folder.resolve(NAME), text);
    }
}
