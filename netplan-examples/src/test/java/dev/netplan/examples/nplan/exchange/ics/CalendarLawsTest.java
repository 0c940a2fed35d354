package dev.netplan.examples.nplan.exchange.ics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.netplan.agenda.Agenda;
import dev.netplan.examples.nplan.exchange.Tool;
import dev.netplan.model.Plan;
import dev.netplan.testing.PlanArbitraries;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for the calendar of every plan. */
class CalendarLawsTest {

    private static final int PLANS = 60;

    @net.jqwik.api.Property(tries = 200)
    void a_calendar_has_lines_of_75_octets_and_no_two_events_of_one_uid(@ForAll Plan plan,
            @ForAll @IntRange(min = -10, max = 220) int day) throws IOException, ParserException {
        Agenda agenda = Agenda.of(plan, plan.start().plusDays(day));

        String text = CalendarText.of(agenda);
        Calendar read = new CalendarBuilder().build(new StringReader(text));

        assertThat(text).isEqualTo(CalendarText.of(Agenda.of(plan, plan.start().plusDays(day))));
        assertThat(text.split("\r\n", -1)).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75
                && line.chars().noneMatch(c -> c < ' ' && c != '\t'));
        List<String> uids = read.<VEvent>getComponents("VEVENT").stream()
            .map(event -> event.getRequiredProperty(Property.UID).getValue()).toList();
        assertThat(new HashSet<>(uids)).hasSameSizeAs(uids);
        assertThat(read.<VEvent>getComponents("VEVENT")).hasSameSizeAs(Occasions.of(agenda));
    }

    @Test
    void icalendar_of_python_finds_exactly_what_the_agenda_holds(@TempDir Path folder) throws IOException {
        Tool.needsPython("icalendar", "dateutil");

        assertFound(folder, files -> Tool.python("expand.py", files));
    }

    @Test
    void ical_js_finds_exactly_what_the_agenda_holds(@TempDir Path folder) throws IOException {
        Tool.needs(List.of("node", "src/test/resources/parsers/expand.cjs"));

        assertFound(folder, files -> Tool.node("expand.cjs", files));
    }

    /** What a reader finds in the calendars of some plans, a line of JSON for each. */
    private static void assertFound(Path folder, Function<List<Path>, String> reader) throws IOException {
        List<Path> files = new ArrayList<>();
        List<List<String>> expected = new ArrayList<>();
        List<ZoneId> zones = new ArrayList<>();
        PlanArbitraries.plans().sampleStream().filter(CalendarLawsTest::isOfOurTime).limit(PLANS).forEach(plan -> {
            Agenda agenda = Agenda.of(plan, plan.start().plusDays(40));
            files.add(folder.resolve(files.size() + ".ics"));
            write(files.get(files.size() - 1), CalendarText.of(agenda));
            expected.add(Expected.of(agenda));
            zones.add(plan.zone());
        });

        List<String> answers = reader.apply(files).lines().toList();

        for (int i = 0; i < files.size(); i++) {
            assertThat(met(answers.get(i), zones.get(i))).as(Files.readString(files.get(i)))
                .containsExactlyInAnyOrderElementsOf(expected.get(i));
        }
    }

    /** Python's zones are told for the years that fit into 32 bits. */
    private static boolean isOfOurTime(Plan plan) {
        return plan.start().getYear() > 1971 && plan.lastDay().getYear() < 2035
                && plan.events().asList().stream().map(event -> event.starts().date().getYear())
                    .allMatch(year -> year > 1971 && year < 2035);
    }

    private static List<String> met(String answer, ZoneId zone) throws IOException {
        List<String> met = new ArrayList<>();
        for (JsonNode line : new ObjectMapper().readTree(answer)) {
            String kind = line.asText().substring(0, line.asText().indexOf('.'));
            String start = line.asText().split(" ")[1];
            met.add(start.endsWith("Z") ? Expected.told(kind, Instant.parse(start).atZone(zone))
                    : kind + " " + LocalDate.parse(start));
        }
        Collections.sort(met);
        return met;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
