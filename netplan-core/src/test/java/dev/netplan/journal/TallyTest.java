package dev.netplan.journal;

import static dev.netplan.journal.Told.day;
import static dev.netplan.journal.Told.entry;
import static dev.netplan.journal.Told.journal;
import static dev.netplan.journal.Told.meeting;
import static dev.netplan.journal.Told.person;
import static dev.netplan.journal.Told.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Activity;
import dev.netplan.model.Entry;
import dev.netplan.model.Goal;
import dev.netplan.model.Pause;
import dev.netplan.model.Plan;
import dev.netplan.model.Who;
import java.time.DayOfWeek;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Plan PLAN = plan()
        .addPauses(Pause.builder().firstDay(day("02-09")).lastDay(day("02-15")).build())
        .contacts(
                ById.of(person("grace").org("Acme").build(), person("kai").build(), person("ben").org("Acme").build()))
        .build();

    private static Goal counting(Goal.Count count) {
        return Goal.builder().id("goal").times(5).count(count).build();
    }

    @Test
    void entries_are_counted_each_and_on_paused_days_too() {
        Journal journal = journal("03-01", PLAN, entry("02-02", "engage"), entry("02-02", "engage"),
                entry("02-10", "engage"));

        assertThat(journal.tally(counting(Goal.Count.ENTRIES)).done()).isEqualTo(3);
    }

    @Test
    void goals_that_ask_the_same_of_a_long_journal_share_the_answer() {
        Journal journal = journal("03-01", PLAN, Stream.generate(() -> entry("02-02", "engage").withToward("a"))
            .limit(Matching.FEW_LOOKS + 1).toArray(Entry[]::new));
        Goal all = counting(Goal.Count.ENTRIES);

        assertThat(journal.tally(all.withId("other").withTimes(9))).isSameAs(journal.tally(all));
        assertThat(journal.tally(all.withToward("a", "none"))).isSameAs(journal.tally(all.withToward("none", "a")));
        assertThat(journal.tally(all.withActivities(Activity.of("attend"), Activity.of("engage"))))
            .isSameAs(journal.tally(all.withActivities(Activity.of("engage"))));
    }

    @Test
    void whatever_a_goal_asks_of_a_long_journal_is_found_in_the_order_of_time() {
        String[] did = {"engage", "coffee-chat", "message", "attend"};
        Entry[] entries = new Entry[Matching.FEW_LOOKS + 1];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = entry("02-%02d".formatted(1 + i % 28), did[i % 4]).withIn("group-" + i % 5)
                .withToward("interest-" + i % 3);
        }
        Journal journal = journal("03-01", PLAN, entries);
        Goal all = counting(Goal.Count.ENTRIES);
        Goal two = all.withActivities(Activity.of("coffee-chat"), Activity.of("engage"));

        assertThat(Stream.of(all.withIn("group-1"), all.withIn("group-4", "group-2"), two, two.withIn("group-3"),
                two.withToward("interest-0"), two.withIn("group-0", "group-1").withToward("interest-2", "interest-1")))
            .allSatisfy(goal -> assertThat(journal.matchingEntries(goal)).isNotEmpty()
                .containsExactlyElementsOf(
                        journal.facts().stream().filter(fact -> journal.matches(fact.entry(), goal)).toList()));
    }

    @Test
    void goals_that_ask_the_same_have_each_their_own_days_and_counts() {
        Journal journal = journal("03-01", PLAN, entry("02-02", "engage"), entry("02-10", "engage"));
        Goal all = counting(Goal.Count.ENTRIES);

        assertThat(journal.tally(all.withBy(day("02-05"))).done()).isEqualTo(1);
        assertThat(journal.tally(all.withCount(Goal.Count.WEEKS)).done()).isEqualTo(1);
    }

    @Test
    void what_no_entry_has_makes_no_difference_beside_what_some_have_and_matches_nothing_alone() {
        Journal journal = journal("03-01", PLAN, entry("02-02", "engage").withToward("a"), entry("02-03", "research"));
        Goal all = counting(Goal.Count.ENTRIES);

        assertThat(journal.tally(all).done()).isEqualTo(2);
        assertThat(journal.tally(all.withToward("none")).done()).isZero();
        assertThat(journal.tally(all.withIn("none")).done()).isZero();
        assertThat(journal.tally(all.withActivities(Activity.of("attend"))).done()).isZero();
        assertThat(journal.tally(all.withToward("a")).done()).isEqualTo(1);
        assertThat(journal.tally(all.withToward("a", "none")).done()).isEqualTo(1);
        assertThat(journal.tally(all.withActivities(Activity.of("attend"), Activity.of("engage"))).done())
            .isEqualTo(1);
    }

    @Test
    void contacts_are_counted_once_whether_named_or_met() {
        Journal journal = journal("03-01", PLAN, meeting("02-02", "grace", "kai"), entry("02-03", "message", "grace"),
                entry("02-04", "message", "ben"));

        assertThat(journal.tally(counting(Goal.Count.CONTACTS)).done()).isEqualTo(3);
    }

    @Test
    void new_contacts_are_those_met_in_the_entries() {
        Journal journal = journal("03-01", PLAN, meeting("02-02", "grace", "kai"), meeting("02-03", "grace"),
                entry("02-04", "message", "ben"));

        assertThat(journal.tally(counting(Goal.Count.NEW_CONTACTS)).done()).isEqualTo(2);
    }

    @Test
    void only_the_people_that_the_goal_is_about_are_counted() {
        Who acme = Who.builder().org("Acme").build();
        Journal journal = journal("03-01", PLAN, meeting("02-02", "grace", "kai"), entry("02-04", "message", "ben"));

        assertThat(journal.tally(counting(Goal.Count.CONTACTS).withPeople(acme)).done()).isEqualTo(2);
        assertThat(journal.tally(counting(Goal.Count.NEW_CONTACTS).withPeople(acme)).done()).isEqualTo(1);
        assertThat(journal.tally(counting(Goal.Count.ENTRIES).withPeople(acme)).done()).isEqualTo(2);
    }

    @Test
    void weeks_are_counted_once_and_by_the_plans_own_first_day() {
        Plan sundays = PLAN.withWeekStarts(DayOfWeek.SUNDAY);
        Goal goal = counting(Goal.Count.WEEKS);

        assertThat(journal("03-01", PLAN, entry("01-10", "engage"), entry("01-11", "engage")).tally(goal).done())
            .isEqualTo(1);
        assertThat(journal("03-01", sundays, entry("01-10", "engage"), entry("01-11", "engage")).tally(goal).done())
            .isEqualTo(2);
    }

    @Test
    void a_week_without_an_active_day_does_not_count() {
        Journal journal = journal("03-01", PLAN, entry("02-10", "engage"), entry("02-16", "engage"));

        assertThat(journal.tally(counting(Goal.Count.WEEKS)).done()).isEqualTo(1);
    }

    @Test
    void an_entry_on_a_paused_day_of_a_week_that_counts_counts() {
        Plan shortPause = PLAN
            .withPauses(Pause.builder().firstDay(day("02-09")).lastDay(day("02-14")).build());

        assertThat(journal("03-01", shortPause, entry("02-10", "engage")).tally(counting(Goal.Count.WEEKS)).done())
            .isEqualTo(1);
    }

    @Test
    void entries_after_the_journals_day_do_not_count() {
        Journal journal = journal("02-03", PLAN, entry("02-02", "engage"), entry("02-04", "engage"));

        assertThat(journal.count(counting(Goal.Count.ENTRIES), day("03-01"))).isEqualTo(1);
    }

    @Test
    void the_count_at_the_end_of_an_earlier_day_leaves_out_what_came_later() {
        Journal journal = journal("03-01", PLAN, entry("02-04", "message", "kai"), entry("02-02", "message", "kai"),
                entry("02-06", "message", "ben"));
        Tally tally = journal.tally(counting(Goal.Count.CONTACTS));

        assertThat(tally.done(day("02-01"))).isZero();
        assertThat(tally.done(day("02-02"))).isEqualTo(1);
        assertThat(tally.done(day("02-05"))).isEqualTo(1);
        assertThat(tally.done(day("02-06"))).isEqualTo(2);
        assertThat(tally.done(day("02-07"))).isEqualTo(tally.done());
    }

    @Test
    void the_matching_facts_are_in_order_of_time_and_each_there_once() {
        Goal goal = counting(Goal.Count.ENTRIES).withActivities(Activity.of("coffee-chat"), Activity.of("walk"),
                Activity.of("message"));
        Journal journal = journal("03-01", PLAN, entry("02-04", "walk"), entry("02-03", "message"),
                entry("02-05", "engage"), entry("02-05", "engage"), entry("02-05", "engage"));

        assertThat(journal.tally(goal).facts()).extracting(Fact::index).containsExactly(1, 0);
    }
}
