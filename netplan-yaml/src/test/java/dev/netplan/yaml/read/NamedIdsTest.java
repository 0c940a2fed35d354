package dev.netplan.yaml.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.check.Fix;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an id belongs people write a name. What is offered for it is an id that there is. */
class NamedIdsTest {

    private static final String HEADER = "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\n";
    private static final String CONTACTS = """
            contacts:
              anna: { name: Anna Bell }
              tom-ray: { name: Thomas Ray }
              anna-2: { name: anna bell }
              left-out: { role: Nurse }
            """;

    @ParameterizedTest
    @CsvSource({"Anna Bell, anna", "ANNA bell, anna", "Anna   Bell, anna", "Thomas Ray, tom-ray", "Tom Ray, tom-ray",
        "Tom_Ray, tom-ray", "“anna”, anna", "Left Out, left-out"})
    void the_name_of_an_element_is_its_id_and_else_the_id_that_is_like_the_text(String written, String meant) {
        Finding finding = badId("with: " + written);

        assertThat(finding.hint()).startsWith("Did you mean `" + meant + "`?");
        assertThat(finding.fix()).contains(Fix.set(PlanPath.parse("journal[0].with").orElseThrow(), meant));
    }

    @Test
    void contacts_that_come_later_or_from_another_section_of_the_text_are_known_as_well() {
        assertThat(findings("journal:\n  - { on: 2026-01-05, did: message, with: Anna Bell }\n" + CONTACTS))
            .filteredOn(finding -> finding.rule().equals("bad-value")).extracting(Finding::hint)
            .containsExactly("Did you mean `anna`?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Peter Pan", "Annabel", "O’Brien", "Tom, Dick"})
    void where_no_element_is_called_so_nothing_is_offered(String written) {
        assertThat(badId("met: [\"" + written + "\"]")).satisfies(finding -> {
            assertThat(finding.hint()).isEqualTo("Ids are the keys of `contacts`; name one of them, or add it there.");
            assertThat(finding.fix()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"anna, tom-ray | [anna, tom-ray]", "Anna Bell and Tom Ray | [anna, tom-ray]"})
    void several_without_brackets_are_offered_in_brackets(String written, String meant) {
        Finding finding = badId("with: " + written);

        assertThat(finding.hint()).isEqualTo("Did you mean `" + meant + "`?");
        assertThat(finding.fix()).map(Fix::value).contains(meant);
    }

    @Test
    void several_of_which_one_is_unknown_are_told_to_stand_in_brackets() {
        Finding finding = badId("with: anna, peter");

        assertThat(finding.hint()).isEqualTo("Put brackets around several values: `[anna, peter]`.");
        assertThat(finding.fix()).isEmpty();
    }

    @Test
    void every_section_has_its_own_names() {
        assertThat(findings("interests: { care: { role: Nurse } }\ngoals:\n  g: { times: 1, toward: Care }\n"
                + "communities: { rust: { name: Rust Group, toward: Anna Bell } }\n" + CONTACTS))
            .filteredOn(finding -> finding.rule().equals("bad-value")).extracting(Finding::hint)
            .containsExactly("Did you mean `care`?",
                    "Ids are the keys of `interests`; name one of them, or add it there.");
    }

    @Test
    void a_name_as_a_key_that_names_a_contact_is_renamed() {
        List<Finding> findings = findings(CONTACTS + "introductions:\n  two: { between: [anna, tom-ray], asked: "
                + "{ Anna Bell: 2026-01-06 } }\n");

        assertThat(findings).filteredOn(finding -> finding.rule().equals("bad-value")).extracting(Finding::fix)
            .containsExactly(
                    Optional.of(Fix.rename(PlanPath.of("introductions", "two", "asked", "Anna Bell"), "anna")));
    }

    @Test
    void a_new_id_is_made_of_the_text() {
        assertThat(findings("contacts:\n  Anna Bell: { name: Anna Bell }\n")).extracting(Finding::hint)
            .containsExactly("Did you mean `anna-bell`?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"  Anna Bell: { name: A }\n  anna-bell: { name: B }\n",
        "  anna-bell: { name: B }\n  Anna Bell: { name: A }\n"})
    void a_new_id_that_is_taken_is_not_offered(String contacts) {
        assertThat(findings("contacts:\n" + contacts)).allSatisfy(finding -> {
            assertThat(finding.hint()).isEqualTo("Rename it, here and wherever it is named.");
            assertThat(finding.fix()).isEmpty();
        }).hasSize(1);
    }

    @Test
    void where_the_text_breaks_off_before_the_section_nothing_is_offered() {
        assertThat(findings("goals:\n  g: { times: 1, toward: Care }\ntitle: a: b\n")).extracting(Finding::fix)
            .containsOnly(Optional.empty());
    }

    /** What is offered is there, whoever is called what and whatever was written. */
    @Property(tries = 300)
    void a_cure_names_only_ids_that_the_plan_has(@ForAll("people") Map<String, String> people,
            @ForAll("words") String written) {
        StringBuilder contacts = new StringBuilder("contacts:\n");
        people.forEach((id, name) -> contacts.append("  ").append(id).append(": { name: \"").append(name)
            .append("\" }\n"));
        Reading reading = PlanReader.standard().read(HEADER + contacts
                + "journal:\n  - { on: 2026-01-05, did: message, with: \"" + written + "\" }\n", "plan.yaml");
        Plan plan = reading.plan().orElseThrow();

        assertThat(reading.findings()).allSatisfy(finding -> {
            String offered = finding.fix().map(Fix::value).orElse("").replaceAll("[\\[\\] ]", "");
            assertThat(plan.contacts().ids()).containsAll(offered.isEmpty() ? List.of() : List.of(offered.split(",")));
            boolean called = people.values().stream().anyMatch(name -> folded(name).equals(folded(written)));
            assertThat(finding.fix().isPresent() || !called).as("a name is known").isTrue();
        });
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    @Provide
    Arbitrary<Map<String, String>> people() {
        return Arbitraries.maps(words().map(word -> word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"))
            .filter(id -> id.matches("[a-z][a-z-]*")), words()).ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> word = Arbitraries.of("Anna", "anna", "Bell", "Tom", "ray", "Zoë");
        return Combinators.combine(word, Arbitraries.of(" ", ", ", "-", " and "), word)
            .as((one, between, other) -> one + between + other);
    }

    private static Finding badId(String line) {
        List<Finding> found = findings(CONTACTS + "journal:\n  - on: 2026-01-05\n    did: message\n    " + line + "\n")
            .stream().filter(finding -> finding.rule().equals("bad-value")).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<Finding> findings(String rest) {
        return PlanReader.standard().read(HEADER + rest, "plan.yaml").findings();
    }
}
