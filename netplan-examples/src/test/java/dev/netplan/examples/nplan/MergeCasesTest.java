package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Merges that went wrong for people with other tools, and what {@code nplan merge} says and writes. */
class MergeCasesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    static Stream<Case> cases() throws IOException {
        return Case.of("merge");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_merge_comes_out_as_expected(Case met) throws IOException {
        met.copyTo(folder);
        List<String> words = met.words();

        Run run = Run.in(folder, words.toArray(String[]::new));
        String result = words.contains("--in-place") ? Files.readString(folder.resolve("ours.yaml")) : run.out();

        String ours = Files.readString(met.files().resolve("ours.yaml"));
        for (Map.Entry<String, JsonNode> entry : met.expected().properties()) {
            assertThat(holds(entry.getKey(), entry.getValue(), run, result, ours))
                .as("%s of %s\n%s\n%s", entry.getKey(), entry.getValue(), result, run.err()).isTrue();
        }
    }

    private boolean holds(String key, JsonNode value, Run run, String result, String ours) throws IOException {
        return switch (key) {
            case "exit" -> run.exit() == value.asInt();
            case "result" -> value.asText().equals("ours.yaml");
            case "journal" -> Expected.matches(value, plan().get("journal"));
            case "plan" -> value.properties().stream().allMatch(wanted -> at(plan(), wanted.getKey())
                .equals(wanted.getValue().asText()));
            case "conflicts" -> result.lines().filter(line -> line.startsWith("<<<<<<<")).count() == value.asInt();
            case "contains", "resultMentions" -> Expected.list(value).stream()
                .allMatch(text -> result.contains(text.asText()));
            case "resultLacks" -> Expected.list(value).stream().noneMatch(text -> result.contains(text.asText()));
            case "keepsLinesOf" -> result.lines().toList().containsAll(ours.lines().toList());
            case "diffFromOurs" -> result.lines().filter(line -> !ours.lines().toList().contains(line)).count() == value
                .get("changedLines").asInt();
            case "noErrorsAfter" -> Run.in(folder, "check", "ours.yaml").exit() == 0;
            default -> throw new AssertionError("nobody looks at `" + key + "`");
        };
    }

    private JsonNode plan() {
        try {
            return JSON.readTree(Run.in(folder, "convert", "--to", "json", "ours.yaml").out());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String at(JsonNode plan, String path) {
        return plan.at("/" + path.replace('.', '/')).asText();
    }

    @Test
    void a_person_whom_one_side_takes_out_and_the_other_names_is_told() throws IOException {
        String base = """
                netplan: 1
                start: 2026-01-05
                owner: { name: Ada }
                contacts:
                  kai: { name: Kai }
                  lee: { name: Lee }
                journal:
                  - { on: 2026-01-06, did: message, with: [nobody] }
                """;
        Files.writeString(folder.resolve("base.yaml"), base);
        Files.writeString(folder.resolve("ours.yaml"), base.replace("  kai: { name: Kai }\n", ""));
        Files.writeString(folder.resolve("theirs.yaml"),
                base + "  - { on: 2026-01-07, did: coffee-chat, with: [kai] }\n");

        Run run = Run.in(folder, "merge", "base.yaml", "ours.yaml", "theirs.yaml");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("with: [kai]").doesNotContain("name: Kai");
        assertThat(run.err()).isEqualTo("nplan: line 8: `contacts` does not define `kai`; expected one of its ids."
                + " One side took it out, and the other names it.\n");
    }

    @Test
    void a_journal_that_both_began_has_the_entries_of_both() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), "");
        Files.writeString(folder.resolve("ours.yaml"), "journal:\n- {on: 2026-01-07, did: engage}\n");
        Files.writeString(folder.resolve("theirs.yaml"), "journal:\n- {on: 2026-01-08, did: engage}\n");

        Run run = Run.in(folder, "merge", "base.yaml", "ours.yaml", "theirs.yaml");

        assertThat(run.out())
            .isEqualTo("journal:\n- {on: 2026-01-07, did: engage}\n- {on: 2026-01-08, did: engage}\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void where_a_side_does_not_parse_lines_decide() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), "a: [1\nb: 2\nc: 3\n");
        Files.writeString(folder.resolve("ours.yaml"), "a: [1\nb: 2\nc: 4\n");
        Files.writeString(folder.resolve("theirs.yaml"), "a: [2\nb: 2\nc: 5\n");

        Run run = Run.in(folder, "merge", "base.yaml", "ours.yaml", "theirs.yaml");

        assertThat(run.out())
            .isEqualTo("a: [2\nb: 2\n<<<<<<< ours\nc: 4\n=======\nc: 5\n>>>>>>> theirs\n");
        assertThat(run.err()).isEqualTo("nplan: One conflict is left, between `<<<<<<<` and `>>>>>>>`.\n");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void a_file_that_is_not_there_is_told() throws IOException {
        Run missing = Run.in(folder, "merge", "base.yaml", "ours.yaml", "theirs.yaml");
        Run few = Run.in(folder, "merge", "base.yaml");

        assertThat(missing.err()).isEqualTo("nplan: `base.yaml` cannot be read; expected a file of text.\n");
        assertThat(few.err()).startsWith("nplan: `nplan merge` has 1 files; expected three");
        assertThat(missing.exit() + few.exit()).isEqualTo(4);
    }
}
