package dev.netplan.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netplan.calendar.Window;
import dev.netplan.format.ById;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Goal;
import dev.netplan.model.Plan;
import dev.netplan.testing.PlanArbitraries;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class JournalLawsTest {

    private static final int MOST = 6;
    private static final int MANY = 40;

    @Provide
    Arbitrary<Plan> busyPlans() {
        return PlanArbitraries.plans(MOST);
    }

    /** All that a journal says, without the places of entries in it. */
    private static List<Object> answers(Journal journal) {
        return List.of(entries(journal.facts()), journal.keepingInTouch(), journal.whomNext(), journal.funnels(),
                journal.funnel(), journal.stages(), journal.organizations(), journal.actions(),
                journal.introductions(), journal.requests().stream().map(JournalLawsTest::placeless).toList(),
                journal.openCommitments().stream().map(open -> open.fact().entry()).toList(),
                journal.firstFollowUps().stream().map(one -> one.contact() + one.met() + one.late()).toList(),
                journal.plan().goals().asList().stream().map(goal -> entries(journal.matchingEntries(goal))).toList(),
                journal.plan().events().ids().stream().filter(journal::eventAttended).toList());
    }

    private static Object placeless(Request request) {
        return List.of(request.contact(), request.fact().entry(), request.state(), request.nudges(), request.lastWord(),
                request.stale(), request.nudgeDue());
    }

    private static List<Entry> entries(List<Fact> facts) {
        return facts.stream().map(Fact::entry).toList();
    }

    @Property(tries = 100)
    void people_are_newly_met_in_the_facts_that_say_so(@ForAll("busyPlans") Plan plan,
            @ForAll @IntRange(max = 200) int day, @ForAll @IntRange(max = 60) int length) {
        Journal journal = Journal.of(plan, plan.start().plusDays(day));
        Window days = Window.between(journal.asOf().minusDays(length), journal.asOf());

        assertThat(journal.meetings(days))
            .containsExactlyElementsOf(
                    journal.facts(days).stream().filter(fact -> !fact.entry().met().isEmpty()).toList());
    }

    @Provide
    Arbitrary<Plan> fullPlans() {
        return PlanArbitraries.plans(MANY);
    }

    @Property(tries = 60)
    void what_counts_toward_a_goal_is_what_matches_it_whether_entries_are_grouped_or_not(
            @ForAll("fullPlans") Plan plan, @ForAll @IntRange(max = 200) int day) {
        Journal journal = Journal.of(plan, plan.start().plusDays(day));
        Facts facts = Facts.of(plan, journal.asOf());
        Matching grouped = new Matching(plan, journal.calendar(), facts, -1);
        Matching oneByOne = new Matching(plan, journal.calendar(), facts, Integer.MAX_VALUE);

        assertThat(plan.goals()).allSatisfy(goal -> {
            List<Fact> matching = journal.facts().stream().filter(fact -> journal.matches(fact.entry(), goal)).toList();
            assertThat(journal.matchingEntries(goal)).isEqualTo(matching);
            assertThat(grouped.tally(goal).facts()).isEqualTo(matching);
            assertThat(oneByOne.tally(goal).facts()).isEqualTo(matching);
            assertThat(grouped.tally(goal).done()).isEqualTo(oneByOne.tally(goal).done());
        });
    }

    @Property(tries = 100)
    void nothing_is_known_of_an_entry_that_is_not_there(@ForAll("busyPlans") Plan plan) {
        Journal journal = Journal.of(plan, plan.lastDay());

        for (int entry : new int[]{-1, plan.journal().size(), plan.journal().size() + 99}) {
            assertThatThrownBy(() -> journal.namesContactsOnly(entry)).isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining(Integer.toString(entry));
        }
    }

    @Property(tries = 100)
    void an_entry_names_contacts_only_where_each_of_its_people_is_one(@ForAll("busyPlans") Plan plan) {
        Plan fewer = plan.withContacts(ById.copyOf(plan.contacts().asList().subList(0, plan.contacts().size() / 2)));
        Journal journal = Journal.of(fewer, fewer.lastDay());

        for (int i = 0; i < fewer.journal().size(); i++) {
            assertThat(journal.namesContactsOnly(i))
                .isEqualTo(fewer.journal().get(i).everybody().stream().allMatch(fewer.contacts()::has));
        }
    }

    @Property(tries = 100)
    void asking_twice_and_asking_another_journal_gives_the_same(@ForAll("busyPlans") Plan plan,
            @ForAll @IntRange(max = 200) int day) {
        Journal journal = Journal.of(plan, plan.start().plusDays(day));

        List<Object> answers = answers(journal);

        assertThat(answers(journal)).isEqualTo(answers);
        assertThat(answers(Journal.of(plan, journal.asOf()))).isEqualTo(answers);
    }

    @Property(tries = 100)
    void entries_after_the_day_change_nothing(@ForAll("busyPlans") Plan plan, @ForAll @IntRange(max = 200) int day) {
        LocalDate asOf = plan.start().plusDays(day);
        Plan sofar = plan.withJournal(plan.journal().stream().filter(entry -> !entry.on().isAfter(asOf)).toList());

        assertThat(answers(Journal.of(plan, asOf))).isEqualTo(answers(Journal.of(sofar, asOf)));
    }

    @Property(tries = 100)
    void the_order_of_entries_of_different_dates_does_not_matter(@ForAll("busyPlans") Plan plan,
            @ForAll @IntRange(max = 200) int day) {
        LocalDate asOf = plan.start().plusDays(day);
        Plan inOrder = plan
            .withJournal(plan.journal().stream().sorted(Comparator.comparing(Entry::on)).toList());

        assertThat(answers(Journal.of(plan, asOf))).isEqualTo(answers(Journal.of(inOrder, asOf)));
    }

    @Property(tries = 100)
    void facts_are_in_order_of_time(@ForAll("busyPlans") Plan plan) {
        Journal journal = Journal.of(plan, plan.lastDay());

        assertThat(journal.facts()).isSorted();
        assertThat(journal.facts()).allMatch(fact -> plan.journal().get(fact.index()).equals(fact.entry()));
    }

    @Property(tries = 100)
    void what_counts_toward_a_goal_is_what_matches_it_one_by_one(@ForAll("busyPlans") Plan plan) {
        Journal journal = Journal.of(plan, plan.lastDay());

        for (Goal goal : plan.goals()) {
            assertThat(journal.matchingEntries(goal)).containsExactlyElementsOf(
                    journal.facts().stream().filter(fact -> journal.matches(fact.entry(), goal)).toList());
        }
    }

    @Property(tries = 100)
    void the_count_at_the_end_of_a_day_is_that_of_the_journal_of_that_day(@ForAll("busyPlans") Plan plan,
            @ForAll @IntRange(max = 200) int day) {
        LocalDate upTo = plan.start().plusDays(day);
        Journal then = Journal.of(plan, upTo);
        Journal later = Journal.of(plan, upTo.plusDays(50));

        for (Goal goal : plan.goals()) {
            assertThat(later.count(goal, upTo)).isEqualTo(then.tally(goal).done());
        }
    }

    @Property(tries = 100)
    void the_stage_before_a_fact_is_that_of_a_journal_that_ends_there(@ForAll("busyPlans") Plan plan) {
        Journal journal = Journal.of(plan, plan.lastDay());

        for (Fact fact : journal.facts()) {
            List<Entry> before = entries(journal.facts().stream().filter(fact::isAfter).toList());
            Journal then = Journal.of(plan.withJournal(before), fact.on());
            assertThat(stages(plan, contact -> journal.stageBefore(fact, contact.id())))
                .isEqualTo(stages(plan, contact -> then.stageOf(contact.id())));
        }
    }

    private static List<Stage> stages(Plan plan, Function<Contact, Stage> stage) {
        return plan.contacts().asList().stream().map(stage).toList();
    }

    @Property(tries = 100)
    void contacts_are_counted_once_by_stage_and_requests_once_by_activity(@ForAll("busyPlans") Plan plan) {
        Journal journal = Journal.of(plan, plan.lastDay());

        assertThat(journal.stages().values().stream().mapToInt(Integer::intValue).sum())
            .isEqualTo(plan.contacts().size());
        assertThat(journal.funnels().stream().mapToInt(Funnel::asked).sum()).isEqualTo(journal.funnel().asked())
            .isEqualTo(journal.requests().size());
    }

    @Property(tries = 100)
    void whom_next_ranks_those_with_whom_the_owner_keeps_in_touch(@ForAll("busyPlans") Plan plan) {
        Journal journal = Journal.of(plan, plan.lastDay());

        assertThat(journal.whomNext()).containsExactlyInAnyOrderElementsOf(journal.keepingInTouch());
    }

    @Property(tries = 100)
    void many_threads_get_the_same_answers(@ForAll("busyPlans") Plan plan) {
        Journal journal = Journal.of(plan, plan.lastDay());

        assertThat(Stream.generate(() -> journal).limit(4).parallel().map(JournalLawsTest::answers)
            .collect(Collectors.toSet())).hasSize(1);
    }
}
