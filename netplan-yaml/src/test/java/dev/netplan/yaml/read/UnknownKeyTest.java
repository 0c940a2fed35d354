package dev.netplan.yaml.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.netplan.check.Finding;
import dev.netplan.check.Fix;
import dev.netplan.format.Key;
import dev.netplan.format.ListOf;
import dev.netplan.format.MapById;
import dev.netplan.format.Shape;
import dev.netplan.format.Type;
import dev.netplan.model.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which key was meant by one that the format does not have: one that would be read, or none. */
class UnknownKeyTest {

    private static final String HEADER = "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\n";
    private static final String OF_YOUR_OWN = "Keys of your own begin with `x-`.";

    @ParameterizedTest
    @ValueSource(strings = {"goals: { g: { times: 6, on: 2026-06-30 } }", "goals: { g: { times: 6, whi: [a] } }",
        "routines: { r: { do: engage, every: week, timess: 18:00 } }",
        "routines: { r: { do: engage, every: week, on: mon, timse: 2 } }",
        "goals: { g: { times: 6, tims: 5 } }", "goals: { g: { times: 6, cuont: 6 } }",
        "journal: [{ on: 2026-01-05, did: message, spend: night }]", "contacts: { kai: { name: Kai, birthdya: soon } }",
        "goals: { g: { times: 6, who: anna } }", "contacts: { kai: { name: Kai, wiht: Anna } }", "goal: 6",
        "ower: Ada"})
    void no_key_is_offered_that_would_not_be_read(String line) {
        assertThat(findings(line)).extracting(Finding::hint, Finding::fix)
            .containsExactly(tuple(OF_YOUR_OWN, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"goals: { g: { tmes: six } } | times",
        "contacts: { kai: { name: Kai, birhtday: 5 April } } | birthday",
        "contacts: { kai: { name: Kai, towrad: Nurse } } | toward", "contact: { kai: { name: Kai } } | contacts",
        "events: { e: { name: E, starts: 2026-02-03, topic: [a] } } | topics",
        "events: { e: { name: E, starts: 2026-02-03, topic: tea } } | topics", "titel: | title",
        "journal: [{ on: 2026-01-05, did: message, hoping-fro: Mesage }] | hoping-for"})
    void a_key_is_offered_whose_type_takes_the_value_or_knows_what_it_means(String line, String meant) {
        assertThat(findings(line).stream().filter(finding -> finding.rule().equals("unknown-key")))
            .extracting(finding -> finding.fix().map(Fix::value).orElse("")).containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"goals: { g: { times: 6, deadline: 2026-06-30 } } | by",
        "goals: { g: { times: 6, to: 30 June 2026 } } | by", "goals: { g: { target: 6 } } | times",
        "goals: { g: { times: 6, start: 2026-02-01 } } | from", "goals: { g: { times: 6, title: Talk } } | name",
        "contacts: { kai: { name: Kai, title: Engineer } } | role",
        "contacts: { kai: { name: Kai, company: A } } | org",
        "contacts: { kai: { name: Kai, mobile: '1' } } | phone", "contacts: { kai: { name: Kai, mail: a@b } } | email",
        "journal: [{ date: 2026-01-05, did: message }] | on", "journal: [{ on: 2026-01-05, do: message }] | did",
        "journal: [{ on: 2026-01-05, did: message, people: [kai] }] | with",
        "journal: [{ on: 2026-01-05, did: message, event: night }] | at",
        "journal: [{ on: 2026-01-05, did: message, time: 20m }] | spent",
        "events: { e: { name: E, when: 2026-02-03 } } | starts",
        "events: { e: { name: E, starts: 2026-02-03, location: Hall } } | place",
        "events: { e: { name: E, starts: 2026-02-03, link: 'https://a.b' } } | url",
        "routines: { r: { do: engage, every: week, time: 18:00 } } | at",
        "routines: { r: { do: engage, every: week, to: 2026-03-01 } } | until",
        "routines: { r: { do: engage, every: week, days: [mon] } } | on",
        "routines: { r: { do: engage, every: week, duration: 20m } } | for", "timezone: Europe/Berlin | zone",
        "people: { kai: { name: Kai } } | contacts", "habits: { r: { do: engage, every: week } } | routines",
        "diary: [{ on: 2026-01-05, did: message }] | journal", "tasks: { a: { do: message } } | actions"})
    void another_word_for_a_key_is_told_the_key(String line, String meant) {
        assertThat(findings(line).stream().filter(finding -> finding.rule().equals("unknown-key")))
            .extracting(Finding::hint, finding -> finding.fix().map(Fix::value).orElse(""))
            .containsExactly(tuple("Did you mean `" + meant + "`?", meant));
    }

    @Test
    void an_unknown_key_that_stands_again_is_a_duplicate() {
        List<Finding> findings = findings("goals: { g: { times: 1, zzz: 1, zzz: 2 }, h: { times: 1, zzz: 3 } }");

        assertThat(findings).extracting(Finding::rule).containsExactly("unknown-key", "duplicate-key", "unknown-key");
        assertThat(findings.get(1).related()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal: [{ on: 2026-01-05, did: message, time: 18:00 }]",
        "routines: { r: { do: engage, every: week, times: 2, days: [mon] } }", "people: 3"})
    void another_word_whose_key_would_not_be_read_is_not_told_the_key(String line) {
        assertThat(findings(line)).extracting(Finding::hint).containsExactly(OF_YOUR_OWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"goals: { g: { times: 6, by: 2026-06-30, deadline: 2026-06-30 } } | by",
        "journal: [{ on: 2026-01-05, did: message, activity: call }] | did",
        "events: { e: { name: E, starts: 2026-02-03, time: 18:30 } } | starts"})
    void of_another_word_for_a_key_that_is_there_it_is_told_that_it_is(String line, String key) {
        assertThat(findings(line)).extracting(Finding::hint, Finding::fix).containsExactly(
                tuple("`" + key + "` is for that, and stands here already: join the two.", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"times = 6", "times=6", "tmes=6"})
    void a_key_in_brackets_that_has_swallowed_its_value_with_an_equals_sign_keeps_it(String key) {
        assertThat(findings("goals: { g: { " + key + " } }"))
            .filteredOn(finding -> finding.rule().equals("unknown-key")).extracting(Finding::hint, Finding::fix)
            .containsExactly(tuple("Put a colon and a space behind the key: `times: 6`.", Optional.empty()));
    }

    @Test
    void no_other_word_is_a_key_itself_or_stands_for_two() {
        Set<Shape<?, ?>> shapes = new HashSet<>();
        gather(Plan.shape(), shapes);

        assertThat(shapes).hasSizeGreaterThan(15).allSatisfy(shape -> assertThat(
                shape.keys().stream().flatMap(key -> Stream.concat(Stream.of(key.name()), key.alsoCalled().stream())))
            .doesNotHaveDuplicates());
    }

    private static void gather(Type<?> type, Set<Shape<?, ?>> shapes) {
        if (type instanceof ListOf<?> list) {
            gather(list.item(), shapes);
        } else if (type instanceof MapById<?> section) {
            gather(section.element(), shapes);
        } else if (type instanceof Shape<?, ?> shape && shapes.add(shape)) {
            shape.keys().stream().<Type<?>>map(Key::type).forEach(inner -> gather(inner, shapes));
        }
    }

    @Test
    void a_key_of_the_main_file_is_told_to_belong_there(@TempDir Path folder) throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.yaml"), HEADER + "include: [more.yaml]\n");
        Files.writeString(folder.resolve("more.yaml"), "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\n");

        assertThat(PlanReader.standard().read(plan).findings()).extracting(Finding::hint)
            .containsOnly("It is a key of the main file: put it there.").hasSize(3);
    }

    private static List<Finding> findings(String line) {
        return PlanReader.standard().read(HEADER + line + "\n", "plan.yaml").findings();
    }
}
