package dev.netplan.change;

import static dev.netplan.change.SmallPlan.COFFEE;
import static dev.netplan.change.SmallPlan.KAI;
import static dev.netplan.change.SmallPlan.MEETUPS;
import static dev.netplan.change.SmallPlan.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netplan.change.Edits.Three;
import dev.netplan.format.ById;
import dev.netplan.format.Extension;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Milestone;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DiffTest {

    @Provide
    Arbitrary<Three> threes() {
        return Edits.threes();
    }

    @Property
    void a_plan_does_not_differ_from_itself(@ForAll Plan plan) {
        assertThat(Diff.between(plan, Plan.fromTree(plan.toTree())).changes()).isEmpty();
    }

    @Property
    void the_difference_applied_to_the_earlier_plan_is_the_later_one(@ForAll("threes") Three three) {
        Diff diff = Diff.between(three.ours(), three.theirs());

        Plan applied = diff.apply(three.ours());

        assertThat(sorted(applied)).isEqualTo(sorted(three.theirs()));
        assertThat(diff.isEmpty()).isEqualTo(sorted(three.ours()).equals(sorted(three.theirs())));
    }

    @Property
    void every_change_has_the_values_of_both_plans(@ForAll("threes") Three three) {
        for (Change change : Diff.between(three.ours(), three.theirs()).changes()) {
            assertThat(change.before().isPresent()).isEqualTo(change.kind() != Change.Kind.ADDED);
            assertThat(change.after().isPresent()).isEqualTo(change.kind() != Change.Kind.REMOVED);
            assertThat(change.before()).isNotEqualTo(change.after());
        }
    }

    @Test
    void a_changed_field_is_told_in_domain_words() {
        Plan more = PLAN.withGoals(ById.of(MEETUPS.withTimes(8)));

        assertThat(Diff.between(PLAN, more)).hasToString("goals.meetups.times 6 -> 8");
    }

    @Test
    void fields_and_elements_that_come_and_go_are_told_with_their_values() {
        Plan changed = PLAN.withTitle("To the web").withContacts(ById.of())
            .withGoals(ById.of(MEETUPS.withToward("frontend", "product"), MEETUPS.withId("talks")));

        assertThat(Diff.between(PLAN, changed)).hasToString("""
                title added: To the web
                goals.meetups.toward added: [frontend, product]
                goals.talks added: {times: 6}
                contacts.kai removed: {name: Kai Haddad}""");
    }

    @Test
    void elements_in_a_list_are_told_one_by_one() {
        Milestone march = milestone(3, 2);
        Milestone april = milestone(4, 3);
        Plan before = PLAN.withGoals(ById.of(MEETUPS.withMilestones(march, april)));
        Plan after = PLAN
            .withGoals(ById.of(MEETUPS.withMilestones(march.withTimes(1), april, milestone(5, 4), milestone(6, 5))));

        assertThat(Diff.between(before, after)).hasToString("""
                goals.meetups.milestones[0].times 2 -> 1
                goals.meetups.milestones[2] added: {by: 2026-05-31, times: 4}
                goals.meetups.milestones[3] added: {by: 2026-06-30, times: 5}""");
        assertThat(Diff.between(after, before).apply(after)).isEqualTo(before);
    }

    private static Milestone milestone(int month, int times) {
        LocalDate last = LocalDate.of(2026, month, 1).plusMonths(1).minusDays(1);
        return Milestone.builder().by(last).times(times).build();
    }

    @Test
    void an_entry_edited_in_place_is_known_by_date_activity_and_people() {
        Entry before = COFFEE.withOn(LocalDate.of(2026, 1, 19));
        Plan changed = PLAN.withJournal(before, COFFEE.withNote("about roadmaps"));

        assertThat(Diff.between(PLAN, changed)).hasToString("""
                journal[0].note added: about roadmaps
                journal[0] added: {on: 2026-01-19, did: coffee-chat, with: kai}""");
    }

    @Test
    void a_person_who_turns_out_to_be_new_leaves_the_entry_the_same_one() {
        Plan changed = PLAN.withJournal(COFFEE.withPeople().withMet("kai"));

        assertThat(Diff.between(PLAN, changed)).hasToString("""
                journal[0].with removed: kai
                journal[0].met added: kai""");
    }

    @Test
    void an_entry_with_another_date_is_another_entry() {
        Plan changed = PLAN.withJournal(COFFEE.withOn(LocalDate.of(2026, 1, 21)));

        assertThat(Diff.between(PLAN, changed).changes()).extracting(Change::kind)
            .containsExactly(Change.Kind.REMOVED, Change.Kind.ADDED);
    }

    @Test
    void order_is_no_difference() {
        Entry earlier = COFFEE.withOn(LocalDate.of(2026, 1, 6));
        Contact grace = Contact.builder().id("grace").name("Grace Liu").build();
        Plan one = PLAN.withJournal(earlier, COFFEE, COFFEE).withContacts(ById.of(KAI, grace));
        Plan other = PLAN.withJournal(COFFEE, earlier, COFFEE).withContacts(ById.of(grace, KAI));

        assertThat(Diff.between(one, other).changes()).isEmpty();
    }

    @Test
    void an_entry_that_stands_once_more_is_a_change() {
        Plan twice = PLAN.withJournal(COFFEE, COFFEE);

        assertThat(Diff.between(PLAN, twice).changes())
            .containsExactly(Change.added(Parts.journal(1), COFFEE.toTree()));
    }

    @Test
    void new_entries_stand_where_they_stood() {
        List<Entry> entries = List.of(COFFEE.withNote("a"), COFFEE.withNote("b"), COFFEE.withNote("c"));
        Plan before = PLAN.withJournal(entries.get(1));
        Plan after = PLAN.withJournal(entries);

        assertThat(Diff.between(before, after).apply(before)).isEqualTo(after);
    }

    @Test
    void keys_of_an_application_are_compared_too() {
        Plan one = PLAN.withExtensions(Map.of("x-color", Extension.of("red")));
        Plan other = PLAN.withExtensions(Map.of("x-color", Extension.of("blue")));

        assertThat(Diff.between(one, other)).hasToString("x-color red -> blue");
    }

    @Test
    void changes_are_refused_by_a_plan_that_was_not_compared() {
        Diff diff = Diff.between(PLAN, PLAN.withGoals(ById.of(MEETUPS.withTimes(8))));
        Plan another = PLAN.withGoals(ById.of(MEETUPS.withTimes(7)));

        assertThatThrownBy(() -> diff.apply(another)).isInstanceOf(IllegalArgumentException.class)
            .hasMessage("`goals.meetups.times` is 7; expected 6, as in the plan that was compared.");
    }

    @Test
    void changes_are_refused_by_a_journal_that_is_too_short() {
        Diff diff = Diff.between(PLAN, PLAN.withJournal());

        assertThatThrownBy(() -> diff.apply(PLAN.withJournal())).isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("`journal[0]` is absent; expected {on: 2026-01-20");
    }

    @Test
    void a_change_of_the_whole_value_can_be_read_from_the_outside() {
        Change change = Diff.between(PLAN, PLAN.withContacts(ById.of(KAI.withRole("Engineer")))).changes().get(0);

        assertThat(change.path()).hasToString("contacts.kai.role");
        assertThat(change.kind().word()).isEqualTo("added");
        assertThat(change.after()).isEqualTo(Optional.of("Engineer"));
    }

    /** The plan with its journal in an order of no meaning. */
    static Plan sorted(Plan plan) {
        return plan
            .withJournal(plan.journal().stream().sorted(Comparator.comparing(Entry::toString)).toList());
    }
}
