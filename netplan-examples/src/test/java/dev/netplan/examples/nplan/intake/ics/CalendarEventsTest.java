package dev.netplan.examples.nplan.intake.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.netplan.examples.nplan.intake.Arrivals;
import dev.netplan.examples.nplan.intake.Unrecognised;
import dev.netplan.model.Plan;
import dev.netplan.yaml.read.PlanReader;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarEventsTest {

    private static final Plan PLAN = PlanReader.standard()
        .read("netplan: 1\nstart: 2026-01-05\nzone: America/Los_Angeles\nowner: { name: Ada }\n", "plan.yaml")
        .orThrow();

    @Test
    void a_recurring_event_is_an_event_for_each_occurrence_within_the_plan() throws Unrecognised {
        Arrivals events = events("UID:s@x", "SUMMARY:Standup", "DTSTART;TZID=America/Los_Angeles:20251229T180000",
                "DURATION:PT30M", "RRULE:FREQ=WEEKLY;COUNT=5", "EXDATE;TZID=America/Los_Angeles:20260119T180000");

        assertThat(starts(events)).containsExactly("2026-01-05T18:00", "2026-01-12T18:00", "2026-01-26T18:00");
        assertThat(events.all()).extracting(event -> event.keys().get("x-uid")).contains("s@x 2026-01-05T18:00");
        assertThat(events.all()).extracting(event -> event.keys().get("lasts")).containsOnly("30m");
    }

    @Test
    void an_occurrence_may_be_moved_renamed_or_cancelled() throws Unrecognised {
        Arrivals events = CalendarEvents.of(calendar(event("UID:s@x", "SUMMARY:Talk",
                "DTSTART;TZID=America/Los_Angeles:20260105T180000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3"),
                event("UID:s@x", "RECURRENCE-ID:20260113T020000Z", "SUMMARY:Talk in the park",
                        "DTSTART;TZID=America/Los_Angeles:20260114T170000", "DURATION:PT2H"),
                event("UID:s@x", "RECURRENCE-ID;TZID=America/Los_Angeles:20260119T180000", "STATUS:CANCELLED",
                        "DTSTART;TZID=America/Los_Angeles:20260119T180000")),
                PLAN);

        assertThat(starts(events)).containsExactly("2026-01-05T18:00", "2026-01-14T17:00", "2026-01-19T18:00");
        assertThat(events.all().get(1).name()).isEqualTo("Talk in the park");
        assertThat(events.all().get(1).keys()).containsEntry("lasts", "2h")
            .containsEntry("x-uid", "s@x 2026-01-12T18:00");
        assertThat(events.all().get(2).keys()).containsEntry("cancelled", true).containsEntry("name", "Talk");
    }

    @Test
    void an_evening_stays_an_evening_over_a_clock_change() throws Unrecognised {
        Arrivals events = events("UID:s@x", "SUMMARY:Night", "DTSTART;TZID=Europe/Berlin:20260322T190000",
                "RRULE:FREQ=WEEKLY;UNTIL=20260405T170000Z");

        assertThat(starts(events)).containsExactly("2026-03-22T19:00", "2026-03-29T19:00", "2026-04-05T19:00");
        assertThat(events.all()).extracting(event -> event.keys().get("zone")).containsOnly("Europe/Berlin");
    }

    @Test
    void an_endless_rule_brings_four_hundred_at_most_and_one_of_every_second_brings_one() throws Unrecognised {
        Arrivals endless = CalendarEvents.of(calendar(event("UID:s@x", "SUMMARY:Day",
                "DTSTART:19000101T090000", "RRULE:FREQ=DAILY;BYHOUR=8,9,10,11")), PLAN);
        Arrivals rapid = events("UID:s@x", "SUMMARY:Tick", "DTSTART:20260110T090000", "RRULE:FREQ=SECONDLY");

        assertThat(endless.all()).hasSize(400);
        assertThat(endless.remarks()).singleElement().asString().contains("the first 400");
        assertThat(rapid.all()).hasSize(1);
        assertThat(rapid.remarks()).containsExactly("`Tick` recurs by the rule `FREQ=SECONDLY`, more often than once a "
                + "day; only its first occurrence counts.");
    }

    @Test
    void world_time_becomes_the_plans_and_a_floating_time_is_local() throws Unrecognised {
        assertThat(starts(events("SUMMARY:x", "DTSTART:20260313T013000Z"))).containsExactly("2026-03-12T18:30");
        assertThat(starts(events("SUMMARY:x", "DTSTART:20260312T183000"))).containsExactly("2026-03-12T18:30");
    }

    @Test
    void zones_are_known_by_path_by_windows_name_and_by_offset() throws Unrecognised {
        for (String zone : List.of("/mozilla.org/20050126_1/Europe/Berlin", "europe/berlin", "W. Europe Standard Time",
                "\"W. Europe Standard Time\"")) {
            assertThat(events("SUMMARY:x", "DTSTART;TZID=" + zone + ":20260507T190000").all().get(0).keys())
                .containsEntry("starts", "2026-05-07T19:00").containsEntry("zone", "Europe/Berlin");
        }
        assertThat(starts(events("SUMMARY:x", "DTSTART;TZID=\"(UTC+02:00) Somewhere\":20260507T190000")))
            .containsExactly("2026-05-07T10:00");
        assertThat(events("SUMMARY:x", "DTSTART;TZID=Nowhere:20260507T190000").remarks()).singleElement().asString()
            .contains("`Nowhere`");
    }

    @Test
    void what_exchange_calls_an_event_of_whole_days_is_one_when_it_is_from_midnight_to_midnight() throws Unrecognised {
        for (String zone : List.of("", ";TZID=Europe/Berlin", ";TZID=Nowhere", ";TZID=UTC+9")) {
            for (String end : List.of("DTEND" + zone + ":20260308T000000", "DURATION:P2D", "DURATION:PT48H")) {
                assertThat(events("SUMMARY:x", "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE", "DTSTART" + zone
                        + ":20260306T000000", end)
                    .all().get(0).keys())
                    .containsEntry("starts", "2026-03-06").containsEntry("ends", "2026-03-07")
                    .doesNotContainKeys("lasts", "zone");
            }
        }
        assertThat(starts(events("SUMMARY:x", "X-MICROSOFT-CDO-ALLDAYEVENT:true", "DTSTART:20260306T000000Z",
                "DTEND:20260307T000000Z", "RRULE:FREQ=DAILY;COUNT=2")))
            .containsExactly("2026-03-06", "2026-03-07");
        for (List<String> timed : List.of(List.of("FALSE", "20260306T000000", "20260307T000000"),
                List.of("TRUE", "20260306T090000", "20260307T000000"),
                List.of("TRUE", "20260306T000000", "20260306T010000"))) {
            assertThat(starts(events("SUMMARY:x", "X-MICROSOFT-CDO-ALLDAYEVENT:" + timed.get(0), "DTSTART:"
                    + timed.get(1), "DTEND:" + timed.get(2))))
                .singleElement().asString().contains("T");
        }
    }

    @Test
    void what_goes_on_for_more_than_a_day_stands_on_each_of_its_days() throws Unrecognised {
        assertThat(events("SUMMARY:x", "DTSTART:20260306T180000", "DTEND:20260308T120000").all().get(0).keys())
            .containsEntry("starts", "2026-03-06").containsEntry("ends", "2026-03-08").doesNotContainKey("lasts");
    }

    @Test
    void of_one_id_the_latest_word_counts() throws Unrecognised {
        Arrivals events = CalendarEvents.of(calendar(event("UID:a", "SEQUENCE:2", "SUMMARY:New", "DTSTART:20260306"),
                event("UID:a", "SEQUENCE:1", "SUMMARY:Old", "DTSTART:20260305")), PLAN);

        assertThat(events.all()).extracting(event -> event.name()).containsExactly("New");
        assertThat(events.remarks()).isEmpty();
    }

    @Test
    void of_two_events_with_one_id_it_is_told_which_counts() throws Unrecognised {
        Arrivals events = CalendarEvents.of(calendar(event("UID:a", "SUMMARY:Talk", "DTSTART:20260306"),
                event("UID:a", "SUMMARY:Meetup", "DTSTART:20260307")), PLAN);

        assertThat(events.all()).extracting(event -> event.name()).containsExactly("Meetup");
        assertThat(events.remarks()).containsExactly("`Talk` and `Meetup` have the same id; `Meetup` counts.");
    }

    @Test
    void a_broken_line_costs_that_line_and_nothing_else() throws Unrecognised {
        Arrivals events = events("SUMMARY:x", "this is no line", "", "DTSTART:20260306T180000", "DTEND:tomorrow",
                "RRULE:FREQ=SOMETIMES");

        assertThat(starts(events)).containsExactly("2026-03-06T18:00");
    }

    @Test
    void an_event_without_name_or_start_is_told_and_left_out() throws Unrecognised {
        Arrivals events = CalendarEvents.of(calendar(event("UID:a", "DTSTART:20260306"), event("UID:b", "SUMMARY:x"),
                event("UID:c", "SUMMARY:y", "DTSTART:16010101T000000")), PLAN);

        assertThat(events.all()).isEmpty();
        assertThat(events.remarks()).hasSize(3);
    }

    @Test
    void the_lines_of_a_place_come_with_commas_between_them() throws Unrecognised {
        assertThat(events("SUMMARY:x", "DTSTART:20260306", "LOCATION: Hall \\n\\n  Main St 1\\n").all().get(0).keys())
            .containsEntry("place", "Hall, Main St 1");
    }

    @Test
    void a_text_of_nothing_but_spaces_or_breaks_between_two_letters_is_read_at_once() {
        for (String gap : List.of(" ", "\t", "\\n", "\\n ", "<", "&")) {
            String text = "a" + gap.repeat(200_000) + "b";

            Arrivals events = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> events("UID:" + text,
                    "SUMMARY:x" + text, "DTSTART:20260306", "LOCATION:" + text, "DESCRIPTION:" + text, "URL:" + text));

            assertThat(events.all()).singleElement().extracting(event -> event.keys().get("starts"))
                .isEqualTo("2026-03-06");
        }
    }

    @Test
    void a_web_page_is_told_in_plain_words() {
        assertThat(PlainWords.of("<p>Come &amp; show.</p><script>x()</script><ul><li>a</li><li>b</li></ul>"
                + "<a href=\"https://x.org/1\">More</a><br>Bye"))
            .isEqualTo(
                    "Come & show.\na\nb\nMore (https://x.org/1)\nBye");
        assertThat(PlainWords.of("a < b and c > d\nR&D")).isEqualTo("a < b and c > d\nR&D");
    }

    @Test
    void a_text_without_an_event_is_refused_with_what_was_sought_and_met() {
        assertThatThrownBy(() -> CalendarEvents.of("name,email\n", PLAN)).isInstanceOf(Unrecognised.class)
            .hasMessageContainingAll("BEGIN:VEVENT", "name,email");
        assertThatThrownBy(() -> CalendarEvents.of(calendar(), PLAN)).isInstanceOf(Unrecognised.class);
    }

    private static Arrivals events(String... lines) throws Unrecognised {
        return CalendarEvents.of(calendar(event(lines)), PLAN);
    }

    private static List<String> starts(Arrivals events) {
        return events.all().stream().map(event -> String.valueOf(event.keys().get("starts"))).toList();
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
    }
}
