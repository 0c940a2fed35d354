package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.day;
import static dev.netplan.check.rules.SmallPlans.entry;
import static dev.netplan.check.rules.SmallPlans.findings;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.goal;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.format.ById;
import dev.netplan.model.Goal;
import dev.netplan.model.Pause;
import dev.netplan.model.Plan;
import dev.netplan.model.Who;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalBehindTest {

    @Test
    void a_goal_one_short_of_the_even_pace_is_found() {
        // 4 weeks of 26 are over, so a goal of 26 expects 4
        Plan.Builder plan = talks(26, 3);

        assertThat(found(new GoalBehind(), plan, "2026-02-01"))
            .containsExactly("goals.talks: Goal `talks` has 3 of 26; expected 4 by now.");
    }

    @Test
    void less_than_one_short_is_on_track() {
        assertThat(found(new GoalBehind(), talks(26, 3), "2026-01-31")).isEmpty();
    }

    @Test
    void the_hint_says_how_often_to_do_it() {
        assertThat(findings(new GoalBehind(), talks(26, 2), "2026-02-01")).extracting(Finding::hint)
            .containsExactly("Do one this week; 24 more by 2026-07-05, 1.1 a week.");
        assertThat(findings(new GoalBehind(), talks(13, 0), "2026-02-01")).extracting(Finding::hint)
            .containsExactly("Do one this week; 13 more by 2026-07-05, one every 11 days.");
        assertThat(findings(new GoalBehind(), talks(7, 0), "2026-02-08")).extracting(Finding::hint)
            .containsExactly("Do one this week; 7 more by 2026-07-05, one every 3 weeks.");
    }

    @Test
    void a_pace_has_one_digit_behind_the_point_unless_that_is_zero() {
        // 16 weeks are left on 2026-03-15
        assertThat(findings(new GoalBehind(), talks(32, 0), "2026-03-15")).extracting(Finding::hint)
            .containsExactly("Do one this week; 32 more by 2026-07-05, 2 a week.");
        assertThat(findings(new GoalBehind(), talks(20, 0), "2026-03-15")).extracting(Finding::hint)
            .containsExactly("Do one this week; 20 more by 2026-07-05, 1.3 a week.");
        assertThat(findings(new GoalBehind(), talks(16, 0), "2026-03-15")).extracting(Finding::hint)
            .containsExactly("Do one this week; 16 more by 2026-07-05, one every week.");
        assertThat(findings(new GoalBehind(), talks(15, 0), "2026-03-15")).extracting(Finding::hint)
            .containsExactly("Do one this week; 15 more by 2026-07-05, one every week.");
        assertThat(findings(new GoalBehind(), talks(8, 0), "2026-03-15")).extracting(Finding::hint)
            .containsExactly("Do one this week; 8 more by 2026-07-05, one every 2 weeks.");
    }

    @Test
    void on_the_last_day_there_is_no_pace_left() {
        assertThat(findings(new GoalBehind(), talks(7, 0), "2026-07-05")).extracting(Finding::hint)
            .containsExactly("Do one today; 7 more by 2026-07-05, or set `times` to what you can do.");
    }

    @Test
    void in_the_last_week_there_is_no_pace_to_speak_of() {
        assertThat(hints(goal("talks", 26).build(), "2026-06-29"))
            .containsExactly("Do one this week; 26 more by 2026-07-05, or set `times` to what you can do.");
    }

    @Test
    void twice_the_pace_that_was_meant_is_asked_for_and_more_than_that_may_be_less() {
        // half of the 26 weeks are over on 2026-04-05, and two thirds on 2026-05-03
        assertThat(hints(goal("talks", 26).build(), "2026-04-05"))
            .containsExactly("Do one this week; 26 more by 2026-07-05, 2 a week.");
        assertThat(hints(goal("talks", 26).build(), "2026-04-12")).containsExactly(
                "Do one this week; 26 more by 2026-07-05, 2.2 a week, or set `times` to what you can do.");
    }

    @Test
    void people_are_met_and_weeks_are_filled() {
        assertThat(hints(goal("talks", 26).count(Goal.Count.CONTACTS).build(), "2026-02-01"))
            .allMatch(hint -> hint.startsWith("Speak with one more person this week; 26 more by 2026-07-05, "));
        assertThat(hints(goal("talks", 26).count(Goal.Count.NEW_CONTACTS).build(), "2026-02-01"))
            .allMatch(hint -> hint.startsWith("Meet somebody new this week; 26 more by 2026-07-05, "));
    }

    @Test
    void a_week_counts_once_so_that_the_hint_says_how_many_are_left() {
        assertThat(hints(goal("rhythm", 20).count(Goal.Count.WEEKS).build(), "2026-02-04"))
            .containsExactly("Do something for it this week; 20 more weeks by 2026-07-05, of 22 left.");
        assertThat(hints(goal("rhythm", 23).count(Goal.Count.WEEKS).build(), "2026-02-04")).containsExactly(
                "Do something for it this week; 23 more weeks by 2026-07-05, of 22 left, so that 22 is the most: set `times` to that.");
    }

    @Test
    void as_many_weeks_as_are_left_can_still_be_done() {
        assertThat(hints(goal("rhythm", 22).count(Goal.Count.WEEKS).build(), "2026-02-04"))
            .containsExactly("Do something for it this week; 22 more weeks by 2026-07-05, of 22 left.");
    }

    @Test
    void the_hint_says_with_whom_and_toward_what_an_entry_counts() {
        Goal.Builder goal = goal("talks", 26).addToward("frontend");

        assertThat(hints(goal.build(), "2026-02-01"))
            .allMatch(hint -> hint.startsWith("Do one toward `frontend` this"));
        assertThat(
                hints(goal.people(Who.builder().role("Staff Engineer").tag("bootcamp").build()).build(), "2026-02-01"))
            .allMatch(hint -> hint.startsWith("Do one with somebody whose `role` is Staff Engineer and `tags` hold "
                    + "bootcamp toward `frontend` this week; "))
            .hasSize(1);
        assertThat(hints(goal.people(Who.builder().addContacts("kai", "zoe").build()).addIn("react-sf").build(),
                "2026-02-01"))
            .allMatch(hint -> hint.startsWith("Do one with one of `kai`, `zoe` in `react-sf` toward `frontend` this"))
            .hasSize(1);
        assertThat(hints(goal("new", 26).count(Goal.Count.NEW_CONTACTS)
            .people(Who.builder().org("Acme").level("senior").build()).build(), "2026-02-01"))
            .allMatch(
                    hint -> hint.startsWith("Meet somebody new whose `org` is Acme and `level` is senior this week; "))
            .hasSize(1);
    }

    @Test
    void where_no_week_is_left_the_hint_does_not_ask_for_one() {
        Plan.Builder plan = plan("2026-01-05", "2026-07-05")
            .goals(ById.of(goal("rhythm", 23).count(Goal.Count.WEEKS).build()));

        assertThat(findings(new GoalBehind(), plan.addJournal(entry("2026-07-03", "engage").build()), "2026-07-04"))
            .extracting(Finding::hint).containsExactly("No week is left by 2026-07-05 that could still count: set "
                    + "`times` to what you have done, or let it go.");
        assertThat(hints(goal("rhythm", 23).count(Goal.Count.WEEKS).build(), "2026-07-05"))
            .containsExactly("Do something for it this week; 23 more weeks by 2026-07-05, of 1 left, so that 1 is the "
                    + "most: set `times` to that.");
    }

    @Test
    void a_week_whose_days_are_all_paused_is_waited_out() {
        Plan.Builder plan = plan("2026-01-05", "2026-07-05")
            .addPauses(Pause.builder().firstDay(day("2026-03-16")).lastDay(day("2026-03-22")).build())
            .goals(ById.of(goal("rhythm", 15).count(Goal.Count.WEEKS).build()));

        assertThat(findings(new GoalBehind(), plan, "2026-03-18")).extracting(Finding::hint)
            .containsExactly("Do something for it next week; 15 more weeks by 2026-07-05, of 15 left.");
    }

    @Test
    void a_whole_week_has_a_pace() {
        assertThat(hints(goal("talks", 26).build(), "2026-06-28")).containsExactly(
                "Do one this week; 26 more by 2026-07-05, 26 a week, or set `times` to what you can do.");
    }

    @Test
    void a_week_that_counts_already_is_followed_by_the_next_one() {
        Plan.Builder plan = plan("2026-01-05", "2026-07-05")
            .goals(ById.of(goal("rhythm", 20).count(Goal.Count.WEEKS).build()))
            .addJournal(entry("2026-02-02", "engage").build());

        assertThat(findings(new GoalBehind(), plan, "2026-02-08")).extracting(Finding::hint)
            .containsExactly("Do something for it next week; 19 more weeks by 2026-07-05, of 21 left.");
        assertThat(findings(new GoalBehind(), plan, "2026-02-09")).extracting(Finding::hint)
            .containsExactly("Do something for it this week; 19 more weeks by 2026-07-05, of 21 left.");
    }

    private static List<String> hints(Goal goal, String asOf) {
        return findings(new GoalBehind(), plan("2026-01-05", "2026-07-05").goals(ById.of(goal)), asOf).stream()
            .map(Finding::hint).toList();
    }

    private static Plan.Builder talks(int times, int done) {
        return plan("2026-01-05", "2026-07-05").goals(ById.of(goal("talks", times).build()))
            .addAllJournal(Collections.nCopies(done, entry("2026-01-06", "coffee-chat").build()));
    }
}
