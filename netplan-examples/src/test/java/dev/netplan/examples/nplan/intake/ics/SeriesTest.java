package dev.netplan.examples.nplan.intake.ics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.examples.nplan.intake.Arrival;
import dev.netplan.examples.nplan.intake.Arrivals;
import dev.netplan.examples.nplan.intake.Unrecognised;
import dev.netplan.model.Plan;
import dev.netplan.yaml.read.PlanReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final Plan PLAN = PlanReader.standard()
        .read("netplan: 1\nstart: 2026-01-05\nzone: America/Los_Angeles\nowner: { name: Ada }\n", "plan.yaml")
        .orThrow();

    @Test
    void an_exception_comes_into_the_plan_from_before_it_and_from_behind_it() throws Unrecognised {
        String monthly = "DTSTART:20260102T180000\nRRULE:FREQ=MONTHLY;COUNT=12";

        assertThat(told(monthly, "RECURRENCE-ID:20260102T180000\nDTSTART:20260109T180000"))
            .startsWith("2026-01-09T18:00 s 2026-01-02T18:00", "2026-02-02T18:00 s 2026-02-02T18:00");
        assertThat(told(monthly, "RECURRENCE-ID:20261202T180000\nDTSTART:20260220T180000"))
            .contains("2026-02-20T18:00 s 2026-12-02T18:00").noneMatch(event -> event.startsWith("2026-12"));
        assertThat(told(monthly, "RECURRENCE-ID:20260202T180000\nDTSTART:20261202T180000"))
            .noneMatch(event -> event.endsWith("2026-02-02T18:00"));
    }

    @Test
    void an_exception_to_nothing_that_the_rule_says_stands_by_itself() throws Unrecognised {
        String two = "DTSTART;TZID=America/Los_Angeles:20260105T180000\nRRULE:FREQ=WEEKLY;";
        for (String end : List.of("COUNT=2", "UNTIL=20260114T000000Z")) {
            for (String was : List.of(":20260120T020000Z", ";TZID=America/Los_Angeles:20260119T180000",
                    ";TZID=Europe/Berlin:20260120T030000")) {
                assertThat(told(two + end, "RECURRENCE-ID" + was + "\nDTSTART:20260121T170000"))
                    .containsExactly("2026-01-05T18:00 s 2026-01-05T18:00", "2026-01-12T18:00 s 2026-01-12T18:00",
                            "2026-01-21T17:00 s 2026-01-19T18:00");
                assertThat(told(two + end, "RECURRENCE-ID" + was)).last().asString().endsWith("s 2026-01-19T18:00");
                assertThat(told(two + end, "RECURRENCE-ID" + was + "\nDTSTART:20290101T170000")).hasSize(2);
                assertThat(told(two + end + "\nEXDATE:20260120T020000Z", "RECURRENCE-ID" + was)).hasSize(2);
            }
        }
    }

    @Test
    void an_exception_may_name_the_day_of_an_occurrence_or_the_midnight_of_a_whole_day() throws Unrecognised {
        assertThat(events("DTSTART:20260203T180000\nRRULE:FREQ=WEEKLY;COUNT=3",
                "RECURRENCE-ID;VALUE=DATE:20260210\nSTATUS:CANCELLED")
            .all())
            .extracting(event -> event.keys().get("cancelled")).containsExactly(null, true, null);
        for (String was : List.of(";VALUE=DATE:20260210", ":20260210T000000", ":20260210T000000Z",
                ";TZID=Europe/Berlin:20260210T000000")) {
            assertThat(told("DTSTART;VALUE=DATE:20260203\nRRULE:FREQ=WEEKLY;COUNT=3",
                    "RECURRENCE-ID" + was + "\nDTSTART;VALUE=DATE:20260212"))
                .containsExactly("2026-02-03 s 2026-02-03", "2026-02-12 s 2026-02-10", "2026-02-17 s 2026-02-17");
        }
    }

    @Test
    void an_exception_that_is_to_go_on_is_taken_for_one_occurrence_and_remarked() throws Unrecognised {
        Arrivals events = events("DTSTART:20260203T180000\nRRULE:FREQ=WEEKLY;COUNT=3",
                "RECURRENCE-ID;RANGE=THISANDFUTURE:20260210T180000\nDTSTART:20260210T190000");

        assertThat(events.all()).extracting(event -> event.keys().get("starts"))
            .containsExactly("2026-02-03T18:00", "2026-02-10T19:00", "2026-02-17T18:00");
        assertThat(events.remarks()).containsExactly("`Talk` is said to differ from its occurrence of 2026-02-10T18:00"
                + " on; only that one is taken so, the later ones stay as they were.");
    }

    @Test
    void a_rule_that_cannot_be_read_is_remarked_and_leaves_the_first_occurrence() throws Unrecognised {
        for (String rule : List.of("FREQ=FOO", "FREQ=WEEKLY;BYDAY=XX", "FREQ=DAILY;COUNT=99999999999", "COUNT=3",
                "FREQ",
                "FREQ=MONTHLY;BYMONTHDAY=45", "FREQ=WEEKLY;UNTIL=tomorrow", "")) {
            Arrivals events = events("DTSTART:20260203T180000\nRRULE:" + rule);

            assertThat(events.all()).extracting(SeriesTest::start).containsExactly("2026-02-03T18:00");
            assertThat(events.remarks()).containsExactly("`Talk` recurs by the rule `" + rule
                    + "`, which cannot be read; only its first occurrence counts.");
        }
        for (String rule : List.of("freq=weekly;count=2", "COUNT=2;FREQ=WEEKLY;", "FREQ=WEEKLY;UNTIL=20260210")) {
            Arrivals events = events("DTSTART:20260203T180000\nRRULE:" + rule);

            assertThat(events.all()).hasSize(2);
            assertThat(events.remarks()).isEmpty();
        }
    }

    /** Start and calendar id of each. */
    private static List<String> told(String... events) throws Unrecognised {
        return events(events).all().stream().map(event -> start(event) + " " + event.keys().get("x-uid")).toList();
    }

    private static String start(Arrival event) {
        return String.valueOf(event.keys().get("starts"));
    }

    /** Events of one id. */
    private static Arrivals events(String... events) throws Unrecognised {
        return CalendarEvents.of(Stream.of(events)
            .map(lines -> "BEGIN:VEVENT\nUID:s\nSUMMARY:Talk\n"
                    + lines + "\nEND:VEVENT\n")
            .collect(Collectors.joining("", "BEGIN:VCALENDAR\n", "END:VCALENDAR\n")), PLAN);
    }
}
