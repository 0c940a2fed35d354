package dev.netplan.change;

import static dev.netplan.change.SmallPlan.COFFEE;
import static dev.netplan.change.SmallPlan.KAI;
import static dev.netplan.change.SmallPlan.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netplan.format.ById;
import dev.netplan.model.Contact;
import dev.netplan.model.Milestone;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    private static final PlanPath TITLE = PlanPath.of("title");

    private static PlanPath path(String text) {
        return PlanPath.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            ADDED,   -, -, after of `title` is absent; expected a value%c as it was added.
            ADDED,   a, b, before of `title` is a; expected none%c as it was added.
            REMOVED, -, -, before of `title` is absent; expected a value%c as it was removed.
            REMOVED, a, b, after of `title` is b; expected none%c as it was removed.
            CHANGED, -, b, before of `title` is absent; expected a value%c as it was changed.
            CHANGED, a, -, after of `title` is absent; expected a value%c as it was changed.
            """)
    void what_no_change_can_be_is_refused(Change.Kind kind, String before, String after, String message) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new Change(kind, TITLE, Optional.ofNullable(before), Optional.ofNullable(after)))
            .withMessage(message.replace("%c", ","));
    }

    @Test
    void a_whole_plan_is_not_changed() {
        assertThatIllegalArgumentException().isThrownBy(() -> Change.changed(PlanPath.ROOT, "a", "b"))
            .withMessage("path is that of a whole plan; expected that of an element or a field.");
    }

    @Test
    void a_map_with_keys_that_are_no_texts_is_no_value() {
        assertThatIllegalArgumentException().isThrownBy(() -> Change.added(path("contacts.bo"), Map.of(1, "Bo")))
            .withMessage("key is `1`; expected a text.");
    }

    @ParameterizedTest
    @CsvSource({"contacts, 'an element, such as contacts.kai'", "contacts[3], 'an element, such as contacts.kai'",
        "contacts[3].name, 'an element, such as contacts.kai'", "journal, 'an entry, such as journal[3]'",
        "journal.x, 'an entry, such as journal[3]'", "journal.x.note, 'an entry, such as journal[3]'"})
    void a_path_that_no_plan_has_is_refused(String text, String expected) {
        for (Change change : every(path(text))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Diff(List.of(change)).apply(PLAN))
                .withMessage("path is `" + text + "`; expected that of " + expected + ".");
        }
    }

    @Test
    void a_path_that_begins_with_a_position_is_refused() {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new Diff(List.of(Change.added(new PlanPath(List.of(3)), "a"))).apply(PLAN))
            .withMessage("path is `[3]`; expected that of a key of the plan.");
    }

    @ParameterizedTest
    @CsvSource({"contacts.bo", "journal[1]", "goals.talks"})
    void an_element_that_is_a_text_is_refused(String text) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new Diff(List.of(Change.added(path(text), "Bo"))).apply(PLAN))
            .withMessage("value is Bo; expected an element, which is a map.");
    }

    @Test
    void two_new_entries_in_one_place_are_refused() {
        Change change = Change.added(path("journal[0]"), COFFEE.toTree());

        assertThatIllegalArgumentException().isThrownBy(() -> new Diff(List.of(change, change)).apply(PLAN))
            .withMessage("`journal[0]` is added twice; expected each entry once.");
    }

    /** Whatever is said to have changed where, a plan is made of it or the change is refused. */
    @Property
    void a_change_is_applied_or_refused(@ForAll("changes") Change change) {
        try {
            assertThat(new Diff(List.of(change)).apply(PLAN)).isInstanceOf(Plan.class);
        } catch (IllegalArgumentException refused) {
            assertThat(String.valueOf(refused.getMessage())).matches("(?s).*[.?]");
        }
    }

    @Provide
    Arbitrary<Change> changes() {
        return Changes.any();
    }

    private static List<Change> every(PlanPath path) {
        return List.of(Change.added(path, "a"), Change.removed(path, "a"), Change.changed(path, "a", "b"));
    }

    @Test
    void nobody_can_change_what_a_difference_holds() {
        Contact tagged = KAI.withTags("react", "rust");
        Plan after = PLAN.withContacts(ById.of(tagged.withId("bo"))).withGoals(ById.of(SmallPlan.MEETUPS.withMilestones(
                Milestone.builder().by(LocalDate.of(2026, 2, 1)).times(2).build())));

        for (Change change : Diff.between(PLAN, after).changes()) {
            change.before().ifPresent(ChangeTest::isFixed);
            change.after().ifPresent(ChangeTest::isFixed);
        }
    }

    @Test
    void nobody_can_change_what_a_conflict_holds() {
        Optional<Object> tree = Optional.of(Map.of("tags", new ArrayList<>(List.of("react"))));

        Conflict conflict = new Conflict(TITLE, tree, tree, tree);

        List.of(conflict.base(), conflict.ours(), conflict.theirs()).forEach(value -> isFixed(value.orElseThrow()));
    }

    @Test
    void a_change_is_not_touched_by_what_becomes_of_the_value_it_was_made_of() {
        List<Object> tags = new ArrayList<>(List.of("react"));
        Map<String, Object> tree = new HashMap<>(Map.of("tags", tags));
        Change change = Change.added(path("contacts.bo"), tree);

        tags.add("rust");
        tree.clear();

        assertThat(change.after()).contains(Map.of("tags", List.of("react")));
    }

    private static void isFixed(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
            map.values().forEach(ChangeTest::isFixed);
        } else if (tree instanceof List<?> list) {
            assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
            list.forEach(ChangeTest::isFixed);
        }
    }
}
