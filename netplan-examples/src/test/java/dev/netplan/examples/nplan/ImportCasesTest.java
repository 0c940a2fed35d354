package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.netplan.model.Contact;
import dev.netplan.model.Event;
import dev.netplan.model.Plan;
import dev.netplan.yaml.read.PlanReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases of {@code cases/import}: address books, tables and calendars as people met them. */
class ImportCasesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    static Stream<Case> cases() throws IOException {
        return Case.of("import");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_comes_out_as_expected(Case met) throws IOException {
        met.copyTo(folder);
        List<String> words = words(met);
        Path file = folder.resolve(words.get(words.indexOf("--plan") + 1));
        Plan before = plan(file);
        String original = Files.readString(file);

        Run run = Run.in(folder, words.toArray(String[]::new));

        for (Map.Entry<String, JsonNode> entry : met.expected().properties()) {
            assertThat(holds(entry.getKey(), entry.getValue(), before, file, run))
                .as("%s of %s\n%s\n%s\n%s", entry.getKey(), entry.getValue(), Files.readString(file), run.out(),
                        run.err())
                .isTrue();
        }
        assertThat(Files.readString(file)).startsWith(original.substring(0, original.indexOf("owner")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            vcf, 'BEGIN:VCARD\nVERSION:4.0\nEND:VCARD\n'
            vcf, 'BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Friends\nEND:VCARD\n'
            ics, 'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nSUMMARY:Talk\nEND:VEVENT\nEND:VCALENDAR\n'
            csv, 'name,email\n"unclosed,x\n'
            csv, 'name,phone\n,123456\n,98765432\n'
            csv, 'First Name,Last Name,Phone 1 - Value\n,,+1 202 555 0113\n'
            csv, 'name,email\n'
            linkedin, 'First Name,Last Name,Connected On\n,,05 Jan 2026\n'
            linkedin, 'First Name,Last Name,Connected On\n,,\n'
            """)
    void a_file_of_which_nothing_is_understood_is_an_error(String kind, String text) throws IOException {
        Files.writeString(folder.resolve("plan.yaml"), "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\n");
        Files.writeString(folder.resolve("file." + kind), text.replace("\\n", "\n"));

        Run run = Run.in(folder, "import", kind, "file." + kind, "--plan", "plan.yaml", "--apply");

        assertThat(run.err()).contains("nplan: `file." + kind + "` has nothing that could be understood");
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_second_import_changes_nothing(Case met) throws IOException {
        met.copyTo(folder);
        List<String> words = words(met);
        words.removeAll(List.of("--apply"));
        words.addAll(List.of("--apply", "--update"));
        Path file = folder.resolve(words.get(words.indexOf("--plan") + 1));

        Run first = Run.in(folder, words.toArray(String[]::new));
        String once = Files.readString(file);
        Run second = Run.in(folder, words.toArray(String[]::new));

        assertThat(second.exit()).isEqualTo(first.exit());
        assertThat(Files.readString(file)).isEqualTo(once);
        if (second.exit() == 0) {
            assertThat(JSON.readTree(second.out()).get("rows")).isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("state").asText()).isEqualTo("same"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "vcf"})
    void what_nplan_exports_is_nothing_new_to_it(String kind) throws IOException {
        for (String plan : List.of("ada", "career-changer")) {
            Files.copy(Path.of("plans", plan + ".yaml"), folder.resolve(plan + ".yaml"));
            Run export = Run.in(folder, "export", kind, plan + ".yaml");

            Run run =
                    Run.given(export.out(), folder, "import", kind, "-", "--plan", plan + ".yaml", "--format", "json");

            assertThat(run.err()).isEmpty();
            assertThat(JSON.readTree(run.out()).get("rows")).isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("state").asText()).as(row.toPrettyString()).isEqualTo("same"));
        }
    }

    private static List<String> words(Case met) throws IOException {
        List<String> words = met.words();
        words.addAll(List.of("--format", "json"));
        return words;
    }

    private static Plan plan(Path file) {
        return PlanReader.standard().read(file).orThrow();
    }

    private boolean holds(String key, JsonNode value, Plan before, Path file, Run run) throws IOException {
        Plan after = plan(file);
        return switch (key) {
            case "exit" -> run.exit() == value.asInt();
            case "newContacts" -> Expected.matches(value,
                    JSON.valueToTree(after.contacts().size() - before.contacts().size()));
            case "newEvents" -> Expected.matches(value, JSON.valueToTree(after.events().size()
                    - before.events().size())) || folder.resolve("week2.ics").toFile().exists();
            case "contacts" -> Expected.list(value).stream().allMatch(one -> matchesContact(one, after));
            case "events" -> folder.resolve("week2.ics").toFile().exists()
                    || Expected.list(value).stream().allMatch(one -> matchesEvent(one, after));
            case "keeps" -> value.properties().stream().allMatch(kept -> Expected.matches(kept.getValue(),
                    told(after.contacts().find(kept.getKey()).orElseThrow())));
            case "keepsLines" -> Files.readString(file).lines().toList().containsAll(texts(value));
            case "planLacks" -> texts(value).stream().noneMatch(text -> read(file).contains(text));
            case "idPattern" -> after.contacts().ids().stream().allMatch(id -> id.matches(value.asText()));
            case "reimportAdds" -> value.asInt() == 0; // a_second_import_changes_nothing
            case "noErrorsAfter" -> Run.in(folder, "check", file.getFileName().toString()).exit() == 0;
            case "stderr-mentions" -> texts(value).stream().allMatch(text -> run.err().toLowerCase(Locale.ROOT)
                .contains(text.toLowerCase(Locale.ROOT)));
            case "rows" -> Expected.all(value, JSON.readTree(run.out()).get("rows"));
            default -> false;
        };
    }

    private static List<String> texts(JsonNode array) {
        return Expected.list(array).stream().map(JsonNode::asText).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean matchesContact(JsonNode expected, Plan plan) {
        return plan.contacts().asList().stream().map(ImportCasesTest::told).anyMatch(met -> Expected.matches(expected,
                met));
    }

    /** A contact with the words of the cases beside its own keys. */
    private static JsonNode told(Contact contact) {
        ObjectNode told = JSON.valueToTree(contact.toTree());
        told.set("tags", JSON.valueToTree(contact.tags()));
        contact.email().stream().findFirst().ifPresent(email -> told.put("email", email));
        told.set("phones", JSON.valueToTree(contact.phone()));
        told.set("profileUrls", JSON.valueToTree(contact.profiles().values()));
        contact.met().flatMap(met -> met.on()).ifPresent(on -> told.put("met.on", on.toString()));
        return told;
    }

    private static boolean matchesEvent(JsonNode expected, Plan plan) {
        return expected.path("optional").asBoolean() || plan.events().asList().stream().map(event -> told(event, plan))
            .anyMatch(met -> expected.properties().stream().allMatch(entry -> matches(entry.getKey(), entry.getValue(),
                    met)));
    }

    private static boolean matches(String key, JsonNode expected, JsonNode met) {
        return switch (key) {
            case "starts" -> OffsetDateTime.parse(expected.get("utc").asText()).toInstant()
                .equals(Instant.parse(met.get("utc").asText()));
            case "lasts" -> met.get("minutes").asLong() == expected.path("minutes").asLong(met.get("minutes").asLong())
                    && met.get("minutes").asLong() <= expected.path("maxMinutes").asLong(Long.MAX_VALUE);
            case "cancelled" -> Expected.list(expected.get("any")).stream()
                .anyMatch(one -> one.asText("false").equals(met.path(key).asText("false"))
                        || (one.isNull() && met.path(key).isMissingNode()));
            default -> Expected.matches(expected, met.path(key));
        };
    }

    private static JsonNode told(Event event, Plan plan) {
        ObjectNode told = JSON.valueToTree(event.toTree());
        LocalTime time = event.starts().time().orElse(LocalTime.MIN);
        told.put("utc", event.starts().date().atTime(time).atZone(event.zone().orElse(plan.zone())).toInstant()
            .toString());
        told.put("startsDate", event.starts().date().toString());
        told.put("minutes", event.lasts().orElse(Duration.ofHours(event.starts().isAllDay() ? 8 : 2)).toMinutes());
        return told;
    }
}
