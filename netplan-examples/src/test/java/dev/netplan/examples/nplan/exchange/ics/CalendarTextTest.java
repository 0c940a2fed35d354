package dev.netplan.examples.nplan.exchange.ics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.agenda.Agenda;
import dev.netplan.examples.nplan.exchange.Tool;
import dev.netplan.model.Plan;
import dev.netplan.yaml.read.PlanReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarTextTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void a_routine_is_one_event_that_a_rule_repeats_but_for_pauses() {
        String text = unfolded(calendar("""
                pauses: [{ from: 2026-03-16, to: 2026-03-22 }]
                routines:
                  post: { do: engage, every: week, on: [tue, thu], at: 18:00, for: 20m, except: [2026-01-08] }
                """));

        assertThat(text).contains("UID:routine.post@ada\r\n", "DTSTART;TZID=America/Los_Angeles:20260106T180000\r\n",
                "BYDAY=TU,TH", "WKST=MO", "UNTIL=20260703T010000Z", "DURATION:PT20M\r\n",
                "EXDATE;TZID=America/Los_Angeles:20260108T180000,20260317T180000,20260319T180000\r\n");
        assertThat(text).containsOnlyOnce("BEGIN:VEVENT").contains("DTSTAMP:20260105T000000Z");
    }

    @Test
    void a_time_that_the_clock_skips_is_an_event_of_its_own() {
        String text = unfolded(calendar("routines: { early: { do: engage, every: week, on: sun, at: 02:30 } }"));

        assertThat(text).contains("EXDATE;TZID=America/Los_Angeles:20260308T023000",
                "UID:routine.early.2026-03-08@ada", "DTSTART;TZID=America/Los_Angeles:20260308T033000");
    }

    @Test
    void days_that_the_agenda_chooses_are_told_by_cycle_and_number() {
        String text = calendar("routines: { calls: { do: coffee-chat, every: 2 weeks, times: 2 } }");

        assertThat(text).contains("UID:routine.calls.2026-01-05.1@ada", "UID:routine.calls.2026-01-05.2@ada",
                "UID:routine.calls.2026-01-19.1@ada")
            .doesNotContain("RRULE:FREQ=WEEKLY");
    }

    @Test
    void days_of_the_month_by_name_and_by_number_are_no_single_rule() {
        String text = calendar("routines: { mixed: { do: engage, every: month, on: [first tue, 15] } }");

        assertThat(text).contains("UID:routine.mixed.2026-01-06@ada", "UID:routine.mixed.2026-01-15@ada")
            .doesNotContain("RRULE:FREQ=MONTHLY");
    }

    @Test
    void an_event_stands_in_its_own_zone_which_is_told() {
        String text = calendar("""
                events:
                  talk: { name: Talk, starts: 2026-03-20T19:00, lasts: 90m, zone: Europe/Paris, remind: 1h }
                  fair: { name: Fair, starts: 2026-05-01, ends: 2026-05-03 }
                  gone: { name: Gone, starts: 2026-05-01, cancelled: true }
                """);

        assertThat(text).contains("DTSTART;TZID=Europe/Paris:20260320T190000", "DURATION:PT1H30M", "TRIGGER:-PT1H",
                "TZID:Europe/Paris\r\n", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                "DTSTART;VALUE=DATE:20260501\r\nDTEND;VALUE=DATE:20260504")
            .doesNotContain("Gone");
    }

    @Test
    void hours_are_those_of_the_plan_where_a_library_knows_older_rules_of_a_zone() {
        String text = calendar("events: { tea: { name: Tea, starts: 2026-02-03T15:15, zone: America/Sao_Paulo } }");

        assertThat(text).contains("DTSTART;TZID=America/Sao_Paulo:20260203T151500", "TZOFFSETTO:-0300")
            .doesNotContain("TZOFFSETTO:-0200");
    }

    @Test
    void a_zone_whose_clock_changes_by_no_rule_is_told_change_by_change() {
        String text = calendar("events: { tea: { name: Tea, starts: 2026-03-10T10:00, zone: Africa/Casablanca } }");

        assertThat(text).contains("TZID:Africa/Casablanca\r\n", "DTSTART:20260215T030000\r\n",
                "DTSTART:20260322T020000\r\n")
            .doesNotContain("RRULE");
    }

    @Test
    void birthdays_follow_ups_and_promises_stand_on_their_days() {
        String text = calendar("""
                contacts:
                  grace: { name: Grace Liu, birthday: 04-05 }
                journal:
                  - { on: 2026-02-28, did: attend, met: [grace], next: { do: coffee-chat, by: 2026-03-14 } }
                """);

        assertThat(text).contains("UID:birthday.grace.2026@ada", "SUMMARY:Follow up with Grace Liu",
                "UID:commitment.grace.2026-02-28@ada", "SUMMARY:Coffee chat with Grace Liu",
                "DTSTART;VALUE=DATE:20260314");
    }

    @Test
    void a_plan_without_an_id_is_told_by_owner_and_start() {
        String one = calendar("events: { tea: { name: Tea, starts: 2026-03-10 } }").replace("id: ada", "");
        String text = CalendarText.of(Agenda.of(plan("netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\n"
                + "events: { tea: { name: Tea, starts: 2026-03-10 } }\n"), MARCH));
        String other = CalendarText.of(Agenda.of(plan("netplan: 1\nstart: 2026-01-05\nowner: { name: Eve }\n"
                + "events: { tea: { name: Tea, starts: 2026-03-10 } }\n"), MARCH));

        assertThat(one).contains("UID:event.tea@ada\r\n");
        assertThat(text).containsPattern("UID:event\\.tea@[0-9a-f]{16}\r\n").isNotEqualTo(other);
    }

    @Test
    void khal_shows_the_hours_unmoved_when_the_clock_changes(@TempDir Path folder) throws IOException {
        Tool.needs(List.of("khal", "--version"));
        Files.writeString(folder.resolve("ada.ics"), CalendarText.of(Agenda.of(
                PlanReader.standard().read(Path.of("plans/ada.yaml")).orThrow(), MARCH)));
        Files.createDirectory(folder.resolve("calendar"));
        Files.writeString(folder.resolve("khal.conf"), """
                [calendars]
                [[plan]]
                path = %s/calendar
                [locale]
                timeformat = %%H:%%M
                dateformat = %%Y-%%m-%%d
                longdateformat = %%Y-%%m-%%d
                datetimeformat = %%Y-%%m-%%d %%H:%%M
                longdatetimeformat = %%Y-%%m-%%d %%H:%%M
                local_timezone = America/Los_Angeles
                default_timezone = America/Los_Angeles
                [sqlite]
                path = %s/khal.db
                """.formatted(folder, folder));

        Tool.run(folder, "khal", "-c", "khal.conf", "import", "--batch", "-a", "plan", "ada.ics");
        String shown = Tool.run(folder, "khal", "-c", "khal.conf", "list", "2026-03-05", "2026-03-13", "--format",
                "{start-date} {start-time} {title}", "--day-format", "");

        assertThat(shown.strip().lines().map(String::strip)).containsExactly("2026-03-05 18:00 engage post",
                "2026-03-10 18:00 engage post", "2026-03-12 18:00 engage post");
    }

    private static Plan plan(String text) {
        return PlanReader.standard().read(text, "plan.yaml").orThrow();
    }

    private static String calendar(String sections) {
        return CalendarText.of(Agenda.of(plan("""
                netplan: 1
                id: ada
                start: 2026-01-05
                zone: America/Los_Angeles
                owner: { name: Ada Okafor }
                """ + sections), MARCH));
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }
}
