package dev.netplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Plans and elements as maps and lists, which is what JSON is made of. */
class TreesTest {

    @Property(tries = 300)
    void a_plan_read_from_its_tree_is_the_same_plan(@ForAll Plan plan) {
        assertThat(Plan.fromTree(plan.toTree())).isEqualTo(plan);
    }

    @Property(tries = 100)
    void equal_plans_have_equal_hashes_and_trees(@ForAll Plan plan) {
        Plan again = Plan.fromTree(plan.toTree());

        assertThat(again).hasSameHashCodeAs(plan);
        assertThat(again.toTree()).isEqualTo(plan.toTree());
        assertThat(again.toTree().keySet()).containsExactlyElementsOf(plan.toTree().keySet());
    }

    @Property(tries = 100)
    void an_element_read_from_its_tree_is_the_same_element(@ForAll Contact contact, @ForAll Goal goal,
            @ForAll Routine routine,
            @ForAll Event event, @ForAll Entry entry, @ForAll Interest interest, @ForAll Organization organization,
            @ForAll Community community, @ForAll Owner owner) {
        assertThat(Contact.fromTree(contact.toTree())).isEqualTo(contact);
        assertThat(Goal.fromTree(goal.toTree())).isEqualTo(goal);
        assertThat(Routine.fromTree(routine.toTree())).isEqualTo(routine);
        assertThat(Event.fromTree(event.toTree())).isEqualTo(event);
        assertThat(Entry.fromTree(entry.toTree())).isEqualTo(entry);
        assertThat(Interest.fromTree(interest.toTree())).isEqualTo(interest);
        assertThat(Organization.fromTree(organization.toTree())).isEqualTo(organization);
        assertThat(Community.fromTree(community.toTree())).isEqualTo(community);
        assertThat(Owner.fromTree(owner.toTree())).isEqualTo(owner);
    }

    @Property(tries = 100)
    void inner_elements_are_trees_too(@ForAll Plan plan) {
        assertThat(Defaults.fromTree(plan.defaults().toTree())).isEqualTo(plan.defaults());
        assertThat(plan.pauses()).allSatisfy(pause -> assertThat(Pause.fromTree(pause.toTree())).isEqualTo(pause));
        assertThat(plan.accept()).allSatisfy(made -> assertThat(Acceptance.fromTree(made.toTree())).isEqualTo(made));
        assertThat(plan.phases()).allSatisfy(phase -> assertThat(Phase.fromTree(phase.toTree())).isEqualTo(phase));
        assertThat(plan.actions()).allSatisfy(action -> assertThat(Action.fromTree(action.toTree())).isEqualTo(action));
        assertThat(plan.activities()).allSatisfy(own -> assertThat(OwnActivity.fromTree(own.toTree())).isEqualTo(own));
        assertThat(plan.introductions())
            .allSatisfy(made -> assertThat(Introduction.fromTree(made.toTree())).isEqualTo(made));
        assertThat(plan.owner().superpowers())
            .allSatisfy(power -> assertThat(Superpower.fromTree(power.toTree())).isEqualTo(power));
    }

    @Test
    void an_element_with_an_id_has_it_in_its_tree() {
        Contact kai = Contact.builder().id("kai").name("Kai").build();

        assertThat(kai.toTree()).isEqualTo(Map.of("id", "kai", "name", "Kai"));
    }

    @Test
    void numbers_and_truths_are_such_in_a_tree() {
        Map<String, Object> tree =
                Event.fromTree(Map.of("id", "a", "name", "A", "starts", "2026-01-15", "online", "true", "aim",
                        Map.of("meet", "3")))
                    .toTree();

        assertThat(tree).containsEntry("online", true).containsEntry("aim", Map.of("meet", 3L));
    }

    @Test
    void a_text_may_come_as_a_number_or_a_truth() {
        Contact contact = Contact.fromTree(Map.of("id", "a", "name", 12, "org", true, "tags", List.of(1, 2.5)));

        assertThat(contact.name()).isEqualTo("12");
        assertThat(contact.org()).contains("true");
        assertThat(contact.tags()).containsExactly("1", "2.5");
    }

    @Test
    void a_single_value_is_a_list_of_one() {
        assertThat(Contact.fromTree(Map.of("id", "a", "name", "A", "toward", "frontend")).toward())
            .containsExactly("frontend");
    }

    @Test
    void everything_that_is_wrong_is_told_with_its_path() {
        Map<String, Object> tree = Map.of("netplan", 1, "start", "2026-02-30", "owner", Map.of("nam", "Ada"), "goals",
                Map.of("g", Map.of("times", 0)));

        assertThatThrownBy(() -> Plan.fromTree(tree)).isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("start: `start` is `2026-02-30`; expected a date")
            .hasMessageContaining("owner.nam: `nam` is no key of an owner")
            .hasMessageContaining("owner: `name` is missing")
            .hasMessageContaining("goals.g.times: `times` is `0`; expected a whole number from 1 to 1000000.");
    }

    @Test
    void a_tree_without_the_id_of_its_element_is_refused() {
        assertThatThrownBy(() -> Contact.fromTree(Map.of("name", "Kai"))).isInstanceOf(IllegalArgumentException.class)
            .hasMessage("`id` is `null`; expected the id of a contact.");
    }

    @Test
    void a_tree_includes_no_files() {
        Map<String, Object> tree =
                Map.of("netplan", 1, "start", "2026-01-05", "owner", Map.of("name", "Ada"), "include",
                        List.of("private.yaml?"));

        assertThatThrownBy(() -> Plan.fromTree(tree)).isInstanceOf(IllegalArgumentException.class)
            .hasMessage("`include` is `[private.yaml?]`, though a tree has no folder to include files from; "
                    + "expected the whole plan.");
    }

    @Test
    void a_tree_deeper_than_a_file_can_be_is_refused() {
        Object deep = "end";
        for (int i = 0; i < 60; i++) {
            deep = List.of(deep);
        }
        Map<String, Object> tree = Map.of("id", "kai", "name", "Kai", "x-deep", deep);

        assertThatThrownBy(() -> Contact.fromTree(tree)).hasMessageContaining("nested deeper than 50 levels");
    }
}
