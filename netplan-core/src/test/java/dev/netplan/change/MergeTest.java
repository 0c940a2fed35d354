package dev.netplan.change;

import static dev.netplan.change.DiffTest.sorted;
import static dev.netplan.change.SmallPlan.COFFEE;
import static dev.netplan.change.SmallPlan.MEETUPS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.change.Edits.Three;
import dev.netplan.format.ById;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Goal;
import dev.netplan.model.Introduction;
import dev.netplan.model.Plan;
import dev.netplan.model.Who;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Plan BASE = SmallPlan.PLAN;

    @Provide
    Arbitrary<Three> threes() {
        return Edits.threes();
    }

    @Property
    void what_one_side_alone_changed_is_taken(@ForAll("threes") Three three) {
        assertThat(Merge.of(three.base(), three.ours(), three.base()))
            .isEqualTo(new Merge(three.ours(), List.of()));
        assertThat(Merge.of(three.base(), three.base(), three.theirs()))
            .isEqualTo(new Merge(three.theirs(), List.of()));
    }

    @Property
    void the_same_change_on_both_sides_is_one_change(@ForAll("threes") Three three) {
        assertThat(Merge.of(three.base(), three.ours(), three.ours())).isEqualTo(new Merge(three.ours(), List.of()));
    }

    @Property
    void a_merge_is_the_same_from_either_side(@ForAll("threes") Three three) {
        Merge merge = Merge.of(three.base(), three.ours(), three.theirs());
        Merge mirrored = Merge.of(three.base(), three.theirs(), three.ours());

        assertThat(sides(mirrored)).isEqualTo(sides(merge));
        if (merge.isClean()) {
            assertThat(sorted(mirrored.plan())).isEqualTo(sorted(merge.plan()));
        }
    }

    /** The conflicts as sets of sides, without the positions in the journal, which differ from side to side. */
    private static Map<Object, Long> sides(Merge merge) {
        return merge.conflicts().stream().collect(Collectors.groupingBy(
                conflict -> List.of(conflict.path().toString().replaceAll("^journal\\[\\d+]", "journal"),
                        conflict.base(), new HashSet<>(List.of(conflict.ours(), conflict.theirs()))),
                Collectors.counting()));
    }

    @Property
    void a_merge_without_conflicts_has_every_change_and_invents_nothing(@ForAll("threes") Three three) {
        Merge merge = Merge.of(three.base(), three.ours(), three.theirs());
        Assume.that(merge.isClean());
        Set<String> base = fields(three.base());
        Set<String> ours = fields(three.ours());
        Set<String> theirs = fields(three.theirs());
        Set<String> merged = fields(merge.plan());

        assertThat(merged).allMatch(field -> ours.contains(field) || theirs.contains(field));
        assertThat(merged).containsAll(ours.stream().filter(field -> !base.contains(field)).toList())
            .containsAll(theirs.stream().filter(field -> !base.contains(field)).toList());
        assertThat(merged)
            .noneMatch(field -> base.contains(field) && !(ours.contains(field) && theirs.contains(field)));
    }

    /** All fields of the plan, but for the journal's, each as a text. */
    private static Set<String> fields(Plan plan) {
        Set<String> fields = new HashSet<>();
        collect("", plan.withJournal().toTree(), fields);
        return fields;
    }

    private static void collect(String path, Object tree, Set<String> fields) {
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, value) -> collect(path + "." + key, value, fields));
        } else {
            fields.add(path + " " + tree);
        }
    }

    @Property
    void a_merged_journal_is_in_date_order(@ForAll("threes") Three three) {
        Plan base = inOrder(three.base());

        Merge merge = Merge.of(base, inOrder(three.ours()), inOrder(three.theirs()));

        assertThat(merge.plan().journal()).isSortedAccordingTo(Comparator.comparing(Entry::on));
    }

    private static Plan inOrder(Plan plan) {
        return plan
            .withJournal(plan.journal().stream().sorted(Comparator.comparing(Entry::on)).toList());
    }

    @Property
    void entries_appended_on_both_sides_never_conflict(@ForAll Plan base, @ForAll List<Entry> ours,
            @ForAll List<Entry> theirs) {
        Merge merge = Merge.of(base, appended(base, ours), appended(base, theirs));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.plan().journal()).containsAll(base.journal()).containsAll(ours).containsAll(theirs);
    }

    private static Plan appended(Plan plan, List<Entry> entries) {
        return plan.withJournal(Stream.concat(plan.journal().stream(), entries.stream()).toList());
    }

    @Test
    void fields_of_one_element_are_merged() {
        Merge merge = Merge.of(BASE, withGoal(MEETUPS.withTimes(8)), withGoal(MEETUPS.withWhy("to listen")));

        assertThat(merge).isEqualTo(new Merge(withGoal(MEETUPS.withTimes(8).withWhy("to listen")), List.of()));
    }

    @Test
    void a_field_changed_differently_is_a_conflict_and_ours_stays() {
        Merge merge = Merge.of(BASE, withGoal(MEETUPS.withTimes(8)), withGoal(MEETUPS.withTimes(7)));

        assertThat(merge.conflicts()).singleElement().hasToString("goals.meetups.times 6 -> ours 8, theirs 7");
        assertThat(merge.plan()).isEqualTo(withGoal(MEETUPS.withTimes(8)));
    }

    @Test
    void an_element_removed_here_and_changed_there_is_a_conflict() {
        Merge merge = Merge.of(BASE, BASE.withGoals(ById.of()), withGoal(MEETUPS.withTimes(7)));

        assertThat(merge.conflicts()).singleElement()
            .hasToString("goals.meetups {times: 6} -> ours absent, theirs {times: 7}");
        assertThat(merge.plan().goals()).isEmpty();
    }

    @Test
    void an_element_that_both_added_is_merged_by_field() {
        Contact grace = Contact.builder().id("grace").name("Grace Liu").build();

        Merge merge = Merge.of(BASE, withContact(grace.withRole("Engineer")), withContact(grace.withOrg("Acme")));

        assertThat(merge).isEqualTo(new Merge(withContact(grace.withRole("Engineer").withOrg("Acme")), List.of()));
    }

    private static Plan withContact(Contact contact) {
        return BASE.withContacts(BASE.contacts().with(contact));
    }

    @Test
    void both_ends_of_a_window_moved_past_each_other_are_conflicts() {
        Goal here = MEETUPS.withFirstDay(LocalDate.of(2026, 5, 1)).withName("Meetups");
        Goal there = MEETUPS.withBy(LocalDate.of(2026, 4, 1)).withWhy("to listen");

        Merge merge = Merge.of(BASE, withGoal(here), withGoal(there));

        assertThat(merge.conflicts()).extracting(Conflict::toString).containsExactlyInAnyOrder(
                "goals.meetups.from absent -> ours 2026-05-01, theirs absent",
                "goals.meetups.by absent -> ours absent, theirs 2026-04-01");
        assertThat(merge.plan()).isEqualTo(withGoal(here.withWhy("to listen")));
    }

    @Test
    void keys_of_the_plan_that_exclude_each_other_are_conflicts() {
        Plan there = BASE.withEnd(LocalDate.of(2026, 9, 30)).withTitle("Longer");

        Merge merge = Merge.of(BASE, BASE.withMonths(9), there);

        assertThat(merge.conflicts()).extracting(conflict -> conflict.path().toString())
            .containsExactlyInAnyOrder("months", "end");
        assertThat(merge.plan()).isEqualTo(BASE.withMonths(9).withTitle("Longer"));
    }

    @Test
    void the_last_two_fields_of_a_choice_removed_one_on_each_side_are_conflicts() {
        Who who = Who.builder().role("Engineer").org("Acme").build();
        Plan base = withGoal(MEETUPS.withPeople(who));
        Plan ours = withGoal(MEETUPS.withPeople(Who.builder().role("Engineer").build()));
        Plan theirs = withGoal(MEETUPS.withPeople(Who.builder().org("Acme").build()));

        Merge merge = Merge.of(base, ours, theirs);

        assertThat(merge.conflicts()).extracting(conflict -> conflict.path().toString())
            .containsExactlyInAnyOrder("goals.meetups.with.role", "goals.meetups.with.org");
        assertThat(merge.plan()).isEqualTo(ours);
    }

    @Test
    void an_element_with_no_single_field_to_blame_is_in_conflict_as_a_whole_set_of_changes() {
        Introduction pair = Introduction.builder().id("pair").between(List.of("kai", "grace")).build();
        LocalDate day = LocalDate.of(2026, 2, 3);
        Introduction asked = pair.withAsked(Map.of("kai", day, "grace", day));
        Introduction done = asked.withAgreed(Map.of("kai", day, "grace", day)).withIntroduced(day);
        Introduction declined = asked.withDeclined(Map.of("kai", day, "grace", day));

        Merge merge = Merge.of(withPair(asked), withPair(done), withPair(declined));

        assertThat(merge.conflicts()).isNotEmpty()
            .allMatch(conflict -> conflict.path().toString().startsWith("introductions.pair."));
        assertThat(merge.plan()).isEqualTo(withPair(done));
    }

    private static Plan withPair(Introduction introduction) {
        return BASE.withIntroductions(ById.of(introduction));
    }

    @Test
    void the_same_entry_appended_on_both_sides_stands_once() {
        Entry shared = COFFEE.withOn(LocalDate.of(2026, 2, 1));
        Entry ours = COFFEE.withOn(LocalDate.of(2026, 2, 3));
        Entry theirs = COFFEE.withOn(LocalDate.of(2026, 2, 2));

        Merge merge = Merge.of(BASE, BASE.withJournal(COFFEE, shared, ours), BASE.withJournal(COFFEE, shared, theirs));

        assertThat(merge).isEqualTo(new Merge(BASE.withJournal(COFFEE, shared, theirs, ours), List.of()));
    }

    @Test
    void an_entry_edited_on_both_sides_is_merged_by_field() {
        Merge merge = Merge.of(BASE, BASE.withJournal(COFFEE.withNote("roadmaps")),
                BASE.withJournal(COFFEE.withSpokeWith(2)));

        assertThat(merge)
            .isEqualTo(new Merge(BASE.withJournal(COFFEE.withNote("roadmaps").withSpokeWith(2)), List.of()));
    }

    @Test
    void an_entry_with_the_same_field_edited_on_both_sides_is_a_conflict() {
        Merge merge = Merge.of(BASE, BASE.withJournal(COFFEE.withNote("roadmaps")),
                BASE.withJournal(COFFEE.withNote("levels")));

        assertThat(merge.conflicts()).singleElement()
            .hasToString("journal[0].note absent -> ours roadmaps, theirs levels");
    }

    @Test
    void an_entry_removed_on_one_side_and_edited_on_the_other_is_a_conflict() {
        Plan without = BASE.withJournal();
        Plan edited = BASE.withJournal(COFFEE.withNote("roadmaps"));

        assertThat(Merge.of(BASE, without, edited).conflicts()).singleElement()
            .satisfies(conflict -> assertThat(conflict.ours()).isEmpty());
        assertThat(Merge.of(BASE, edited, without).conflicts()).singleElement()
            .satisfies(conflict -> assertThat(conflict.theirs()).isEmpty());
    }

    @Test
    void an_entry_removed_on_one_side_is_gone() {
        Entry later = COFFEE.withOn(LocalDate.of(2026, 2, 1));

        Merge merge = Merge.of(BASE, BASE.withJournal(COFFEE, later), BASE.withJournal());

        assertThat(merge).isEqualTo(new Merge(BASE.withJournal(later), List.of()));
    }

    private static Plan withGoal(Goal goal) {
        return BASE.withGoals(ById.of(goal));
    }
}
