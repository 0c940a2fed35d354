package dev.netplan.examples.nplan;

import static dev.netplan.examples.nplan.SmallPlan.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.examples.nplan.report.OverviewText;
import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import dev.netplan.model.Superpower;
import dev.netplan.progress.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the views for people say, each of a plan that holds little else. */
class ViewsTest {

    private static final String POST = "routines: { post: { do: engage, every: week, on: [mon, thu], for: 30m } }\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            agreed: { bob: 2026-01-22 } | ask Ann again about an introduction to Bob Ray
            agreed: {}                  | ask Ann and Bob Ray again about an introduction to each other
            """)
    void whoever_was_asked_and_has_not_answered_is_to_be_asked_again(String agreed, String step) throws IOException {
        String plan =
                PEOPLE + "introductions: { ab: { between: [ann, bob], asked: { ann: 2026-01-20, bob: 2026-01-20 }, "
                        + agreed + " } }\n";

        assertThat(oneLine(nplan(plan, "agenda", "2026-01-28"))).contains("! " + step).doesNotContain("introduce ab");
        assertThat(nplan(plan, "export md", "2026-01-28")).contains("Wed 28 Jan: " + step + " (introduction, overdue)");
        assertThat(nplan(plan, "report --output -", "2026-01-28")).contains("<bdi>A" + step.substring(1) + "</bdi>");
        assertThat(nplan(plan, "agenda --format json", "2026-01-28")).contains("\"title\": \"introduce ab\"");
    }

    @Test
    void a_commitment_is_told_with_what_was_promised() throws IOException {
        String plan = PEOPLE + "journal: [{ on: 2026-01-20, did: coffee-chat, with: bob, next: { do: message,"
                + " by: 2026-01-29, note: send my CV } }]\n";

        assertThat(nplan(plan, "agenda", "2026-01-28")).contains("· message, with Bob Ray: send my CV ");
        assertThat(nplan(plan, "export md", "2026-01-28")).contains("message, with Bob Ray: send my CV (commitment)");
        assertThat(nplan(plan, "report --output -", "2026-01-28"))
            .contains("<bdi>Message</bdi>, with <bdi>Bob Ray</bdi>: <bdi>send my CV</bdi>");
        assertThat(nplan(plan, "agenda --format json", "2026-01-28")).contains("\"title\": \"message bob\"");
    }

    @Test
    void milestones_and_deadlines_say_how_many_there_are_to_be() throws IOException {
        String plan = "goals: { talks: { do: attend, times: 8, by: 2026-01-31, milestones: [{ by: 2026-01-28,"
                + " times: 3 }] } }\n";

        assertThat(nplan(plan, "agenda", "2026-01-28")).contains("· attend talks: 3 of 8 by this day ",
                "· attend talks: 8 by this day ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"agenda", ""})
    void how_long_a_week_takes_comes_to_what_its_lines_say(String view) throws IOException {
        String plan = POST + "actions: { cv: { name: The CV, do: research, by: 2026-01-09, for: 3h } }\n";
        String met = PEOPLE + "journal: [{ on: 2026-01-13, did: attend, met: bob }]\n";

        assertThat(nplan(POST, view, "2026-01-14")).contains("Planned: 1h.\n").doesNotContain("in all");
        assertThat(nplan(plan, view, "2026-01-14")).contains("Planned: 1h; carried over: 3h; in all 4h.\n");
        assertThat(nplan(plan + met, view, "2026-01-14"))
            .contains("Planned: 1h; people to contact: 10m; carried over: 3h; in all 4h 10m.\n");
    }

    @Test
    void entries_and_planned_things_are_told_apart_in_the_same_words_everywhere() throws IOException {
        String plan = POST + "journal: [{ on: 2026-01-12, did: engage }, { on: 2026-01-13, did: practice }]\n"
                + "events: { camp: { name: Camp, starts: 2026-01-16, ends: 2026-01-18 } }\n";

        assertThat(nplan(plan, "review", "2026-01-14"))
            .contains("\n2 entries; 1 of 3 planned things ticked off.\n");
        assertThat(nplan(plan, "progress", "2026-01-14"))
            .contains("  this week       2 entries; 1 of 3 planned things ticked off\n");
        assertThat(nplan("", "progress", "2026-01-14")).contains("0 entries; nothing planned\n");
    }

    @Test
    void with_whom_nobody_keeps_in_touch_comes_by_what_is_shared() throws IOException {
        String plan = "contacts: { c: { name: Cy }, z: { name: Zed, toward: web }, a: { name: Amy } }\n";

        assertThat(nplan(plan, "people", "2026-01-30").lines().map(line -> line.strip().split(" ")[0])
            .filter(List.of("Amy", "Cy", "Zed")::contains)).containsExactly("Zed", "Amy", "Cy");
    }

    @Test
    void what_comes_next_with_a_person_is_the_earlier_of_a_promise_and_of_their_turn() throws IOException {
        String plan = "contacts: { bob: { name: Bob Ray, keep-in-touch: 10 days } }\n"
                + "journal: [{ on: 2026-01-06, did: coffee-chat, with: bob, next: { do: message, by: %s } }]\n";

        assertThat(nplan(plan.formatted("2026-01-09"), "people", "2026-01-07")).contains("2026-01-06 2026-01-09 owed");
        assertThat(nplan(plan.formatted("2026-01-16"), "people", "2026-01-07")).contains("2026-01-06 2026-01-16 owed");
        assertThat(nplan(plan.formatted("2026-01-17"), "people", "2026-01-07"))
            .contains("2026-01-06 2026-01-16\n", "1 contact.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "agenda", "next", "review", "progress"})
    void a_plan_that_is_over_or_has_not_begun_says_so_once(String view) throws IOException {
        String over = "The plan ended on 5 July 2026; `nplan renew` writes the next one.\n";
        String ahead = "The plan begins on 5 January 2026.\n";

        assertThat(nplan("", view, "2026-07-06")).containsOnlyOnce(over).doesNotContain(ahead);
        assertThat(nplan("", view, "2026-01-04")).containsOnlyOnce(ahead).doesNotContain(over);
        assertThat(nplan("", view, "2026-01-05") + nplan("", view, "2026-07-05"))
            .doesNotContain("The plan ended", "The plan begins");
    }

    @Test
    void a_plan_without_findings_sends_nobody_to_look_for_them() {
        Plan plan = Plan.builder().start(LocalDate.of(2026, 1, 5))
            .owner(Owner.builder().name("Ada Okafor").addSuperpowers(Superpower.of("listening well")).build()).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        try (PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8)) {
            OverviewText.print(Progress.of(plan, plan.start()), "plan.yaml", List.of(), new Page(stream, false, 80));
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("  no findings.\n").doesNotContain("shows where");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "progress", "report --output -"})
    void a_week_without_an_active_day_counts_nowhere(String view) throws IOException {
        String plan = "pauses: [{ from: 2026-01-14, to: 2026-01-28 }]\n";

        assertThat(nplan(plan, view, "2026-01-13")).contains("2026, week 2 of 25");
        assertThat(nplan(plan, view, "2026-01-15")).contains("2026, week 2 of 25");
        assertThat(nplan(plan, view, "2026-01-20")).contains("2026, paused");
        assertThat(nplan(plan, view, "2026-01-29")).contains("2026, week 3 of 25");
        assertThat(nplan("", view, "2026-01-20")).contains("2026, week 3 of 26");
    }

    @Test
    void whoever_was_not_met_yet_is_not_called_known() throws IOException {
        String plan =
                "organizations: { acme: { name: Acme, people: 3, toward: web }, beta: { name: Beta, people: 1 } }\n"
                        + "contacts: { ann: { name: Ann, org: Acme }, bob: { name: Bob, org: Beta }, cid: { name: Cid, org: Beta } }\n"
                        + "events: { talk: { name: Talk, starts: 2026-02-01, toward: web } }\n";
        String met = "journal: [{ on: 2026-01-12, did: attend, met: ann }]\n";

        assertThat(nplan(plan, "progress", "2026-01-14")).contains("  acme            1 of 3 people, 1 to meet\n",
                "  beta            2 people, 2 to meet\n")
            .doesNotContain("known");
        assertThat(nplan(plan + met, "progress", "2026-01-14")).contains("1 of 3 people, 1 met\n");
        assertThat(nplan(plan, "prep talk", "2026-01-14"))
            .contains("Anybody of Acme: you have met nobody there, and would like to know 3");
        assertThat(nplan(plan + met, "prep talk", "2026-01-14")).contains("you have met 1 there");
    }

    @Test
    void a_goal_whose_time_is_over_takes_no_more_requests() throws IOException {
        String plan = PEOPLE + "goals: { chats: { do: coffee-chat, times: 3, toward: web, by: 2026-01-31 } }\n"
                + "journal: [{ on: 2026-01-12, did: message, with: ann, hoping-for: coffee-chat }]\n";

        assertThat(nplan(plan, "progress", "2026-01-31")).contains("takes about 9 more requests");
        assertThat(nplan(plan, "progress", "2026-02-01")).contains("asked 1").doesNotContain("more request");
        assertThat(nplan(plan, "report --output -", "2026-01-31")).contains("more requests");
        assertThat(nplan(plan, "report --output -", "2026-02-01")).doesNotContain("more requests");
    }

    @Test
    void a_missed_milestone_stands_below_its_goal_until_that_is_met() throws IOException {
        String plan = "goals: { talks: { do: attend, times: 3, by: 2026-02-28, milestones: [{ by: 2026-01-13,"
                + " times: 2 }, { by: 2026-02-01, times: 3 }] } }\njournal: [{ on: 2026-01-12, did: attend }%s]\n";
        String rest = ", { on: 2026-01-15, did: attend }, { on: 2026-01-16, did: attend }";

        assertThat(nplan(plan.formatted(""), "progress", "2026-01-13")).doesNotContain("missed");
        assertThat(nplan(plan.formatted(""), "progress", "2026-01-14"))
            .containsOnlyOnce("\n                  missed 1 of 2 by 13 January 2026\n");
        assertThat(nplan(plan.formatted(rest), "progress", "2026-01-16")).doesNotContain("missed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"review", "progress"})
    void no_length_is_told_where_nobody_wrote_one(String view) throws IOException {
        String plan = "journal: [{ on: 2026-01-12, did: attend%s }]\n";

        assertThat(nplan(plan.formatted(""), view, "2026-01-14")).doesNotContain("0m", "spent", "  time ");
        assertThat(nplan(plan.formatted(", spent: 2h"), view, "2026-01-14")).contains("2h");
    }

    private static String oneLine(String text) {
        return text.replaceAll(" (?:30m|10m) +[a-z-]+\n", "").replaceAll("\\s+", " ");
    }

    private String nplan(String rest, String view, String today) throws IOException {
        return SmallPlan.seen(rest, view, today, folder);
    }
}
