package dev.netplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netplan.check.PlanAt;
import dev.netplan.check.RuleBook;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.format.ById;
import dev.netplan.format.Identified;
import dev.netplan.format.Key;
import dev.netplan.model.Acceptance;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanParts;
import dev.netplan.model.PlanPath;
import dev.netplan.testing.AdasPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenamingTest {

    private static final String FRESH = "called-anew-here";
    private static final RuleBook REFERENCES = RuleBook.of(StandardRules.book().rules().stream()
        .filter(rule -> rule.id().equals("unknown-reference")).toList());
    private static final Plan PLAN = Plan.fromTree(Map.ofEntries(Map.entry("start", "2026-01-05"),
            Map.entry("owner", Map.of("name", "Ada Okafor")), Map.entry("netplan", 1),
            Map.entry("goals", Map.of("chats", Map.of("do", "coffee-chat", "times", 3, "with", Map.of("contacts",
                    List.of("kai", "grace"))))),
            Map.entry("routines", Map.of("call", Map.of("do", "message", "every", "week", "with", "kai"))),
            Map.entry("actions", Map.of("ask", Map.of("do", "message", "with", "kai", "serves", "chats"))),
            Map.entry("events", Map.of("gala", Map.of("name", "Gala", "starts", "2026-02-01", "with", "kai"))),
            Map.entry("contacts", Map.of("kai", Map.of("name", "Kai", "notes", "kai likes tea"), "grace",
                    Map.of("name", "Grace", "met", Map.of("via", "kai")))),
            Map.entry("introductions", Map.of("two", Map.of("between", List.of("kai", "grace"), "asked",
                    Map.of("kai", "2026-01-10")))),
            Map.entry("journal", List.of(Map.of("on", "2026-01-12", "did", "message", "with", List.of("grace", "kai"),
                    "action", "ask"))),
            Map.entry("accept", List.of(Map.of("rule", "unreachable-contact", "at", "contacts.kai", "why", "shy"),
                    Map.of("rule", "unreachable-contact", "at", "contacts.grace", "why", "shy")))));

    @Property(tries = 100)
    void an_element_that_is_called_back_is_the_one_that_it_was(@ForAll Plan plan) {
        for (Key<Plan, PlanParts> section : Parts.sections()) {
            for (Identified element : Parts.section(plan, section)) {
                Plan renamed = Renaming.of(plan, section.name(), element.id(), FRESH);

                ById<?> there = Parts.section(renamed, section);
                assertThat(there.ids()).contains(FRESH).doesNotContain(element.id());
                assertThat(there.position(FRESH)).isEqualTo(Parts.section(plan, section).position(element.id()));
                assertThat(Renaming.of(renamed, section.name(), FRESH, element.id())).isEqualTo(plan);
            }
        }
    }

    @Property(tries = 100)
    void whatever_names_an_element_names_it_by_its_new_id(@ForAll Plan plan) {
        for (Key<Plan, PlanParts> section : Parts.sections()) {
            for (Identified element : Parts.section(plan, section)) {
                Plan renamed = Renaming.of(plan, section.name(), element.id(), FRESH);

                assertThat(REFERENCES.check(PlanAt.of(renamed, plan.start())))
                    .hasSameSizeAs(REFERENCES.check(PlanAt.of(plan, plan.start())));
            }
        }
    }

    @Test
    void a_contact_is_called_by_its_new_id_wherever_it_is_named_and_free_text_stays() {
        Plan renamed = Renaming.of(PLAN, "contacts", "kai", "kai-h");

        assertThat(renamed).isEqualTo(Plan.fromTree(Parts.map(replaced(PLAN.toTree()))));
        assertThat(renamed.contacts().find("kai-h").orElseThrow().notes()).contains("kai likes tea");
        assertThat(renamed.accept()).extracting(Acceptance::at)
            .extracting(path -> path.map(PlanPath::toString).orElse(""))
            .containsExactly("contacts.kai-h", "contacts.grace");
    }

    /** A tree in which another text stands wherever a whole key or value is that id. */
    private static Object replaced(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> changed = new LinkedHashMap<>();
            map.forEach((key, value) -> changed.put((String) replaced(key), replaced(value)));
            return changed;
        }
        if (tree instanceof List<?> list) {
            return list.stream().map(RenamingTest::replaced).toList();
        }
        return tree.equals("kai") ? "kai-h" : tree.equals("contacts.kai") ? "contacts.kai-h" : tree;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"people | kai | kim | `people` is no section; expected one of ",
        "contacts | kia | kim | `contacts` does not define `kia`; expected one of its ids.",
        "contacts | kai | Kim H | `Kim H` is no id; expected lower-case letters, digits and hyphens, at most 64,",
        "contacts | kai | grace | `contacts.grace` is there already; expected a new id."})
    void what_cannot_be_renamed_is_refused(String section, String id, String to, String why) {
        assertThatThrownBy(() -> Renaming.of(PLAN, section, id, to)).isInstanceOf(IllegalArgumentException.class)
            .hasMessageStartingWith(why);
    }

    @Test
    void a_real_plan_stays_the_same_plan() {
        Plan plan = AdasPlan.plan();

        for (String goal : plan.goals().ids()) {
            Plan renamed = Renaming.of(plan, "goals", goal, FRESH);
            assertThat(renamed).isNotEqualTo(plan);
            assertThat(Renaming.of(renamed, "goals", FRESH, goal)).isEqualTo(plan);
        }
    }
}
