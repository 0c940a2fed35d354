package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that compare a plan, go on with it, and take people out of it. */
class ChangedPlanTest {

    private static final String PLAN = """
            netplan: 1
            start: 2026-01-05
            owner: { name: Ada Okafor, superpowers: [listening well] }
            goals:
              meetups: { do: attend, times: 6 }
            contacts:
              # Kai writes back on Mondays
              kai:
                name: Kai Haddad
                org: Globex
              grace: { name: Grace Liu }   # knows everybody
            journal:
              - { on: 2026-01-15, did: attend, met: [kai, grace], note: Kai spoke first }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void a_plan_is_there() throws IOException {
        Files.writeString(folder.resolve("plan.yaml"), PLAN);
        Files.writeString(folder.resolve("later.yaml"), PLAN.replace("times: 6", "times: 8")
            .replace("  grace: { name: Grace Liu }   # knows everybody\n", "").replace("[kai, grace]", "kai"));
    }

    @Test
    void a_difference_is_told_in_the_words_of_the_plan() {
        Run run = Run.in(folder, "diff", "plan.yaml", "later.yaml");

        assertThat(run.out()).isEqualTo("""
                goals.meetups.times 6 -> 8
                contacts.grace removed: {name: Grace Liu}
                journal[0] removed: {on: 2026-01-15, did: attend, met: [kai, grace], note: Kai spoke first}
                journal[0] added: {on: 2026-01-15, did: attend, met: kai, note: Kai spoke first}
                """);
        assertThat(run.exit()).isZero();
    }

    @Test
    void a_difference_as_json_has_kind_path_and_both_values() throws IOException {
        Run run = Run.in(folder, "diff", "--format", "json", "plan.yaml", "later.yaml");

        JsonNode told = new ObjectMapper().readTree(run.out());
        assertThat(told.path("version").asInt()).isEqualTo(1);
        assertThat(told.path("changes").get(0))
            .hasToString("{\"kind\":\"changed\",\"path\":\"goals.meetups.times\",\"before\":6,\"after\":8}");
        assertThat(told.path("changes").get(1)).hasToString("{\"kind\":\"removed\",\"path\":\"contacts.grace\","
                + "\"before\":{\"name\":\"Grace Liu\"},\"after\":null}");
    }

    @Test
    void plans_that_say_the_same_have_no_difference() {
        Run run = Run.in(folder, "diff", "plan.yaml", "plan.yaml");

        assertThat(run.out()).isEqualTo("The plans say the same.\n");
        assertThat(run.exit()).isZero();
    }

    @Test
    void the_next_plan_begins_the_day_after_and_knows_the_last_contact() {
        Run renewed = Run.in(folder, "renew", "plan.yaml", "--today", "2026-07-01", "--output", "next.yaml");
        Run checked = Run.in(folder, "check", "next.yaml", "--today", "2026-07-06");

        assertThat(renewed.exit() + renewed.out() + renewed.err()).isEqualTo("0");
        assertThat(checked.exit()).isZero();
        assertThat(folder.resolve("next.yaml")).content().contains("start: 2026-07-05", "times: 5",
                "last-contact: 2026-01-15")
            .doesNotContain("journal:");
    }

    @Test
    void what_stood_in_an_included_file_is_told_when_the_next_plan_holds_it() throws IOException {
        Files.writeString(folder.resolve("plan.yaml"), PLAN + "include: [\"private.yaml?\", people.yaml, log.yaml]\n");
        Files.writeString(folder.resolve("private.yaml"),
                "contacts: { ann: { name: Ann, phone: \"0711 5550199\", email: ann@example.org } }\n");
        Files.writeString(folder.resolve("people.yaml"),
                "contacts: { a: { name: A }, b: { name: B }, c: { name: C }, d: { name: D } }\n");
        Files.writeString(folder.resolve("log.yaml"), "journal: [{ on: 2026-03-01, did: message, with: ann }]\n");

        Run renewed = Run.in(folder, "renew", "plan.yaml", "--today", "2026-07-01");

        assertThat(renewed.exit()).isZero();
        assertThat(renewed.out()).contains("ann@example.org");
        assertThat(renewed.err().replace(folder + "/", "")).isEqualTo("""
                nplan: The next plan is one file; of `private.yaml` it holds `contacts.ann`, with email, phone.
                nplan: The next plan is one file; of `people.yaml` it holds `contacts.a`, `contacts.b`, `contacts.c` and 1 more.
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"renew", "share", "report", "name-tag", "export ics", "export vcf", "export csv",
        "export md", "export html", "export json"})
    void what_is_made_of_a_plan_is_not_written_over_it_or_what_it_includes(String command) throws IOException {
        String more = "contacts: { ann: { name: Ann } }\n";
        Files.writeString(folder.resolve("plan.yaml"), PLAN + "include: [people.yaml]\n");
        Files.writeString(folder.resolve("people.yaml"), more);
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--plan", "plan.yaml", "--today", "2026-03-01", "--output"));

        for (String own : List.of("./plan.yaml", "people.yaml")) {
            List<String> call = new ArrayList<>(words);
            call.add(own);
            Run run = Run.in(folder, call.toArray(String[]::new));

            assertThat(run.err()).isEqualTo("nplan: `" + own
                    + "` is a file of the plan itself; expected another one to write to.\n");
            assertThat(run.exit()).isEqualTo(2);
        }
        assertThat(folder.resolve("plan.yaml")).hasContent(PLAN + "include: [people.yaml]\n");
        assertThat(folder.resolve("people.yaml")).hasContent(more);
    }

    @Test
    void a_copy_to_share_names_nobody_but_the_owner() {
        Run run = Run.in(folder, "share", "plan.yaml");

        assertThat(run.out()).contains("Ada Okafor", "Contact 1", "contact-2")
            .doesNotContainIgnoringCase("kai").doesNotContainIgnoringCase("grace").doesNotContain("Globex");
        assertThat(run.exit()).isZero();
    }

    @Test
    void a_person_who_is_erased_is_named_no_more_and_all_else_stays() throws IOException {
        Run run = Run.in(folder, "erase", "kai", "plan.yaml");

        assertThat(run.exit()).isZero();
        assertThat(folder.resolve("plan.yaml")).hasContent(PLAN
            .replace("  kai:\n    name: Kai Haddad\n    org: Globex\n", "").replace("[kai, grace]", "[grace]"));
    }

    @Test
    void what_may_still_name_an_erased_person_is_told_with_its_place() {
        Run run = Run.in(folder, "erase", "kai", "--plan", "plan.yaml");

        assertThat(run.out().replace(folder + "/", "")).isEqualTo("""
                `kai` is erased from the plan.
                plan.yaml:10:56: journal[0].note names `Kai`
                plan.yaml:7:3: a comment names `Kai`
                Look at these 2 places yourself: no program can be sure whom a text means.
                Where the plan is kept in git, its history still holds the person; that is yours
                to rewrite.
                """);
    }

    @Test
    void somebody_unknown_cannot_be_erased() {
        Run run = Run.in(folder, "erase", "kay", "plan.yaml");

        assertThat(run.err()).isEqualTo(
                "nplan: `contacts` does not define `kay`; expected one of its ids. Did you mean `kai`?\n");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void a_plan_on_standard_input_cannot_be_edited() {
        Run run = Run.given(PLAN, folder, "erase", "kai", "-");

        assertThat(run.err()).isEqualTo(
                "nplan: The plan is standard input, which cannot be changed; expected a file.\n");
        assertThat(run.exit()).isEqualTo(2);
    }
}
