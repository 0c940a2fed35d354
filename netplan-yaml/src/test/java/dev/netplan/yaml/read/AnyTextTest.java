package dev.netplan.yaml.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.check.Place;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.format.ById;
import dev.netplan.model.Plan;
import dev.netplan.yaml.source.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever a text is, reading it ends, and every finding lies in it. */
class AnyTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

    @Property(tries = 500)
    void any_bytes_are_read_and_every_finding_lies_in_them(@ForAll @Size(max = 200) byte[] bytes) {
        check(PlanReader.standard().read(new ByteArrayInputStream(bytes), "plan.yaml"));
    }

    @Property(tries = 1000)
    void any_text_of_yaml_signs_is_read(@ForAll("yamlish") String text) {
        check(PlanReader.standard().read(text, "plan.yaml"));
        check(PlanReader.standard().bySnakeYamlAlone().read(text, "plan.yaml"));
    }

    @Property(tries = 300)
    void a_plan_with_slips_is_read(@ForAll("slips") List<Slip> slips) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/plans/ada.yaml"));
        for (Slip slip : slips) {
            text = slip.in(text);
        }

        check(PlanReader.standard().read(text, "plan.yaml"));
    }

    @Property(tries = 300)
    void a_plan_that_breaks_off_finds_the_elements_read_before_and_no_others(@ForAll @IntRange(max = 1000) int at)
            throws IOException {
        String text = Files.readString(Path.of("src/test/resources/plans/ada.yaml"));
        Plan whole = PlanReader.standard().read(text, "plan.yaml").orThrow();

        Reading broken = PlanReader.standard().read(new Slip(at, text.length(), "\"").in(text), "plan.yaml");

        broken.plan().ifPresent(plan -> Plan.shape().keys().forEach(key -> {
            if (key.value(whole).orElse("") instanceof ById<?> all) {
                ById<?> some = (ById<?>) key.value(plan).orElse(ById.empty());
                assertThat(all.ids()).allSatisfy(id -> assertThat(some.find(id)).isEqualTo(some.ids().contains(id)
                        ? Optional.of(some.asList().get(some.ids().indexOf(id))) : Optional.empty()));
            }
        }));
    }

    @Property(tries = 300)
    void a_text_is_read_alike_from_string_stream_and_reader(@ForAll("yamlish") String text) {
        String valid = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        // bytes that begin so look like those of another encoding, and are told to be
        Assume.that(valid.lastIndexOf('\u0000', 3) < 0);
        List<Finding> expected = PlanReader.standard().read(valid, "plan.yaml").findings();

        ByteArrayInputStream stream = new ByteArrayInputStream(valid.getBytes(StandardCharsets.UTF_8));
        assertThat(PlanReader.standard().read(stream, "plan.yaml").findings()).isEqualTo(expected);
        assertThat(PlanReader.standard().read(new StringReader(valid), "plan.yaml").findings()).isEqualTo(expected);
    }

    /**
     * Something that fingers do to a text.
     *
     * @param at where, in thousandths of the text
     * @param taken how many characters are taken out
     * @param put what is put in their place
     */
    record Slip(int at, int taken, String put) {

        String in(String text) {
            int from = (int) ((long) text.length() * at / 1000);
            return text.substring(0, from) + put + text.substring(Math.min(from + taken, text.length()));
        }
    }

    @Provide
    Arbitrary<List<Slip>> slips() {
        return Combinators
            .combine(Arbitraries.integers().between(0, 1000), Arbitraries.integers().between(0, 12), yamlish())
            .as(Slip::new).list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> yamlish() {
        return Arbitraries
            .of("\n", "\n", " ", "  ", "\t", "\r", ":", ": ", "- ", "-", "[", "]", "{", "}", ",", "?", "? ", "\"", "'",
                    "#", " #", "&a ", "*a", "!", "!!str ", "|", ">", "%", "@", "`", "<<: ", "---\n", "...", "~", "null",
                    "\u0085", "\u2028", "\uFEFF", "\uD83D\uDE42", "\uD800", "\u0000", "\\", "netplan: 1\n",
                    "start: 2026-01-05\n", "owner: { name: Mina }\n", "contacts:\n", "  kai: ", "name: Kai", "goals:\n",
                    "journal:\n", "on: 2026-01-06\n", "x-a: ", "<<<<<<< a\n", "=======\n", "include: [a]\n", "é")
            .list().ofMaxSize(30).map(parts -> String.join("", parts));
    }

    private static void check(Reading reading) {
        for (Finding finding : reading.check(StandardRules.book(), TODAY)) {
            isInside(finding.place().orElseThrow(), reading.files());
            finding.related().forEach(related -> isInside(related.place().orElseThrow(), reading.files()));
            assertThat(reading.shown(finding)).contains(finding.message());
        }
        assertThat(reading.plan().isPresent() || !reading.findings().isEmpty()).isTrue();
    }

    private static void isInside(Place place, List<SourceText> files) {
        SourceText file = files.get(0);
        assertThat(place.line()).isBetween(1, file.lineCount());
        assertThat(place.endLine()).isBetween(place.line(), file.lineCount());
        assertThat(place.column()).isBetween(1, length(file, place.line()) + 1);
        assertThat(place.endColumn()).isBetween(1, length(file, place.endLine()) + 1);
    }

    private static int length(SourceText file, int line) {
        String text = file.line(line);
        return text.codePointCount(0, text.length()) + 1;
    }
}
