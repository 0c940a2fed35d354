package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases in which a plan is looked at, and not changed: what {@code nplan} says of it in JSON. */
class CasesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Case> cases() throws IOException {
        return Stream.of(Case.of("agenda"), Case.of("check"), Case.of("progress")).flatMap(kind -> kind);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_comes_out_as_expected(Case given) throws IOException {
        Path folder = given.files();
        JsonNode expected = given.expected();

        Run run = Run.in(folder, words(given));
        JsonNode met = JSON.readTree(run.out());

        for (Map.Entry<String, JsonNode> entry : expected.properties()) {
            assertThat(holds(entry.getKey(), entry.getValue(), expected, met, run, folder))
                .as("%s of %s\n%s\n%s", entry.getKey(), entry.getValue(), run.out(), run.err()).isTrue();
        }
    }

    private static String[] words(Case given) throws IOException {
        List<String> words = given.words();
        if (!words.contains("--format")) {
            words.addAll(List.of("--format", "json"));
        }
        if (!words.contains("--today")) {
            words.addAll(List.of("--today", "2026-01-20"));
        }
        return words.toArray(String[]::new);
    }

    private static boolean holds(String key, JsonNode value, JsonNode expected, JsonNode met, Run run, Path folder)
            throws IOException {
        return switch (key) {
            case "exit" -> run.exit() == value.asInt();
            case "findings" -> holdsFindings(value, expected, met);
            case "findingsMode", "itemsOf" -> true; // these tell how findings and items are meant
            case "only" -> met.path("findings").size() == expected.path("findings").size();
            case "no-errors" -> met.path("summary").path("error").asInt(-1) == 0;
            case "hint-mentions", "message-mentions" -> Expected.list(value).stream()
                .allMatch(word -> Expected.list(met.path("findings")).stream().anyMatch(finding -> mentions(finding
                    .path(key.substring(0, key.indexOf('-'))), word)));
            case "outputLacks" -> Expected.list(value).stream()
                .noneMatch(word -> (run.out() + run.err()).contains(word.asText()));
            case "items" -> Expected.matches(value, itemsOf(expected.get("itemsOf"), met));
            case "itemsSubset" -> Expected.all(value, met.path("items"));
            case "itemsAbsent" -> Expected.list(value).stream()
                .noneMatch(item -> Expected.matchesOne(item, met.path("items")));
            case "keepInTouchAbsent" -> Expected.list(value).stream().noneMatch(contact -> Expected
                .list(met.path("keepInTouch")).stream().anyMatch(one -> one.path("contact").equals(contact)));
            case "values" -> Expected.matches(value, met);
            case "convertJson" -> converts(value, folder);
            default -> value.isArray() ? Expected.all(value, met.path(key)) : Expected.matches(value, met.path(key));
        };
    }

    private static boolean holdsFindings(JsonNode findings, JsonNode expected, JsonNode met) {
        boolean exact = expected.path("findingsMode").asText().equals("exact-errors");
        return Expected.all(findings, met.path("findings"))
                && (!exact || met.path("summary").path("error").asInt() == findings.size());
    }

    private static boolean mentions(JsonNode text, JsonNode word) {
        return text.asText().toLowerCase(Locale.ROOT).contains(word.asText().toLowerCase(Locale.ROOT));
    }

    private static JsonNode itemsOf(JsonNode filter, JsonNode met) {
        if (filter == null) {
            return met.path("items");
        }
        return JSON.valueToTree(
                Expected.list(met.path("items")).stream().filter(item -> Expected.matches(filter, item)).toList());
    }

    private static boolean converts(JsonNode values, Path folder) throws IOException {
        JsonNode plan = JSON.readTree(Run.in(folder, "convert", "--to", "json", "networking-plan.yaml").out());
        for (Map.Entry<String, JsonNode> entry : values.properties()) {
            JsonNode met = plan.at("/" + entry.getKey().replace('.', '/'));
            if (!met.equals(entry.getValue())) {
                return false;
            }
        }
        return true;
    }
}
