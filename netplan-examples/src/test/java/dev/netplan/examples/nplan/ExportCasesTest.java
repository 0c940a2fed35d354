package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** The cases of {@code cases/export}: what people met with other tools' calendars and address books. */
class ExportCasesTest {

    @Test
    void long_names_fold_between_characters() throws IOException, ParserException {
        Case given = Case.of("export", "export-ics-long-names");

        Run run = Run.in(given.files(), "export", "ics", "networking-plan.yaml", "--today", "2026-02-02");

        assertThat(run.exit()).isZero();
        assertFolded(run.out());
        List<String> expected = new ArrayList<>();
        given.expected().get("summariesContain").forEach(name -> expected.add(name.asText()));
        assertThat(events(run).stream().map(event -> event.getRequiredProperty(Property.SUMMARY).getValue()))
            .containsAll(expected);
    }

    @Test
    void an_event_keeps_its_uid_when_it_is_renamed_and_others_come_before_it() throws IOException, ParserException {
        Case given = Case.of("export", "export-ics-same-uid");

        Run before = Run.in(given.files(), "export", "ics", "before.yaml", "--today", "2026-02-02");
        Run again = Run.in(given.files(), "export", "ics", "before.yaml", "--today", "2026-02-02");
        Run after = Run.in(given.files(), "export", "ics", "after.yaml", "--today", "2026-02-02");

        assertThat(again.out()).isEqualTo(before.out());
        assertThat(uid("React night (new hall)", after)).isEqualTo(uid("React night", before));
        assertThat(uids(after)).containsAll(uids(before)).hasSize(uids(before).size() + 1);
        assertThat(new HashSet<>(uids(after))).hasSameSizeAs(uids(after));
    }

    @Test
    void names_are_written_as_they_stand() throws IOException {
        Case given = Case.of("export", "export-vcf-names");

        Run run = Run.in(given.files(), "export", "vcf", "networking-plan.yaml", "--today", "2026-02-02");

        assertThat(run.exit()).isZero();
        assertFolded(run.out());
        List<String> expected = new ArrayList<>();
        given.expected().get("cards")
            .forEach(card -> expected.add(card.get("fn").asText() + "|" + card.get("org").asText()));
        assertThat(Ezvcard.parse(run.out()).all()).extracting(card -> card.getFormattedName().getValue() + "|"
                + Optional.ofNullable(card.getOrganization()).map(org -> org.getValues().get(0)).orElse("null"))
            .containsExactlyElementsOf(expected);
    }

    private static void assertFolded(String text) {
        assertThat(text).endsWith("\r\n").doesNotContain("\uFFFD");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75
                && StandardCharsets.UTF_8.newEncoder().canEncode(line));
    }

    private static List<VEvent> events(Run run) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(run.out())).getComponents("VEVENT");
    }

    private static List<String> uids(Run run) throws IOException, ParserException {
        return events(run).stream().map(event -> event.getRequiredProperty(Property.UID).getValue()).toList();
    }

    private static String uid(String name, Run run) throws IOException, ParserException {
        return events(run).stream()
            .filter(event -> event.getRequiredProperty(Property.SUMMARY).getValue().equals(name)).findFirst()
            .orElseThrow().getRequiredProperty(Property.UID).getValue();
    }
}
