package dev.netplan.examples.nplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.netplan.check.Finding;
import dev.netplan.check.Fix;
import dev.netplan.check.Place;
import dev.netplan.check.Related;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.examples.nplan.terminal.Columns;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import dev.netplan.yaml.edit.TextChange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whatever stands in a plan, each format of its findings can be read back, and nothing in it steers who shows it. */
class FindingFormatsTest {

    private static final Schema SARIF = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(resource("/schema/sarif-schema-2.1.0.json"));

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void sarif_keeps_to_its_schema_and_says_what_was_found(@ForAll("found") List<Finding> findings)
            throws IOException {
        String text = printed(out -> FindingsSarif.print(StandardRules.book(), files(findings), findings,
                FindingFormatsTest::cure, out));
        JsonNode run = new ObjectMapper().readTree(text).at("/runs/0");

        assertThat(SARIF.validate(text, InputFormat.JSON)).isEmpty();
        assertThatNothingSteers(text);
        assertThat(run.at("/results")).hasSize(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            assertThatSarifSays(findings.get(i), run.at("/results/" + i), run.at("/tool/driver/rules"));
        }
    }

    private static void assertThatSarifSays(Finding finding, JsonNode result, JsonNode rules) {
        assertThat(result.at("/message/text").asText())
            .isEqualTo(whole(SarifText.message(finding.message() + " " + finding.hint())));
        assertThat(result.at("/level").asText()).isEqualTo(finding.severity().word());
        assertThat(rules.at("/" + result.at("/ruleIndex").asInt() + "/id").asText()).isEqualTo(finding.rule());
        assertThat(result.at("/suppressions")).hasSize(finding.accepted().isPresent() ? 1 : 0);
        Place place = finding.place().orElseThrow();
        JsonNode where = result.at("/locations/0/physicalLocation");
        assertThat(where.at("/region/startLine").asInt()).isEqualTo(place.line());
        assertThat(where.at("/region/startColumn").asInt()).isEqualTo(place.column());
        String uri = where.at("/artifactLocation/uri").asText();
        assertThat(URI.create(uri).getRawPath()).isNotNull();
        assertThat(URLDecoder.decode(uri, StandardCharsets.UTF_8)).isEqualTo(asUri(whole(place.file())));
        assertThat(result.at("/fixes")).hasSize(finding.fix().isPresent() ? 1 : 0);
        assertThat(result.at("/properties/fix").isObject()).isEqualTo(finding.fix().isPresent());
    }

    /** A whole path, of a drive too, is a URI of its own; any other stays as it is. */
    private static String asUri(String file) {
        String path = file.replace('\\', '/');
        boolean ofDrive = path.length() > 2 && Character.isLetter(path.charAt(0)) && path.startsWith(":/", 1);
        return ofDrive ? "file:///" + path : path.startsWith("/") ? "file://" + path : path;
    }

    private static List<TextChange> cure(Finding finding) {
        return finding.fix().map(fix -> new TextChange(finding.place().orElseThrow(), fix.value())).stream().toList();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void junit_is_read_as_a_case_for_each_finding(@ForAll("found") List<Finding> findings,
            @ForAll Severity failing) throws Exception {
        String text = printed(out -> FindingsJunit.print(files(findings), findings, new Failing(failing), out));
        Document read = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
            .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));

        assertThatNothingSteers(text);
        assertThat(read.getElementsByTagName("testcase").getLength())
            .isEqualTo(findings.isEmpty() ? 1 : findings.size());
        assertThat(read.getElementsByTagName("failure").getLength()).isEqualTo((int) findings.stream()
            .filter(finding -> finding.accepted().isEmpty() && finding.severity().compareTo(failing) >= 0).count());
        assertThat(messages(read, "failure")).isSubsetOf(findings.stream().map(Finding::message)
            .map(FindingFormatsTest::legal).toList());
        assertThat(messages(read, "skipped")).containsExactlyInAnyOrderElementsOf(
                findings.stream().flatMap(finding -> finding.accepted().stream()).map(FindingFormatsTest::legal)
                    .toList());
    }

    private static List<String> messages(Document read, String name) {
        return IntStream.range(0, read.getElementsByTagName(name).getLength())
            .mapToObj(i -> ((Element) read.getElementsByTagName(name).item(i)).getAttribute("message")).toList();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void github_reads_one_command_a_line(@ForAll("found") List<Finding> findings) {
        String text = printed(out -> FindingsGithub.print(findings, out));
        List<Finding> open = findings.stream().filter(finding -> finding.accepted().isEmpty()).toList();

        assertThatNothingSteers(text);
        assertThat(text.lines()).hasSameSizeAs(open).allMatch(
                line -> line.matches("::(error|warning|notice) file=[^:,]*,line=\\d+,endLine=\\d+,col=\\d+,"
                        + "endColumn=\\d+,title=[a-z-]+::.+"));
        assertThat(text.lines().map(line -> decoded(line.substring(line.indexOf("::", 2) + 2))))
            .containsExactlyElementsOf(open.stream()
                .map(finding -> whole(Columns.harmless(finding.message()) + "\n" + Columns.harmless(finding.hint())))
                .toList());
    }

    private static String decoded(String data) {
        return data.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%");
    }

    @Example
    void a_file_without_findings_is_a_suite_that_passes() {
        assertThat(
                printed(out -> FindingsJunit.print(List.of("plan.yaml"), List.of(), new Failing(Severity.ERROR), out)))
            .isEqualTo("""
                    <?xml version="1.0" encoding="UTF-8"?>
                    <testsuites name="nplan check">
                    <testsuite name="plan.yaml" tests="1" failures="0" errors="0" skipped="0">
                    <testcase name="no findings" classname="plan.yaml"></testcase></testsuite></testsuites>
                    """);
    }

    @Example
    void names_of_files_are_uris() {
        assertThat(FileUri.of("plans/my plan#1%.yaml")).isEqualTo("plans/my%20plan%231%25.yaml");
        assertThat(FileUri.of("a:b.yaml")).isEqualTo("a%3Ab.yaml");
        assertThat(FileUri.of("/home/ada/plan.yaml")).isEqualTo("file:///home/ada/plan.yaml");
        assertThat(FileUri.of("C:\\ada\\plan.yaml")).isEqualTo("file:///C%3A/ada/plan.yaml");
        assertThat(FileUri.of("C:\\ada\\my\nplan.yaml")).isEqualTo("file:///C%3A/ada/my%0Aplan.yaml");
    }

    @Example
    void a_file_under_two_names_is_one_artifact_in_sarif() throws IOException {
        List<String> files = List.of("plans\\ada.yaml", "plans/ada.yaml");
        String text = printed(out -> FindingsSarif.print(StandardRules.book(), files, List.of(),
                FindingFormatsTest::cure, out));

        assertThat(SARIF.validate(text, InputFormat.JSON)).isEmpty();
        assertThat(new ObjectMapper().readTree(text).at("/runs/0/artifacts")).hasSize(1);
    }

    @Example
    void what_looks_like_a_link_or_a_placeholder_is_none_in_sarif() {
        assertThat(SarifText.message("see [here](http://example.org) and {0}"))
            .isEqualTo("see \\[here\\](http://example.org) and {{0}}");
        assertThat(SarifText.message("on: [tue, thu]")).isEqualTo("on: [tue, thu]");
    }

    /** Findings that speak of whatever people may write, in files of whatever name. */
    @Provide
    Arbitrary<List<Finding>> found() {
        Arbitrary<String> words = Arbitraries.oneOf(
                Arbitraries.of("]]>", "<script>alert(1)</script>", "\u001b[31mred\u001b[0m", "a\r\nb", "::error::x",
                        "\u202egnp.exe", "[x](http://example.org)", "{0} %0A %", "\u2028", "\uD83D\uDE00", "&amp;\"'",
                        "\u0000", "\uFFFE", "\uD800", "##[set-output]", "a,b:c"),
                Arbitraries.strings().all().ofMaxLength(6), Arbitraries.strings().ascii().ofMaxLength(6))
            .list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join(" ", parts));
        Arbitrary<String> folders = Arbitraries.of("f", "f:", "f:/", "f:\\", "/f", "plans\\f");
        Arbitrary<Place> places = Combinators.combine(folders, words, Arbitraries.integers().between(1, 99))
            .as((folder, file, at) -> new Place(folder + file, at, at + 1, at, at + 3));
        Arbitrary<Optional<Fix.Change>> changes = Arbitraries.of(Fix.Change.class).optional();
        return Combinators.combine(words, words, words.optional(), places, changes,
                Arbitraries.of(Severity.NOTE, Severity.WARNING, Severity.ERROR),
                Arbitraries.of("bad-value", "idle-week", "unknown-key"))
            .as((message, hint, accepted, place, change, severity, rule) -> {
                PlanPath path = PlanPath.of("contacts", message);
                Finding finding = Finding.of(rule, severity, path, "m" + message, "h" + hint).withPlace(place)
                    .withRelated(List.of(new Related(hint, PlanPath.ROOT, Optional.of(place))));
                Finding known = accepted.map(finding::withAccepted).orElse(finding);
                return change.map(what -> known.withFix(new Fix(what, path, "word"))).orElse(known);
            }).list().ofMaxSize(4);
    }

    private static List<String> files(List<Finding> findings) {
        return findings.isEmpty() ? List.of("plan.yaml")
                : findings.stream().map(finding -> finding.place().orElseThrow().file()).distinct().toList();
    }

    private static void assertThatNothingSteers(String text) {
        assertThat(text.codePoints().filter(c -> c != '\n').mapToObj(Character::toString).collect(Collectors.joining()))
            .isEqualTo(Columns.harmless(text.replace("\n", "")));
    }

    private static String printed(Consumer<PrintStream> printing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        printing.accept(out);
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** As it is once it has been bytes: half a pair of surrogates is a question mark. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** As XML has it. */
    private static String legal(String text) {
        return Columns.harmless(text).codePoints()
            .mapToObj(c -> c >= 0xFFFE && c <= 0xFFFF || Character.getType(c) == Character.SURROGATE ? "\uFFFD"
                    : Character.toString(c))
            .collect(Collectors.joining());
    }

    private static String resource(String name) {
        try (var in = FindingFormatsTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
