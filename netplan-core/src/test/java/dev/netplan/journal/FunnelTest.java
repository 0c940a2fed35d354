package dev.netplan.journal;

import static dev.netplan.journal.Told.asking;
import static dev.netplan.journal.Told.entry;
import static dev.netplan.journal.Told.journal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.netplan.model.Activity;
import dev.netplan.model.Entry;
import dev.netplan.model.Goal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FunnelTest {

    private final Journal journal = journal("02-20", asking("02-10", "a", "coffee-chat"),
            asking("02-10", "b", "coffee-chat"), entry("02-11", "coffee-chat", "b"),
            asking("02-10", "c", "coffee-chat"), entry("02-11", "hear-back", "c"), asking("02-10", "d", "coffee-chat"),
            entry("02-11", "hear-back", "d").withAnswer(Entry.Answer.NO), asking("02-10", "e", "coffee-chat"),
            entry("02-11", "let-go", "e"), asking("02-10", "f", "catch-up"), asking("02-10", "g", "walk"),
            entry("02-11", "walk", "g"));

    private static Goal goal(String... activities) {
        Goal.Builder goal = Goal.builder().id("goal").times(8);
        for (String activity : activities) {
            goal.addActivities(Activity.of(activity));
        }
        return goal.build();
    }

    private static Optional<Activity> of(String activity) {
        return Optional.of(Activity.of(activity));
    }

    @Test
    void there_is_a_funnel_for_each_activity_hoped_for() {
        assertThat(journal.funnels()).containsExactly(new Funnel(of("catch-up"), 1, 0, 0, 1),
                new Funnel(of("coffee-chat"), 5, 3, 1, 1), new Funnel(of("walk"), 1, 1, 1, 0));
    }

    @Test
    void there_is_one_for_all_requests() {
        assertThat(journal.funnel()).isEqualTo(new Funnel(Optional.empty(), 7, 4, 2, 2));
        assertThat(journal.funnel().share()).isCloseTo(2 / 7.0, within(1e-12));
    }

    @Test
    void where_nothing_was_asked_the_share_granted_is_none() {
        assertThat(journal("02-20").funnel()).isEqualTo(new Funnel(Optional.empty(), 0, 0, 0, 0));
        assertThat(journal("02-20").funnel().share()).isZero();
        assertThat(journal("02-20").funnels()).isEmpty();
    }

    @Test
    void what_is_missing_takes_so_many_requests_at_the_rate_so_far() {
        Journal oneOfThree = journal("02-20", asking("02-10", "a", "catch-up"), asking("02-10", "b", "catch-up"),
                asking("02-10", "c", "catch-up"), entry("02-11", "catch-up", "c"));

        // (granted + 1) of (asked + 2) is 2 of 5
        assertThat(oneOfThree.requestsNeeded(goal("catch-up"), 0)).hasValue(20);
        assertThat(oneOfThree.requestsNeeded(goal("catch-up"), 7)).hasValue(3);
    }

    @Test
    void requests_for_what_is_like_one_of_the_goals_activities_count() {
        // of coffee chats and walks 6 were asked for and 2 granted: 3 of 8
        assertThat(journal.requestsNeeded(goal("coffee-chat"), 5)).hasValue(8);
        // of walks alone 1 and 1: 2 of 3
        assertThat(journal.requestsNeeded(goal("walk"), 5)).hasValue(5);
        // of all three kinds 7 and 2: 3 of 9
        assertThat(journal.requestsNeeded(goal("coffee-chat", "catch-up"), 5)).hasValue(9);
    }

    @Test
    void a_goal_that_is_reached_takes_no_more_requests() {
        assertThat(journal.requestsNeeded(goal("coffee-chat"), 8)).hasValue(0);
        assertThat(journal.requestsNeeded(goal("coffee-chat"), 9)).hasValue(0);
    }

    @Test
    void where_nothing_of_it_was_asked_nobody_can_tell() {
        assertThat(journal.requestsNeeded(goal("attend"), 0)).isEmpty();
        assertThat(journal.requestsNeeded(goal(), 0)).isEmpty();
    }

    @Test
    void only_goals_that_count_entries_can_be_told() {
        assertThat(journal.requestsNeeded(goal("coffee-chat").withCount(Goal.Count.CONTACTS), 0)).isEmpty();
    }

    @Test
    void a_large_goal_does_not_overflow() {
        assertThat(journal.requestsNeeded(goal("catch-up").withTimes(1_000_000), 0)).hasValue(3_000_000);
    }
}
