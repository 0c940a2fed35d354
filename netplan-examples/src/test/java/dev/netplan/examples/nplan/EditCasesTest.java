package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.netplan.check.Finding;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.model.Entry;
import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.read.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases in which a plan is changed: what its file is then, to the byte. */
class EditCasesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    static Stream<Case> cases() throws IOException {
        return Case.of("edit");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_comes_out_as_expected(Case met) throws IOException {
        met.copyTo(folder);
        List<String> words = met.words();
        String file = words.contains("--plan") ? words.get(words.indexOf("--plan") + 1) : "networking-plan.yaml";

        Run run = Run.in(folder, words.toArray(String[]::new));

        assertThat(run.err()).isEmpty();
        String before = Files.readString(met.files().resolve(file));
        String after = Files.readString(folder.resolve(file));
        for (Map.Entry<String, JsonNode> expected : met.expected().properties()) {
            assertThat(holds(expected.getKey(), expected.getValue(), run, before, after))
                .as("%s is %s\n%s", expected.getKey(), expected.getValue(), after).isTrue();
        }
    }

    private boolean holds(String key, JsonNode value, Run run, String before, String after) throws IOException {
        Reading reading = PlanReader.standard().read(after, "plan");
        List<Entry> journal = reading.orThrow().journal();
        return switch (key) {
            case "exit" -> run.exit() == value.asInt();
            case "result" -> Files.exists(folder.resolve(value.asText()));
            case "startsWithOriginal" -> after.startsWith(before);
            case "onlyCrlf" -> after.replace("\r\n", "").chars().noneMatch(c -> c == '\r' || c == '\n');
            case "finalNewline" -> after.endsWith("\n") == value.asBoolean();
            case "journalLast" ->
                Expected.matches(value, JSON.valueToTree(journal.get(journal.size() - 1).toTree()));
            case "journalLength" -> journal.size() == value.asInt();
            case "noErrorsAfter" -> reading.check(StandardRules.book(), LocalDate.of(2026, 2, 3)).stream()
                .noneMatch(Finding::isError);
            case "plan-equals" -> after.equals(Files.readString(folder.resolve(value.asText())));
            default -> false;
        };
    }
}
