package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.netplan.examples.nplan.report.EventPrepText;
import dev.netplan.examples.nplan.report.PersonPrepText;
import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.examples.nplan.terminal.Terminal;
import dev.netplan.format.ById;
import dev.netplan.journal.Journal;
import dev.netplan.model.Birthday;
import dev.netplan.model.Contact;
import dev.netplan.model.Event;
import dev.netplan.model.Interest;
import dev.netplan.model.Organization;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import dev.netplan.model.Starts;
import dev.netplan.model.Superpower;
import dev.netplan.talk.Talk;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrepTest {

    private static final String PLAN = """
            netplan: 1
            start: 2026-01-05
            owner: { name: Ada Okafor, superpowers: [listening well] }
            contacts:
              kai: { name: Kai Haddad }
              talks: { name: Tal K. S. }
            events:
              talks: { name: Talks, starts: 2026-02-01T18:00 }
              night: { name: Night, starts: 2026-02-03T18:00, cancelled: true, online: true, zone: Europe/Berlin }
            """;

    private static final String MET = """
            journal:
              - { on: 2026-02-01, did: attend, at: talks, met: kai }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kay          | The plan has no contact and no event `kay`; expected the id of one. Did you mean `kai`?
            nigth        | The plan has no contact and no event `nigth`; expected the id of one. Did you mean `night`?
            contacts.kay | The plan has no contact and no event `contacts.kay`; expected the id of one. Did you mean `contacts.kai`?
            events.kai   | The plan has no contact and no event `events.kai`; expected the id of one.
            talks        | `talks` is a contact and an event; expected `contacts.talks` or `events.talks`.
            a.b[         | The plan has no contact and no event `a.b[`; expected the id of one.
            """)
    void a_word_that_names_nobody_or_two_is_told_in_a_sentence(String word, String sentence) throws IOException {
        Run run = nplan("", "prep", word);

        assertThat(run.err()).isEqualTo("nplan: " + sentence + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void the_name_of_a_section_says_which_of_two_is_meant() throws IOException {
        assertThat(nplan("", "prep", "contacts.talks").out()).startsWith("Tal K. S.\n");
        assertThat(nplan("", "prep", "events.talks").out()).startsWith("Talks\nSunday, 1 February 2026, 18:00, 2h.\n");
    }

    @Test
    void an_event_that_was_called_off_says_so() throws IOException {
        assertThat(nplan("", "prep", "night").out()).contains("18:00 (Europe/Berlin; Tue 3 Feb, 17:00 in UTC), 2h;",
                "online.\nIt was called off.\n");
    }

    @Test
    void an_event_that_is_past_says_so_and_by_when_to_write() throws IOException {
        assertThat(nplan("", "prep", "events.talks", "--today", "2026-02-02").out())
            .contains("Sunday, 1 February 2026, 18:00, 2h.\nIt is over.\n")
            .contains("By 3 February 2026, write to those whom you met.\n");
        assertThat(nplan("", "prep", "events.talks", "--today", "2026-02-01").out()).doesNotContain("It is over.");
    }

    @Test
    void an_event_of_several_days_counts_from_each_meeting_and_each_day() throws IOException {
        String camp = "  camp: { name: Camp, starts: 2026-02-06, ends: 2026-02-08 }\n";

        assertThat(page(camp, "camp", "2026-02-02"))
            .contains("Sunday, 8 February 2026, 8h each day.\n",
                    "Within 2 days of meeting, write to those whom you met.",
                    "--spent 8h`, each day\n")
            .doesNotContain("By ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lasts: 30m                        | Meet 3 people, 5m with each;
            lasts: 2h                         | Meet 3 people; short talks
            lasts: 2h, aim: { meet: 2 }       | Meet 2 people; short talks
            lasts: 2h, aim: { each: 20m }     | Meet 3 people, 20m with each;
            lasts: 2h, aim: { meet: 6 }       | Meet 6 people, 10m with each;
            """)
    void nobody_is_told_to_talk_longer_than_ten_minutes_unasked(String keys, String aim) throws IOException {
        String camp = "  camp: { name: Camp, starts: 2026-02-06T18:00, " + keys + " }\n";

        assertThat(page(camp, "camp", "2026-02-02")).contains("  · " + aim);
    }

    @Test
    void an_event_in_another_zone_tells_when_it_is_at_home() throws IOException {
        Files.writeString(folder.resolve("zone.yaml"), PLAN.replace("owner:", "zone: America/Los_Angeles\nowner:") + """
              call: { name: Call, starts: 2026-02-10T08:00, zone: Asia/Tokyo }
              home: { name: Home, starts: 2026-02-10T08:00, zone: America/Los_Angeles }
            """);

        assertThat(Run.in(folder, "prep", "call", "zone.yaml", "--today", "2026-02-02").out().replaceAll("\\s+", " "))
            .contains(
                    "10 February 2026, 08:00 (Asia/Tokyo; Mon 9 Feb, 15:00 in America/Los_Angeles), 2h.");
        assertThat(Run.in(folder, "prep", "home", "zone.yaml", "--today", "2026-02-02").out())
            .contains("10 February 2026, 08:00 (America/Los_Angeles), 2h.");
    }

    @Test
    void those_met_at_such_events_are_of_no_community_where_there_is_none() throws IOException {
        assertThat(page(MET, "events.talks", "2026-02-02"))
            .contains("Kai Haddad (from such events, met, last 1 February 2026)");
    }

    @Test
    void who_was_met_in_the_journal_alone_is_told_where_however_long_ago() throws IOException {
        String later = """
                  - { on: 2026-02-02, did: follow-up, with: kai }
                  - { on: 2026-02-03, did: message, with: kai }
                  - { on: 2026-02-04, did: message, with: kai }
                """;

        assertThat(page(MET + later, "kai", "2026-03-02"))
            .contains("  · Met on 1 February 2026 at Talks.\n");
    }

    @Test
    void a_program_reads_what_there_is_for_a_person() throws IOException {
        JsonNode kai = new ObjectMapper().readTree(Run.nplan("prep", "kai", "--format", "json", "--today",
                "2026-03-01", "plans/ada.yaml")
            .out());

        assertThat(kai.fieldNames()).toIterable().containsExactly("version", "contact", "stage", "lastContact",
                "lately", "followUpOf", "promised", "requests", "actions", "introductions", "offers", "goals",
                "questions", "wrapUps", "activity", "minutes");
        assertThat(kai.get("lately").toString()).isEqualTo("[7,6,5]");
        assertThat(kai.get("requests").toString())
            .isEqualTo("[{\"entry\":6,\"for\":\"coffee-chat\",\"state\":\"answered\"}]");
        assertThat(kai.get("followUpOf").isNull()).isTrue();
        assertThat(kai.get("minutes").toString()).isEqualTo("{\"opening\":5,\"questions\":20,\"closing\":5}");
    }

    @Test
    void a_program_reads_what_there_is_for_an_event() throws IOException {
        JsonNode event = new ObjectMapper().readTree(Run.nplan("prep", "react-night-jan", "--format", "json",
                "--today", "2026-01-12", "plans/ada.yaml")
            .out());

        assertThat(event.fieldNames()).toIterable().containsExactly("version", "event", "meet", "eachSeconds", "fits",
                "goals", "guests", "wanted", "challenge", "openers", "questions", "wrapUps", "exits", "bring",
                "followUpBy");
        assertThat(event.get("eachSeconds").asInt()).isEqualTo(300);
        assertThat(event.get("guests").get(0).get("contact").asText()).isEqualTo("grace");
        assertThat(event.get("wanted").toString()).isEqualTo("[\"acme\",\"initech\"]");
    }

    @Test
    void one_who_practises_alone_is_asked_for_each_line_before_an_example_is_shown() throws IOException {
        Run run = nplan("I am Ada\n\nWhat brought you here?\n", "practice", "--round", "2");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Round 2, 3 minutes\n").contains("Say it aloud all the same");
        assertThat(run.out().split("Say it aloud", -1)).hasSize(2);
        assertThat(run.exit()).isZero();
    }

    @Test
    void whoever_looks_at_a_terminal_is_prompted_until_the_lines_end() throws IOException {
        Path plan = Files.writeString(folder.resolve("networking-plan.yaml"), PLAN);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
                PrintStream seen = new PrintStream(err, false, StandardCharsets.UTF_8)) {
            Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[]{'a', '\n', 'b', '\n'}), out, seen,
                    folder, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), false, 80, true);

            new Nplan(terminal).run(List.of("practice", plan.toString()));
        }

        assertThat(err).hasToString("  > ".repeat(3) + "\n");
    }

    @Test
    void nobody_is_asked_for_a_list() throws IOException {
        Run list = nplan("I am Ada\n", "practice", "--round", "2", "--list");

        assertThat(list.out()).doesNotContain("Say it aloud");
        assertThat(list.out()).isEqualTo(nplan("", "practice", "--round", "2").out());
    }

    @Test
    void a_day_has_its_own_round_and_the_first_day_the_first() throws IOException {
        assertThat(nplan("", "practice", "--today", "2026-01-05").out()).startsWith("Round 1,");
        assertThat(nplan("", "practice", "--today", "2026-01-15").out()).startsWith("Round 11,");
        assertThat(nplan("", "practice", "--today", "1990-01-15").exit()).isZero();
    }

    @Test
    void two_take_turns_and_change_places() throws IOException {
        Run run = nplan("\n".repeat(20), "practice", "--partner", "--round", "1");

        assertThat(run.out()).contains("Ada Okafor: Say who you are", "Change places", "Partner: Say who you are");
        assertThat(run.out().split("I am Ada Okafor", -1)).hasSize(2);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1234567", "two", "1.5"})
    void a_round_that_is_no_number_is_refused(String number) throws IOException {
        Run run = nplan("", "practice", "--round=" + number);

        assertThat(run.err())
            .isEqualTo("nplan: `--round` is `" + number + "`; expected a number from 1 to 999999.\n");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Property(tries = 60)
    void every_page_can_be_printed_and_steers_no_terminal(@ForAll Plan plan,
            @ForAll @IntRange(min = -10, max = 220) int day) {
        pages(plan, plan.start().plusDays(day), (id, text) -> assertThat(text)
            .doesNotContainPattern("[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069]")
            .endsWith("\n").contains("Afterwards\n"));
    }

    @Property(tries = 60)
    void nothing_private_of_one_contact_stands_on_the_page_of_another(@ForAll Plan plan,
            @ForAll @IntRange(min = -10, max = 220) int day) {
        List<Contact> contacts = new ArrayList<>();
        for (Contact contact : plan.contacts()) {
            String secret = "secret" + contacts.size() + "x";
            contacts.add(contact.withNotes(secret).withEmail(secret + "@example.org").withPhone(secret)
                .withProfiles(Map.of("site", "https://" + secret)).withCouldUse(secret).withTags(secret)
                .withBirthday(Birthday.of(4, 5)));
        }
        pages(plan.withContacts(ById.copyOf(contacts)), plan.start().plusDays(day), (id, text) -> {
            for (int i = 0; i < contacts.size(); i++) {
                if (!contacts.get(i).id().equals(id)) {
                    assertThat(text).doesNotContain("secret" + i + "x");
                }
            }
        });
    }

    @Test
    void names_that_would_steer_a_terminal_are_harmless_on_every_line() {
        String evil = "Eve\u202Egnp\u2066\n\tx";
        Plan plan = Plan.builder().start(LocalDate.of(2026, 1, 5)).owner(Owner.builder().name(evil).headline(evil)
            .addSuperpowers(Superpower.builder().name(evil).detail(evil).build()).askMeAbout(evil)
            .pronouns(evil).putProfiles("a", evil).build())
            .interests(ById.of(Interest.builder().id("i").role(evil).addIndustries(evil).addQuestions(evil).build()))
            .organizations(ById.of(Organization.builder().id("o").name(evil).wanted(4).addToward("i").build()))
            .contacts(ById.of(Contact.builder().id("c").name(evil).pronouns(evil).role(evil).level(evil).org(evil)
                .remember(evil).notes(evil).addCanOffer(evil).addCouldUse(evil).addToward("i").build()))
            .events(ById.of(Event.builder().id("e").name(evil).starts(Starts.on(LocalDate.of(2026, 2, 1))).place(evil)
                .addTopics(evil).addToward("i").addPeople("c").notes(evil).build()))
            .build();

        pages(plan, LocalDate.of(2026, 1, 20), (id, text) -> assertThat(text).contains("Eve")
            .doesNotContain("\u202e", "\u2066", "\t")
            .contains("Afterwards\n"));
    }

    /** Prints the pages of all contacts and events; those of an event have no contact's id. */
    private static void pages(Plan plan, LocalDate asOf, BiConsumer<String, String> seen) {
        Journal journal = Journal.of(plan, asOf);
        Talk talk = Talk.of(journal);
        for (Contact contact : plan.contacts()) {
            seen.accept(contact.id(), printed(
                    page -> PersonPrepText.print(talk.with(contact.id()).orElseThrow(), journal, page)));
        }
        for (Event event : plan.events()) {
            seen.accept("", printed(page -> EventPrepText.print(talk.at(event.id()).orElseThrow(), journal, page)));
        }
    }

    private static String printed(Consumer<Page> printing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8)) {
            printing.accept(new Page(stream, false, 80));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The page for somebody or something of the plan, which holds more. */
    private String page(String more, String id, String today) throws IOException {
        Files.writeString(folder.resolve("networking-plan.yaml"), PLAN + more);
        return Run.in(folder, "prep", id, "--today", today).out();
    }

    private Run nplan(String input, String... words) throws IOException {
        Files.writeString(folder.resolve("networking-plan.yaml"), PLAN);
        return Run.given(input, folder, words);
    }
}
