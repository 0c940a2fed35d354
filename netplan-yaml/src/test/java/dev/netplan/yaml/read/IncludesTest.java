package dev.netplan.yaml.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.netplan.check.Finding;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.yaml.source.Shown;
import dev.netplan.yaml.source.SourceText;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncludesTest {

    private static final String HEADER = "netplan: 1\nstart: 2026-01-05\nowner: { name: Mina Example }\n";

    @TempDir
    private Path folder;

    @Test
    void sections_and_journal_go_on_in_included_files() throws IOException {
        write("journal/2026-02.yaml", "journal:\n  - { on: 2026-02-01, did: attend }\n");
        write("journal/2026-01.yaml",
                "journal:\n  - { on: 2026-01-09, did: engage }\n  - { on: 2026-01-10, did: join }\n");
        write("people.yaml", "contacts:\n  kai: { name: Kai }\n");

        Reading reading = read("include: [people.yaml, journal/*.yaml]\ncontacts:\n  zoe: { name: Zoe }\n"
                + "journal:\n  - { on: 2026-01-06, did: message }\n");

        Plan plan = reading.orThrow();
        assertThat(plan.contacts().ids()).containsExactly("zoe", "kai");
        assertThat(plan.journal()).extracting(Entry::activity).extracting(Object::toString).hasSize(4);
        assertThat(reading.files()).extracting(SourceText::name).extracting(name -> folder.relativize(Path.of(name)))
            .extracting(Path::toString)
            .containsExactly("plan.yaml", "people.yaml", "journal/2026-01.yaml", "journal/2026-02.yaml");
    }

    @Test
    void places_are_found_in_the_file_where_they_stand() throws IOException {
        write("people.yaml", "journal:\n  - { on: never, did: attend }\n  - { on: 2026-01-09, did: attend }\n"
                + "contacts:\n  kai: { name: Kai }\n");

        Reading reading = read("include: [people.yaml]\njournal:\n  - { on: 2026-01-06, did: attend }\n");

        assertThat(where(reading, "contacts.kai.name")).isEqualTo("people.yaml:5:16");
        assertThat(where(reading, "journal[0].on")).isEqualTo("plan.yaml:6:11");
        assertThat(where(reading, "journal[1].on")).isEqualTo("people.yaml:3:11");
        assertThat(reading.places().written(PlanPath.parse("journal[1].on").orElseThrow()))
            .hasToString("journal[2].on");
        assertThat(reading.findings()).extracting(finding -> finding.path().toString())
            .containsExactly("journal[1].on");
    }

    @Test
    void a_file_of_nearly_that_name_is_offered() throws IOException {
        write("contacts.yaml", "contacts:\n  kai: { name: Kai }\n");
        write("journal/notes.yaml", "journal:\n  - { on: 2026-01-09, did: engage }\n");

        Reading reading = read("include: [contact.yaml, journal/note.yaml]\n");

        assertThat(reading.findings()).extracting(Finding::hint)
            .containsExactly("Did you mean `contacts.yaml`?", "Did you mean `journal/notes.yaml`?");
        assertThat(reading.findings()).extracting(finding -> finding.fix().orElseThrow().value())
            .containsExactly("contacts.yaml", "journal/notes.yaml");
    }

    @Test
    void one_of_another_number_and_one_that_was_read_are_not() throws IOException {
        write("journal-2025.yaml", "journal:\n  - { on: 2026-01-09, did: engage }\n");
        write("people.yaml", "contacts:\n  kai: { name: Kai }\n");

        assertThat(read("include: [journal-2026.yaml, people.yaml, peoples.yaml, other/people.yaml]\n").findings())
            .extracting(Finding::hint)
            .containsExactly("Write `\"journal-2026.yaml?\"` if it may be absent.",
                    "Write `\"peoples.yaml?\"` if it may be absent.",
                    "Write `\"other/people.yaml?\"` if it may be absent.");
    }

    @Test
    void a_link_that_leads_nowhere_is_there_and_no_other_name_is_offered() throws IOException {
        Files.createSymbolicLink(folder.resolve("people.yaml"), folder.resolve("gone.yaml"));

        assertThat(read("include: [people.yaml]\n").findings()).singleElement().satisfies(finding -> {
            assertThat(finding.hint()).isEqualTo("It is there: mend it, or what it links to.");
            assertThat(finding.fix()).isEmpty();
        });
    }

    @Test
    void an_id_in_two_files_names_both_places() throws IOException {
        write("people.yaml", "contacts:\n  kai: { name: Kai Two }\n");

        Finding finding = read("include: [people.yaml]\ncontacts:\n  \"kai\": { name: Kai }\n").findings().get(0);

        assertThat(finding.rule()).isEqualTo("duplicate-key");
        assertThat(finding.place().orElseThrow().file()).endsWith("people.yaml");
        assertThat(finding.related().get(0).place().orElseThrow().file()).endsWith("plan.yaml");
        assertThat(finding.related().get(0).place().orElseThrow().line()).isEqualTo(6);
        assertThat(finding.related().get(0).place().orElseThrow().endColumn()).isEqualTo(8);
    }

    @Test
    void a_key_of_an_application_in_two_files_names_both_places() throws IOException {
        write("people.yaml", "x-app: two\nx-other: fine\n");

        Finding finding = read("include: [people.yaml]\nx-app: one\n").findings().get(0);

        assertThat(finding.message()).isEqualTo("`x-app` stands twice here; expected each key once.");
        assertThat(finding.place().orElseThrow().file()).endsWith("people.yaml");
        assertThat(finding.related().get(0).place().orElseThrow().file()).endsWith("plan.yaml");
    }

    @Test
    void an_optional_file_may_be_absent_and_is_not_shared() throws IOException {
        write("private.yaml", "contacts:\n  kai: { name: Kai }\n");

        Reading reading = read("include: [\"private.yaml?\", \"absent.yaml?\"]\ncontacts:\n  zoe: { name: Zoe }\n");

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.facts().shared()).rejects(PlanPath.of("contacts", "kai"))
            .accepts(PlanPath.of("contacts", "zoe"));
    }

    @Test
    void a_link_out_of_the_folder_is_not_followed() throws IOException {
        Path outside = Files.createTempFile("outside", ".yaml");
        Files.writeString(outside, "contacts:\n  kai: { name: Kai }\n");
        Files.createSymbolicLink(folder.resolve("people.yaml"), outside);
        Files.createSymbolicLink(folder.resolve("more"), outside.getParent());

        assertThat(rules("include: [people.yaml]\n")).containsExactly("include-outside");
        assertThat(rules("include: [\"p*.yaml\"]\n")).containsExactly("include-outside");
        assertThat(rules("include: [\"m*/*.yaml\"]\n")).containsExactly("include-outside");
        Files.delete(folder.resolve("people.yaml"));
        Files.delete(folder.resolve("more"));
        Files.delete(outside);
    }

    @Test
    void a_folder_is_no_file() throws IOException {
        Files.createDirectory(folder.resolve("people.yaml"));

        assertThat(rules("include: [people.yaml]\n")).containsExactly("include-missing");
    }

    @Test
    void a_file_that_a_pattern_takes_in_and_that_cannot_be_read_hides_no_other() throws IOException {
        write("a.yaml", "contacts:\n  ann: { name: Ann }\n");
        Files.createSymbolicLink(folder.resolve("b.yaml"), folder.resolve("gone.yaml"));
        write("c.yaml", "contacts:\n  cy: { naem: Cy }\n");

        for (String pattern : List.of("*.yaml", "*.yaml?")) {
            Reading reading = read("include: [\"" + pattern + "\"]\n");

            assertThat(reading.findings()).as(pattern).extracting(Finding::rule).containsExactlyInAnyOrder(
                    "include-missing", "unknown-key", "missing-key");
            assertThat(reading.findings()).filteredOn(finding -> finding.rule().equals("include-missing"))
                .allSatisfy(finding -> assertThat(finding.message()).startsWith("`b.yaml`, which `*.yaml` takes in"));
        }
    }

    @Test
    void a_pattern_takes_no_hidden_files_and_needs_none() throws IOException {
        write(".hidden.yaml", "nonsense\n");

        assertThat(rules("include: [\"*.yaml\", \"none/*.yaml\"]\n")).isEmpty();
    }

    @Test
    void a_conflict_in_an_included_file_is_all_that_is_said_of_it() throws IOException {
        write("people.yaml", "<<<<<<< HEAD\nfoo: [\n=======\n>>>>>>> theirs\n");

        Reading reading = read("include: [people.yaml]\n");

        assertThat(reading.findings()).extracting(Finding::rule).containsExactly("conflict-markers");
        assertThat(reading.isWhole()).isFalse();
        assertThat(reading.plan()).isPresent();
    }

    @Test
    void an_included_file_has_the_limit_of_the_reader() throws IOException {
        write("people.yaml", "# " + "long ".repeat(100));

        Path plan = write("plan.yaml", HEADER + "include: [people.yaml]\n");

        assertThat(PlanReader.standard().limit(200).read(plan).findings()).extracting(Finding::rule)
            .containsExactly("too-large");
    }

    @Test
    void a_text_includes_what_a_resolver_has() {
        Map<String, String> texts = Map.of("people/a.yaml", "contacts:\n  kai: { name: Kai }\n", "people/b.yaml",
                "contacts:\n  zoe: { nme: Zoe }\n");

        Reading reading = PlanReader.standard().resolving(new Texts(texts))
            .read(HEADER + "include: [people/*.yaml, ../x.yaml, none.yaml]\n", "plans/plan.yaml");

        assertThat(reading.plan().orElseThrow().contacts().ids()).containsExactly("kai");
        assertThat(reading.findings()).extracting(Shown::line).extracting(line -> line.substring(0, 25))
            .containsExactly("plans/plan.yaml:4:26: err", "plans/plan.yaml:4:37: err", "plans/people/b.yaml:2:3: ",
                    "plans/people/b.yaml:2:10:");
    }

    @Test
    void a_file_that_may_be_absent_and_is_there_without_being_readable_is_told() {
        Reading reading = PlanReader.standard().resolving(new Locked())
            .read(HEADER + "include: [\"none.yaml?\", \"locked.yaml?\", locked.yaml]\n", "plan.yaml");

        assertThat(reading.findings()).extracting(Finding::rule).containsOnly("include-missing").hasSize(2);
        assertThat(reading.findings()).extracting(Finding::message).containsExactly(
                "`locked.yaml` may be absent, but is there and cannot be read; expected a file that can.",
                "`locked.yaml` is no file that can be read; expected one.");
    }

    @Test
    void a_file_that_may_be_absent_is_absent_however_its_resolver_says_so() {
        for (IOException absent : List.of(new NoSuchFileException("gone"), new FileNotFoundException("gone"))) {
            assertThat(findings("gone.yaml?", opening(absent))).isEmpty();
            assertThat(findings("gone.yaml", opening(absent))).extracting(Finding::message)
                .containsExactly("`gone.yaml` is no file that can be read; expected one.");
        }
    }

    @Test
    void a_missing_file_is_told_though_its_folder_cannot_be_listed() {
        for (Resolver broken : List.of(new Resolver(folder -> {
            throw new IllegalStateException("the data base is down");
        }, Resolver.GONE), new Resolver(folder -> {
            throw new IOException("the data base is down");
        }, Resolver.GONE), new Resolver(folder -> nothing(), Resolver.GONE))) {
            assertThat(findings("gone.yaml", broken)).extracting(Finding::message)
                .containsExactly("`gone.yaml` is no file that can be read; expected one.");
        }
    }

    @Test
    void a_resolver_that_returns_null_is_told_so() {
        assertThatNullPointerException()
            .isThrownBy(() -> findings("a/*.yaml", new Resolver(folder -> nothing(), Resolver.GONE)))
            .withMessage("The resolver lists `a/` with null; expected a list, empty where there is no such folder.");
        assertThatNullPointerException()
            .isThrownBy(() -> findings("a.yaml?", new Resolver(folder -> List.of(), name -> nothing())))
            .withMessage("The resolver opens `a.yaml` with null; expected a stream, or NoSuchFileException where "
                    + "there is no such file.");
    }

    @Test
    void a_folder_that_is_not_there_has_nothing_for_a_pattern() {
        assertThat(findings("gone/*.yaml", new Resolver(folder -> List.of(), Resolver.GONE))).isEmpty();
    }

    private static List<Finding> findings(String include, IncludeResolver resolver) {
        return PlanReader.standard().resolving(resolver).read(HEADER + "include: [\"" + include + "\"]\n", "plan.yaml")
            .findings();
    }

    private static Resolver opening(IOException trouble) {
        return new Resolver(folder -> List.of(), name -> {
            throw trouble;
        });
    }

    /** What code without null checks may return. */
    @NullUnmarked
    private static <T> T nothing() {
        return null;
    }

    /** A resolver of two functions. */
    private record Resolver(Answer<List<String>> lists, Answer<InputStream> opens) implements IncludeResolver {

        private static final Answer<InputStream> GONE = name -> {
            throw new NoSuchFileException(name);
        };

        /** What a resolver does with a name. */
        @FunctionalInterface
        private interface Answer<T> {
            T to(String name) throws IOException;
        }

        @Override
        public List<String> list(String folder) throws IOException {
            return lists.to(folder);
        }

        @Override
        public InputStream open(String name) throws IOException {
            return opens.to(name);
        }
    }

    @Test
    void a_text_without_a_resolver_stands_in_no_folder() {
        Reading reading = PlanReader.standard().read(HEADER + "include: [\"a.yaml?\", b.yaml]\n", "plan.yaml");

        assertThat(reading.findings()).extracting(Finding::rule).containsExactly("include-outside", "include-outside");
    }

    /**
     * Texts by name.
     *
     * @param texts the texts
     */
    private record Texts(Map<String, String> texts) implements IncludeResolver {

        @Override
        public List<String> list(String folder) {
            return texts.keySet().stream().filter(name -> name.startsWith(folder))
                .map(name -> name.substring(folder.length()))
                .map(name -> name.contains("/") ? name.substring(0, name.indexOf('/') + 1) : name).distinct().toList();
        }

        @Override
        public InputStream open(String name) throws IOException {
            String text = texts.get(name);
            if (text == null) {
                throw new NoSuchFileException(name);
            }
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A folder with one file, which nobody may read. */
    private record Locked() implements IncludeResolver {

        @Override
        public List<String> list(String folder) {
            return List.of("locked.yaml");
        }

        @Override
        public InputStream open(String name) throws IOException {
            throw name.equals("locked.yaml") ? new AccessDeniedException(name) : new NoSuchFileException(name);
        }
    }

    private String where(Reading reading, String path) {
        return reading.places().value(PlanPath.parse(path).orElseThrow())
            .map(place -> folder.relativize(Path.of(place.file())) + ":" + place.line() + ":" + place.column())
            .orElseThrow();
    }

    private List<String> rules(String text) throws IOException {
        return read(text).findings().stream().map(Finding::rule).toList();
    }

    private Reading read(String text) throws IOException {
        return PlanReader.standard().read(write("plan.yaml", HEADER + text));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
