package dev.netplan.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.Identified;
import dev.netplan.format.Key;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanParts;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RenamesTest {

    private static final Plan PLAN = Plan.fromTree(Map.of("netplan", 1, "start", "2026-01-05", "owner",
            Map.of("name", "Ada Okafor"), "contacts",
            Map.of("kai", Map.of("name", "Kai"), "grace", Map.of("name", "Grace"), "twin-1", Map.of("name", "Twin"),
                    "twin-2", Map.of("name", "Twin")),
            "journal", List.of(Map.of("on", "2026-01-12", "did", "message", "with", List.of("kai", "grace")))));

    @Property(tries = 100)
    void whatever_is_renamed_is_followed_everywhere(@ForAll Plan plan) {
        for (Key<Plan, PlanParts> section : Parts.sections()) {
            for (Identified element : Parts.section(plan, section)) {
                Plan renamed = Renaming.of(plan, section.name(), element.id(), "called-anew-here");

                assertThat(Renames.followed(plan, renamed)).isEqualTo(renamed);
                assertThat(Renames.followed(renamed, plan)).isEqualTo(plan);
            }
        }
    }

    @Property(tries = 100)
    void a_plan_is_followed_to_itself_as_it_is(@ForAll Plan plan) {
        assertThat(Renames.followed(plan, plan)).isSameAs(plan);
    }

    @Test
    void several_that_are_renamed_at_once_are_followed_each() {
        Plan renamed = Renaming.of(Renaming.of(PLAN, "contacts", "kai", "kai-lee"), "contacts", "grace", "grace-liu");

        assertThat(Renames.followed(PLAN, renamed)).isEqualTo(renamed);
    }

    @Test
    void an_element_that_changed_besides_is_another() {
        Plan other = Renaming.of(PLAN, "contacts", "kai", "kai-lee");
        Plan changed = other.withContacts(other.contacts().with(other.contacts().find("kai-lee").orElseThrow()
            .withName("Kai Lee")));

        assertThat(Renames.followed(PLAN, changed)).isEqualTo(PLAN);
    }

    @Test
    void of_two_that_hold_the_same_none_is_known_by_a_new_id() {
        Plan renamed = Renaming.of(Renaming.of(PLAN, "contacts", "twin-1", "one"), "contacts", "twin-2", "two");

        assertThat(Renames.followed(PLAN, renamed)).isEqualTo(PLAN);
    }

    @Test
    void where_no_plan_could_have_both_the_earlier_ids_stay() {
        Map<String, Object> tree = PLAN.toTree();
        tree.put("introductions", Map.of("two", Map.of("between", List.of("kai", "kai-lee"))));
        Plan before = Plan.fromTree(tree);
        tree.put("introductions", Map.of());
        Plan after = Renaming.of(Plan.fromTree(tree), "contacts", "kai", "kai-lee");

        assertThat(Renames.followed(before, after)).isEqualTo(before);
    }
}
