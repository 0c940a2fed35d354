package dev.netplan.yaml.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.netplan.check.Finding;
import dev.netplan.check.Fix;
import dev.netplan.model.PlanPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How to mend what a reader finds, for people who are no programmers. */
class HintTest {

    private static final String HEADER = "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"weekly-time: 3h | owner", "nudges: 2 | defaults"})
    void a_key_that_belongs_one_step_further_in_is_told_where(String line, String under) {
        assertThat(findings(line)).extracting(Finding::hint)
            .containsExactly("It is a key of `" + under + "`: put it under that, one step further in.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"goals: { g: { times: 2, org: Acme } } | with",
        "events: { e: { name: E, starts: 2026-02-03, meet: 3 } } | aim"})
    void a_key_inside_an_element_that_belongs_one_step_further_in_is_told_where(String line, String under) {
        assertThat(findings(line)).extracting(Finding::hint)
            .containsExactly("It is a key of `" + under + "`: put it under that, one step further in.");
    }

    @Test
    void a_key_that_belongs_nowhere_near_may_be_one_of_their_own() {
        assertThat(findings("mood: fine")).extracting(Finding::hint)
            .containsExactly("Keys of your own begin with `x-`.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{ name: Kai, org:X } | org: X", "{ name: Kai, orgg:X } | org: X",
        "{ name: Kai, 'notes:met at 9:30': } | notes: met at 9:30", "{ name: Kai, mood:fine } | "})
    void a_key_that_has_swallowed_its_value_is_told_where_the_space_belongs_and_keeps_it(String kai, String meant) {
        String hint = meant == null ? "Keys of your own begin with `x-`."
                : "Put a space behind the colon: `" + meant + "`.";

        assertThat(findings("contacts: { kai: " + kai + " }")).allSatisfy(finding -> {
            assertThat(finding.hint()).isEqualTo(hint);
            assertThat(finding.fix()).as("a cure would lose what stands behind the colon").isEmpty();
        });
    }

    @Test
    void a_no_break_space_is_named_in_a_key_and_renamed_away() {
        Finding finding = findings("goals: { g: { name: Meet,\u00a0times: 6 } }").get(1);

        assertThat(finding.hint())
            .isEqualTo("A no-break space (U+00A0) stands there, which is no space; type a space for it.");
        assertThat(finding.fix()).contains(Fix.rename(PlanPath.of("goals", "g", "\u00a0times"), "times"));
    }

    @Test
    void a_no_break_space_behind_a_colon_is_named() {
        assertThat(findings("title:\u00a0Spring\n")).extracting(Finding::hint)
            .containsExactly("A no-break space (U+00A0) stands there, which is no space; type a space for it.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"goals:NEWtalks: { times: 5 } | goals", "contacts:NEWkai: { name: Kai } | contacts",
                "defaults:NEWnudges: 3 | defaults"})
    void a_key_behind_an_empty_section_is_told_to_belong_under_it(String lines, String section) {
        assertThat(findings(lines.replace("NEW", "\n"))).extracting(Finding::hint)
            .containsExactly("It seems to belong under `" + section + "`: put it there, one step further in.");
    }

    @Test
    void every_key_behind_an_empty_section_is_told_to_belong_under_it() {
        assertThat(findings("title: Spring\ngoals:\ntalks: { times: 5 }\nposts: { times: 5 }"))
            .extracting(Finding::hint)
            .containsOnly("It seems to belong under `goals`: put it there, one step further in.").hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"goals:\ntitle: Spring\ntalks: { times: 5 }", "goals: {}\ntalks: { times: 5 }",
        "goals:\nMy talks: { times: 5 }", "journal:\ntalks: { times: 5 }"})
    void a_key_that_could_not_stand_in_the_empty_section_is_not_told_to_belong_there(String lines) {
        assertThat(findings(lines)).extracting(Finding::hint).containsExactly("Keys of your own begin with `x-`.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"end: “2026-03-01” | 2026-03-01", "end: ‘1 March 2026’ | 2026-03-01",
        "zone: „Europe/Berlin“ | Europe/Berlin", "week-starts: “sunday | Sunday",
        "goals: { g: { times: “6” } } | 6"})
    void typographic_quotes_are_named_and_taken_off(String line, String meant) {
        assertThat(findings(line)).extracting(Finding::hint).containsExactly(
                "Did you mean `" + meant + "`? Typographic quotes are no quotes in YAML; type `\"` for them.");
        assertThat(findings(line).get(0).fix()).map(Fix::value).contains(meant);
    }

    @Test
    void typographic_quotes_that_part_a_text_are_named() {
        assertThat(findings("goals: { g: { name: “Talks, many”, times: 6 } }")).extracting(Finding::hint)
            .containsExactly("Typographic quotes are no quotes in YAML; type `\"` for them.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"on: mon, thu | [mon, thu]", "on: Mondays and Thursdays | [mon, thu]",
        "except: 2026-02-02, 2026-02-09 | [2026-02-02, 2026-02-09]"})
    void several_values_without_brackets_are_offered_in_brackets(String line, String list) {
        Finding finding = findings("routines: {\n r: {\n do: engage, every: week,\n \"" + line.replace(": ", "\": \"")
                + "\" } }")
            .get(0);

        assertThat(finding.hint()).isEqualTo("Put brackets around several values: `" + list + "`.");
        assertThat(finding.fix()).map(Fix::value).contains(list);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"mon, someday | [mon, someday]", "mon, Mondays | [mon, mon]"})
    void several_values_that_would_not_be_read_are_no_cure(String days, String list) {
        Finding finding = findings("routines: { r: { do: engage, every: week, on: \"" + days + "\" } }").get(0);

        assertThat(finding.hint()).isEqualTo("Put brackets around several values: `" + list + "`.");
        assertThat(finding.fix()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "pauses: 2026-02-02 | ",
        "interests:NEW  a:NEW    role: NurseNEW    industries: care, health | Put brackets around several values: `[care, health]`.",
        "interests:NEW  a:NEW    role: NurseNEW    industries: care | Put brackets around the value: `[care]`.",
        "interests:NEW  a:NEW    role: NurseNEW    industries: '#1, #2' | Put brackets around the list, and quotes around each text in it."})
    void a_list_of_texts_is_told_to_stand_in_brackets(String lines, String hint) {
        assertThat(findings(lines.replace("NEW", "\n"))).extracting(Finding::hint)
            .containsExactly(hint == null ? "" : hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "journal:NEW  on: 2026-02-03NEW  did: message | Begin each item with `- `, and indent its other keys as far as the first: `- on: ...`.",
        "goals:NEW  - talks: { times: 5 } | Take out each `- `, and write each one under an id of your own: `an-id: { times: ... }`.",
        "contacts:NEW  kai:NEW    name:Kai | Put a space behind the colon: `name: Kai`.",
        "contacts:NEW  kai:NEW    name: KaiNEW    profiles: https://example.org | ",
        "goals:NEW  talks: { times: 5, with: [kai] } | Write it by its keys, which are role, org, level, tag, contacts.",
        "goals:NEW  talks: { times: 5, with: kai } | Write it by its keys, which are role, org, level, tag, contacts.",
        "goals:NEW  talks: [5] | Write it by its keys, first of all times.",
        "goals:NEW  milestones: [{ by: 2026-02-01, times: 2 }] | It is a key of a goal: put it under the one that it tells of, one step further in.",
        "journal:NEW  – on: 2026-02-03 | That is an en dash (U+2013); type `- ` for it."})
    void what_stands_in_another_form_is_told_how_it_is_written(String lines, String hint) {
        assertThat(findings(lines.replace("NEW", "\n")).stream().filter(finding -> finding.rule().equals("wrong-type")))
            .extracting(Finding::hint).containsExactly(hint == null ? "" : hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"every: twice a week | Write `every: week` with `times: 2`, or alone where `on` tells the days.",
                "every: week, for: 20 | Did you mean `20m`?",
                "every: week, until: today | Write the date, such as 2026-01-05."})
    void what_could_be_said_in_other_words_is_told_in_those_of_the_format(String keys, String hint) {
        assertThat(findings("routines: { r: { do: engage, " + keys + " } }")).extracting(Finding::hint)
            .containsExactly(hint);
    }

    @Test
    void a_key_that_stands_where_its_id_belongs_is_told_to_belong_under_it() {
        assertThat(findings("interests:\n  nursing:\n  role: Nurse")).filteredOn(finding -> finding.path().toString()
            .equals("interests.role")).extracting(Finding::hint).containsExactly(
                    "It is a key of an interest: put it under the one that it tells of, one step further in.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"goals:\n  g:\n    times\uff1a6\n    why: fun", "goals:\n  g:\n    times \uff1a 6\n    why: fun",
                "title\uff1aSpring\nmonths: 6", "journal:\n  - on\uff1a2026-01-05\n    did: message"})
    void a_wide_colon_is_named_where_it_stands(String lines) {
        assertThat(findings(lines)).extracting(Finding::rule, Finding::hint).containsExactly(
                tuple("yaml-syntax", "That is a full-width colon (U+FF1A); type `: ` for it."));
        assertThat(findings(lines).get(0).place()).get().satisfies(place -> assertThat(
                lines.split("\n")[place.line() - HEADER.split("\n").length - 1].charAt(place.column() - 1))
            .isEqualTo('\uff1a'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "journal:NEW  - on: 2026-01-05NEW    did: messageNEW    on: 2026-01-06NEW    did: call | entry",
        "pauses:NEW  - from: 2026-01-05NEW    to: 2026-01-06NEW    from: 2026-02-05NEW    to: 2026-02-06 | pause",
        "accept:NEW  - rule: idle-weekNEW    why: teaNEW    rule: idle-week | acceptance"})
    void a_key_with_which_the_next_item_begins_asks_for_its_dash(String lines, String item) {
        assertThat(findings(lines.replace("NEW", "\n")).stream()
            .filter(finding -> finding.rule().equals("duplicate-key") && finding.path().steps().size() > 1))
            .isNotEmpty().extracting(Finding::hint)
            .containsOnly("If a new " + item + " begins here, begin it with `- `.");
    }

    @Test
    void a_key_that_stands_twice_and_begins_no_item_asks_for_no_dash() {
        assertThat(findings("goals: { g: { times: 6, by: 2026-06-30, times: 7 } }\n"
                + "journal: [{ on: 2026-01-05, did: message, note: a, note: b }]"))
            .extracting(Finding::hint)
            .containsOnly("Join the two into one, or rename one of them.").hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "contacts: { kai: { name: } } | Write a text behind `name:`; in quotes where it begins with `#`.",
        "contacts:NEW  kai:NEW    name: #React Night | Write a text behind `name:`; in quotes where it begins with `#`.",
        "goals: { g: { times: } } | Write behind `times:` a whole number from 1 to 1000000.",
        "goals: { g: { times: ~ } } | Write behind `times:` a whole number from 1 to 1000000.",
        "goals: { g: { why: fun } } | Add `times: ...`."})
    void a_required_key_without_its_value_is_told_to_get_one(String lines, String hint) {
        assertThat(findings(lines.replace("NEW", "\n"))).extracting(Finding::hint).containsExactly(hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"goals:NEW  g:NEW    times: 6, | 6",
        "goals:NEW  g:NEW    times: 6NEW    by: 2026-06-30, | 2026-06-30",
        "goals:NEW  g:NEW    times: 6NEW    by: 30 June 2026; | 2026-06-30",
        "routines:NEW  r:NEW    do: engageNEW    every: week, | week",
        "contacts:NEW  grace: { name: Grace }NEWjournal:NEW  - on: 2026-01-05NEW    did: messageNEW    with: grace, | grace"})
    void a_comma_behind_a_value_is_taken_off(String lines, String meant) {
        assertThat(findings(lines.replace("NEW", "\n"))).extracting(Finding::hint, finding -> finding.fix()
            .map(Fix::value).orElse("")).containsExactly(tuple("Did you mean `" + meant + "`?", meant));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "journal: [{ on: 2026-01-05, did: message, next: send her the link }] | { do: coffee-chat, by: 2026-01-05 }",
        "journal: [{ on: 2026-01-05, did: message, next: 5 Feb 2026 }] | { do: coffee-chat, by: 2026-02-05 }",
        "contacts: { kai: { name: Kai, met: 2026-01-15 } } | { on: 2026-01-15 }",
        "contacts: { kai: { name: Kai, met: at school } } | { on: 2026-01-05 }",
        "events: { e: { name: E, starts: 2026-02-03, aim: 3 people } } | { meet: 3 }",
        "events: { e: { name: E, starts: 2026-02-03, aim: learn } } | { meet: 1 }",
        "events: { e: 3 Feb 2026 } | { name: ..., starts: 2026-02-03 }",
        "contacts: { kai: Kai Low } | { name: Kai Low }",
        "contacts: { kai: 'Kai: Low' } | { name: ... }", "contacts: { kai: name Kai } | { name: ... }",
        "goals: { g: six } | { times: 6 }"})
    void an_element_that_is_one_text_is_shown_with_its_keys(String line, String keys) {
        assertThat(findings(line)).extracting(Finding::hint).containsExactly("Write it as `" + keys + "`.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"goals:NEW  g:NEW    times = 6 | times: 6",
        "goals:NEW  g:NEW    times=6 | times: 6", "contacts:NEW  kai:NEW    name = Kai Low | name: Kai Low"})
    void a_key_without_its_colon_is_told_to_get_one(String lines, String key) {
        assertThat(findings(lines.replace("NEW", "\n"))).extracting(Finding::hint)
            .containsExactly("Put a colon and a space behind the key: `" + key + "`.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\u2022 | Begin each item with `- `.", "\u25e6 | Begin each item with `- `.",
        "* | Begin each item with `- `.", "\u2013 | That is an en dash (U+2013); type `- ` for it.",
        "\u2014 | That is a long dash (U+2014); type `- ` for it."})
    void a_bullet_or_a_dash_of_another_kind_asks_for_a_dash_wherever_it_stands(String bullet, String hint) {
        String event = "events:\n  e:\n    name: E\n    starts: 2026-02-03\n    topics:\n";

        for (String items : List.of("- baking\n      " + bullet + " tea",
                "- baking\n      " + bullet + " tea\n      - bread",
                bullet + " baking\n      " + bullet + " tea")) {
            assertThat(findings(event + "      " + items)).extracting(Finding::hint).containsExactly(hint);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"goals:\n  g:\n    do: attend\n    times = 6",
        "goals:\n  g:\n    do: attend\n    times=6 # a talk",
        "goals:\n  g:\n    times = 6\n    do: attend"})
    void an_equals_sign_behind_a_key_is_no_colon(String lines) {
        assertThat(findings(lines)).extracting(Finding::hint)
            .containsExactly("Put a colon and a space behind the key: `times: 6`.");
    }

    private static List<Finding> findings(String line) {
        return PlanReader.standard().read(HEADER + line + "\n", "plan.yaml").findings();
    }
}
