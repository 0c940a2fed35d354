package dev.netplan.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.change.Renames;
import dev.netplan.change.Renaming;
import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.check.Rule;
import dev.netplan.format.ById;
import dev.netplan.model.Activity;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Goal;
import dev.netplan.model.Introduction;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import dev.netplan.model.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ChangeRulesTest {

    private static final Set<String> IDS = Set.of("journal-rewritten", "goal-lowered", "consent-rewritten");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    private static final Entry ATTENDED = Entry.builder().on(DAY).activity(Activity.of("attend")).build();
    private static final Goal MEETUPS = Goal.builder().id("meetups").times(6).build();
    private static final Introduction PAIR = Introduction.builder().id("pair").between(List.of("kai", "grace"))
        .asked(Map.of("kai", DAY, "grace", DAY)).build();
    private static final Plan BEFORE = Plan.builder().start(LocalDate.of(2026, 1, 5))
        .owner(Owner.builder().name("Ada Okafor").build()).goals(ById.of(MEETUPS))
        .contacts(ById.of(Contact.builder().id("kai").name("Kai").build(),
                Contact.builder().id("grace").name("Grace").build()))
        .introductions(ById.of(PAIR)).journal(List.of(ATTENDED, ATTENDED)).build();

    private static List<String> found(Plan after) {
        return found(after, BEFORE);
    }

    private static List<String> found(Plan after, Plan before) {
        return ChangeRules.since(before).check(PlanAt.of(after, DAY)).stream()
            .filter(finding -> IDS.contains(finding.rule()))
            .map(finding -> finding.path() + " " + finding.message()).toList();
    }

    @Property(tries = 50)
    void a_plan_that_has_not_changed_has_nothing_rewritten(@ForAll Plan plan) {
        assertThat(ChangeRules.since(plan).check(PlanAt.of(plan, DAY))).extracting(Finding::rule)
            .doesNotContainAnyElementsOf(IDS);
    }

    @Property(tries = 50)
    void a_journal_that_grows_is_not_rewritten(@ForAll Plan plan, @ForAll Entry entry) {
        Plan longer = plan.withJournal(
                Stream.concat(plan.journal().stream(), Stream.of(entry)).toList());

        assertThat(new JournalRewritten(Optional.of(plan)).check(PlanAt.of(longer, DAY))).isEmpty();
    }

    @Test
    void an_entry_that_is_gone_is_found_however_often_it_stood() {
        assertThat(found(BEFORE.withJournal(ATTENDED))).containsExactly(
                "journal The entry of 2026-02-03 that did `attend` is gone from the journal; expected it to stay.");
    }

    @Test
    void an_entry_that_says_something_else_is_found_where_it_stands() {
        assertThat(found(BEFORE.withJournal(ATTENDED, ATTENDED.withSpokeWith(9)))).containsExactly(
                "journal[1] The entry of 2026-02-03 that did `attend` says something else now; expected it as it was"
                        + " written.");
    }

    @Test
    void a_goal_that_asks_for_less_is_found_and_one_that_asks_for_more_is_not() {
        assertThat(found(BEFORE.withGoals(ById.of(MEETUPS.withTimes(4)))))
            .containsExactly("goals.meetups.times Goal `meetups` went from 6 to 4; expected 6 or more.");
        assertThat(found(BEFORE.withGoals(ById.of(MEETUPS.withTimes(8))))).isEmpty();
    }

    @Test
    void a_day_of_consent_that_is_another_or_gone_is_found() {
        Introduction other = PAIR.withAsked(Map.of("kai", DAY.plusDays(1)));

        assertThat(found(BEFORE.withIntroductions(ById.of(other)))).containsExactlyInAnyOrder(
                "introductions.pair.asked.kai `asked` of `kai` was 2026-02-03 and is 2026-02-04; expected it to stay.",
                "introductions.pair.asked `asked` of `grace` was 2026-02-03 and is gone; expected it to stay.");
        assertThat(found(BEFORE.withIntroductions(ById.of(PAIR.withAgreed(Map.of("kai", DAY)))))).isEmpty();
    }

    @Test
    void days_of_agreeing_and_of_declining_stay_too() {
        Plan agreed = BEFORE.withIntroductions(ById.of(PAIR.withAgreed(Map.of("kai", DAY))));
        Plan declined = BEFORE.withIntroductions(ById.of(PAIR.withDeclined(Map.of("grace", DAY))));

        assertThat(found(BEFORE, agreed)).containsExactly(
                "introductions.pair `agreed` of `kai` was 2026-02-03 and is gone; expected it to stay.");
        assertThat(found(BEFORE, declined)).containsExactly(
                "introductions.pair `declined` of `grace` was 2026-02-03 and is gone; expected it to stay.");
    }

    @Test
    void they_are_known_to_every_plan_and_silent_where_there_is_no_earlier_version() {
        Plan plan = BEFORE.withRules(Map.of("goal-lowered", Severity.OFF));

        assertThat(StandardRules.book().check(PlanAt.of(plan, DAY))).extracting(Finding::rule)
            .doesNotContain("unknown-rule");
        assertThat(ChangeRules.book().check(PlanAt.of(plan, DAY)))
            .isEqualTo(StandardRules.book().check(PlanAt.of(plan, DAY)));
        assertThat(ChangeRules.book().rules()).extracting(Rule::id).containsAll(IDS);
    }

    @Property(tries = 50)
    void what_is_renamed_everywhere_is_not_rewritten_since_the_plan_with_the_later_ids(@ForAll Plan plan) {
        for (Contact contact : plan.contacts()) {
            Plan renamed = Renaming.of(plan, "contacts", contact.id(), "called-anew-here");

            assertThat(found(renamed, Renames.followed(plan, renamed))).isEmpty();
        }
    }

    @Test
    void an_entry_that_is_gone_is_found_beside_one_that_names_somebody_anew() {
        Plan before = BEFORE.withJournal(ATTENDED.withPeople("kai"), ATTENDED.withOn(DAY.minusDays(7)));
        Plan after = Renaming.of(before, "contacts", "kai", "kai-lee");
        Plan followed = Renames.followed(before, after);

        assertThat(found(after, followed)).isEmpty();
        assertThat(found(after.withJournal(after.journal().get(0)), followed)).containsExactly(
                "journal The entry of 2026-01-27 that did `attend` is gone from the journal; expected it to stay.");
    }
}
