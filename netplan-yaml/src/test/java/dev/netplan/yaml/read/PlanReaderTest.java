package dev.netplan.yaml.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.netplan.check.Finding;
import dev.netplan.check.Fix;
import dev.netplan.check.Place;
import dev.netplan.check.PlanException;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.yaml.source.Places;
import dev.netplan.yaml.source.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanReaderTest {

    private static final Path PLANS = Path.of("src/test/resources/plans");
    private static final String HEADER = "netplan: 1\nstart: 2026-01-05\nowner: { name: Mina Example }\n";

    @ParameterizedTest
    @ValueSource(strings = {"ada.yaml", "career-changer.yaml"})
    void a_good_plan_is_read_without_findings(String file) {
        Reading reading = PlanReader.standard().read(PLANS.resolve(file));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.orThrow().goals()).isNotEmpty();
        assertThat(reading.isWhole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"goals: [", "goals: [\n", "goals: [ a,\n\n  \n", "netplan: 1\ngoals: {\n", "x-a: [\r\n"})
    void a_bracket_that_is_opened_in_the_last_line_is_never_closed(String text) {
        assertThat(PlanReader.standard().read(text, "plan.yaml").findings()).extracting(Finding::message).first()
            .asString().contains("is opened here and never closed; expected `");
    }

    @Test
    void a_file_that_plans_include_is_read_by_itself() {
        PlanReader reader = PlanReader.standard();
        Reading sound = reader.readIncluded("contacts:\n  kai: { name: Kai }\n", "people/kai.yaml");
        Reading nested = reader.readIncluded("include: [more.yaml]\nowner: { name: Mina }\n", "people/kai.yaml");

        assertThat(sound.orThrow().contacts().ids()).containsExactly("kai");
        assertThat(sound.places().value(path("contacts.kai.name")).orElseThrow().file()).isEqualTo("people/kai.yaml");
        assertThat(nested.findings()).extracting(Finding::rule).contains("include-nested", "unknown-key");
        assertThat(reader.readIncluded("# nobody yet\n", "a.yaml").findings()).isEmpty();
        assertThat(reader.readIncluded("contacts: [", "a.yaml").isWhole()).isFalse();
        assertThat(reader.limit(5).readIncluded("contacts: {}\n", "a.yaml").findings()).extracting(Finding::rule)
            .containsExactly("too-large");
    }

    @Test
    void the_place_of_every_kind_of_value_is_kept() {
        Reading reading = PlanReader.standard().read(PLANS.resolve("ada.yaml"));
        Plan plan = reading.orThrow();

        assertThat(plan.journal()).hasSize(9);
        assertThat(at(reading, "start")).isEqualTo("5:8-18");
        assertThat(at(reading, "goals.meetups.milestones[0].times")).isEqualTo("61:34-35");
        assertThat(at(reading, "goals.meetups.toward[0]")).isEqualTo("58:13-21");
        assertThat(at(reading, "journal[2].next.by")).isEqualTo("190:46-56");
    }

    @Test
    void the_place_of_a_finding_is_the_value_else_the_key_of_the_element_else_the_beginning() {
        Places places = PlanReader.standard().read(PLANS.resolve("ada.yaml")).places();

        assertThat(brief(places.of(path("goals.meetups.by")))).isEqualTo("59:9-19");
        assertThat(brief(places.of(path("goals.meetups")))).isEqualTo("55:3-10");
        assertThat(brief(places.of(path("goals.meetups.why")))).isEqualTo("55:3-10");
        assertThat(brief(places.of(path("goals.meetups.milestones[0]")))).isEqualTo("61:9-10");
        assertThat(brief(places.of(path("goals.none")))).isEqualTo("54:1-6");
        assertThat(brief(places.of(PlanPath.ROOT))).isEqualTo("1:1-1");
        assertThat(places.key(path("goals.meetups.by")).map(PlanReaderTest::brief)).contains("59:5-7");
        assertThat(places.isList(path("goals.interviews.do"))).isTrue();
        assertThat(places.isList(path("goals.meetups.do"))).isFalse();
    }

    @Test
    void a_block_ends_behind_its_last_visible_character() {
        Reading reading = read("title: |\n  one\n  two  \n\n# comment\nid: x\n");

        assertThat(at(reading, "title")).isEqualTo("4:8-6");
        assertThat(reading.orThrow().title()).contains("one\ntwo");
    }

    @Test
    void a_text_is_read_alike_from_path_string_stream_and_reader() throws IOException {
        Path file = PLANS.resolveSibling("world/a-section-twice/networking-plan.yaml");
        String text = Files.readString(file);
        List<Finding> expected = PlanReader.standard().read(file).findings();

        assertThat(expected).hasSize(2);
        String name = file.toString();
        assertThat(PlanReader.standard().read(text, name).findings()).isEqualTo(expected);
        assertThat(PlanReader.standard().read(new StringReader(text), name).findings()).isEqualTo(expected);
        assertThat(PlanReader.standard().read(new ByteArrayInputStream(text.getBytes(UTF_8)), name).findings())
            .isEqualTo(expected);
    }

    @Test
    void a_mark_of_utf_8_is_passed_over_and_counts_for_no_column() {
        String text = "\uFEFFnetplan: 1\r\nstart: 2026-01-05\r\nowner: { name: Mina, x: 1 }";
        byte[] bytes = text.getBytes(UTF_8);

        Finding finding = PlanReader.standard().read(new ByteArrayInputStream(bytes), "plan.yaml").findings().get(0);

        assertThat(PlanReader.standard().read(text, "plan.yaml").findings()).containsExactly(finding);
        assertThat(finding.place()).contains(new Place("plan.yaml", 3, 22, 3, 23));
    }

    @Test
    void lines_end_where_people_see_them_end() {
        Reading reading = read("title: \"a\u0085b\u2028c\u2029d\"\rfoo: 1\r\nbar: 2\n");

        assertThat(reading.findings()).extracting(finding -> finding.place().orElseThrow().line())
            .containsExactly(5, 6);
    }

    @Test
    void a_file_above_the_limit_is_not_read() {
        String text = HEADER + "title: \u00e9\u00e9\u00e9\n";
        int bytes = text.getBytes(UTF_8).length;

        assertThat(PlanReader.standard().limit(bytes).read(text, "plan.yaml").findings()).isEmpty();
        assertThat(rules(PlanReader.standard().limit(bytes - 1).read(text, "p"))).containsExactly("too-large");
        assertThat(rules(PlanReader.standard().limit(bytes - 1).read(new StringReader(text), "p")))
            .containsExactly("too-large");
        assertThat(rules(PlanReader.standard().limit(bytes - 1)
            .read(new ByteArrayInputStream(text.getBytes(UTF_8)), "p"))).containsExactly("too-large");
        assertThatIllegalArgumentException().isThrownBy(() -> PlanReader.standard().limit(0));
    }

    @Test
    void a_file_that_cannot_be_opened_is_no_finding() {
        assertThatThrownBy(() -> PlanReader.standard().read(Path.of("no-such-file.yaml")))
            .isInstanceOf(UnreadableFileException.class)
            .hasMessage("`no-such-file.yaml` cannot be read: there is no such file.");
        assertThatThrownBy(() -> PlanReader.standard().read(PLANS)).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void a_file_is_named_once_in_what_the_system_says_of_it() throws IOException {
        Path below = PLANS.resolve("ada.yaml").resolve("inner.yaml");

        assertThatThrownBy(() -> PlanReader.standard().read(below)).isInstanceOf(UnreadableFileException.class)
            .hasMessageStartingWith("`" + below + "` cannot be read: ")
            .satisfies(thrown -> assertThat(thrown.getMessage().split("inner.yaml", -1)).hasSize(2));
    }

    @Test
    void what_is_wrong_is_thrown_with_lines_and_carets_where_a_plan_is_wanted() {
        Reading reading = read("contacts:\n  kai: { name: Kai, emial: kai@example.org }\n");

        assertThatThrownBy(reading::orThrow).isInstanceOf(PlanException.class).hasMessage("""
                plan.yaml:5:21: error: %s [unknown-key]
                      kai: { name: Kai, emial: kai@example.org }
                                        ^^^^^
                    Did you mean `email`?""".formatted(reading.findings().get(0).message()));
    }

    @Test
    void an_id_that_nobody_defines_breaks_no_format_but_keeps_a_checked_plan_from_being_given() {
        Reading reading = read("journal: [{ on: 2026-01-07, did: message, with: kai }]\n");
        LocalDate asOf = LocalDate.of(2026, 2, 2);

        assertThat(reading.orThrow().journal()).hasSize(1);
        assertThatThrownBy(() -> reading.orThrow(StandardRules.book(), asOf)).isInstanceOf(PlanException.class)
            .hasMessageContaining("[unknown-reference]").hasMessageContaining("^^^").hasMessageNotContaining("warning");
        assertThat(read("").orThrow(StandardRules.book(), asOf)).isEqualTo(read("").orThrow());
        assertThat(reading).hasToString("plan.yaml: a plan, 0 findings");
    }

    @Test
    void a_near_miss_comes_with_its_cure() {
        Reading reading =
                read("contacts:\n  kai: { name: Kai, emial: k@example.org, tie: stronk }\n  Zoe_B: { name: Zoe }\n");

        assertThat(reading.findings()).extracting(finding -> finding.fix().orElseThrow()).containsExactly(
                Fix.rename(path("contacts.kai.emial"), "email"), Fix.set(path("contacts.kai.tie"), "strong"),
                Fix.rename(path("contacts.Zoe_B"), "zoe-b"));
    }

    @Test
    void what_stands_twice_in_a_list_comes_with_its_cure() {
        Reading reading = read("contacts:\n  kai: { name: Kai, toward: [none, some, none] }\n");

        assertThat(reading.findings()).singleElement().satisfies(finding -> assertThat(finding.fix())
            .contains(Fix.remove(path("contacts.kai.toward[2]"))));
    }

    @Test
    void nothing_of_an_element_that_cannot_be_goes_over_to_the_next_one() {
        String element =
                "role: tester, email: [a@x.org, b@x.org], profiles: { web: https://x.org }, x-note: 1, notes: n";
        String entry = "with: [a], gave: [one, two], at: talk, spent: 1h, x-note: 1";
        Plan alone = PlanReader.standard().read(HEADER + """
                contacts: { b: { name: B }, c: { name: C } }
                events: { talk: { name: T, starts: 2026-02-02 } }
                journal: [ { on: 2026-02-03, did: attend-event } ]
                """, "plan.yaml").orThrow();

        Reading reading = PlanReader.standard().read(HEADER + """
                contacts:
                  a: { %1$s, met: { on: 2026-02-02, at: talk, x-note: 1 } }
                  b: { name: B }
                  bad: { name: "", %1$s }
                  c: { name: C }
                events: { talk: { name: T, starts: 2026-02-02 } }
                journal:
                  - { %2$s }
                  - { on: 2026-02-03, did: attend-event }
                """.formatted(element, entry), "plan.yaml");

        assertThat(reading.findings()).extracting(Finding::rule).contains("missing-key");
        assertThat(reading.plan()).hasValue(alone);
    }

    @Test
    void what_is_left_out_counts_as_declared_and_as_an_item_of_the_file() {
        Reading reading = read("contacts:\n  kai: { role: Engineer }\ngoals:\n"
                + "  g: { times: 9, toward: [none], milestones: [{ by: 2026-02-01 }, { by: 2026-03-01, times: 3 }] }\n"
                + "journal:\n  - { on: 2026-01-06 }\n  - { on: 2026-01-07, did: attend, with: kai, at: nowhere }\n");

        assertThat(reading.facts().declared()).containsExactly(path("contacts.kai"));
        assertThat(reading.places().value(path("goals.g.milestones[0].times")).map(PlanReaderTest::brief))
            .contains("7:92-93");
        List<Finding> findings = reading.check(StandardRules.book(), LocalDate.of(2026, 2, 2));
        assertThat(findings).filteredOn(finding -> finding.rule().equals("unknown-reference"))
            .extracting(finding -> finding.path().toString()).containsExactly("goals.g.toward[0]", "journal[1].at");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{ name: Kai }]", "[kai: { name: Kai }]", "Kai", "[]"})
    void of_a_section_that_is_none_nobody_knows_which_ids_it_would_define(String contacts) {
        Reading reading = read("contacts: " + contacts
                + "\njournal:\n  - { on: 2026-01-07, did: message, with: kai, at: nowhere }\n");

        assertThat(reading.check(StandardRules.book(), LocalDate.of(2026, 2, 2)))
            .extracting(Finding::rule, finding -> finding.path().toString())
            .containsExactlyInAnyOrder(tuple("wrong-type", "contacts"), tuple("unknown-reference", "journal[0].at"));
    }

    @Test
    void a_section_without_any_ids_defines_none() {
        Reading reading = read("contacts:\njournal:\n  - { on: 2026-01-07, did: message, with: kai }\n");

        assertThat(reading.check(StandardRules.book(), LocalDate.of(2026, 2, 2))).extracting(Finding::rule)
            .contains("unknown-reference");
    }

    @Test
    void an_element_in_which_a_text_breaks_off_is_not_in_the_plan() {
        Reading reading = read("journal: [{ on: 2026-01-06, did: meet, with: [kai, lee] }]\n"
                + "contacts:\n  kai: { name: Kai }\n  lee: { name: Lee, email: \"lee\n");
        Plan plan = reading.plan().orElseThrow();

        assertThat(reading.isWhole()).isFalse();
        assertThat(plan.contacts().ids()).containsExactly("kai");
        assertThat(plan.contacts().find("kai")).isPresent();
        assertThat(plan.contacts().find("lee")).isEmpty();
        assertThat(plan.contacts().has("lee")).isFalse();
    }

    @Test
    void rules_speak_of_what_was_read_where_there_is_no_plan() {
        Reading reading = PlanReader.standard()
            .read("netplan: 1\nstart: soon\nowner: { name: Mina }\ngoals:\n  g: { times: 3, toward: none }\n",
                    "plan.yaml");

        assertThat(reading.plan()).isEmpty();
        assertThat(reading.check(StandardRules.book(), LocalDate.of(2026, 2, 2))).extracting(Finding::rule)
            .containsExactly("bad-value", "unknown-reference");
    }

    @Test
    void where_a_text_breaks_off_nothing_is_said_of_what_may_come_behind() {
        Reading reading = read("goals:\n  g: { times: 3, toward: fe }\ntitle: a: b\ninterests:\n  fe: { role: X }\n");

        assertThat(reading.plan()).isPresent();
        assertThat(reading.check(StandardRules.book(), LocalDate.of(2026, 2, 2))).extracting(Finding::rule)
            .containsExactly("yaml-syntax");
    }

    @Test
    void texts_that_a_comment_cuts_are_known() {
        Reading reading = read("title: met at booth #3\ncontacts:\n  kai:\n    name: Kai # a comment\n"
                + "    tags: [one, two]\n    notes: \"booth\" #3\n    role: Engineer  #really\n    last-contact: 2026-01-01 #yes\n");

        assertThat(reading.facts().cutByComments()).containsExactly(path("title"), path("contacts.kai.role"));
    }

    @Test
    void aliases_stand_for_what_they_name() {
        Reading reading = read("phases:\n  a: &a { name: A, from: 2026-01-05, to: 2026-02-01 }\n  b: *a\n"
                + "contacts:\n  kai: { name: &n Kai, role: *n, tags: &t [x, y], can-offer: *t }\n");

        Plan plan = reading.orThrow();
        assertThat(plan.phases().find("b").orElseThrow().name()).isEqualTo("A");
        assertThat(plan.contacts().find("kai").orElseThrow().canOffer()).containsExactly("x", "y");
        assertThat(at(reading, "contacts.kai.role")).isEqualTo("8:30-32");
        assertThat(at(reading, "phases.b.name")).isEqualTo("5:17-18");
    }

    private static Reading read(String text) {
        return PlanReader.standard().read(HEADER + text, "plan.yaml");
    }

    private static List<String> rules(Reading reading) {
        return reading.findings().stream().map(Finding::rule).toList();
    }

    private static PlanPath path(String path) {
        return PlanPath.parse(path).orElseThrow();
    }

    private static String brief(Place place) {
        return place.line() + ":" + place.column() + "-" + place.endColumn();
    }

    private static String at(Reading reading, String path) {
        return brief(reading.places().value(path(path)).orElseThrow());
    }
}
