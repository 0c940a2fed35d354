package dev.netplan.progress;

import static dev.netplan.testing.Sketches.day;
import static dev.netplan.testing.Sketches.entry;
import static dev.netplan.testing.Sketches.goal;
import static dev.netplan.testing.Sketches.meeting;
import static dev.netplan.testing.Sketches.pause;
import static dev.netplan.testing.Sketches.plan;
import static dev.netplan.testing.Sketches.routine;
import static dev.netplan.testing.Sketches.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import dev.netplan.calendar.Window;
import dev.netplan.model.Activity;
import dev.netplan.model.Entry;
import dev.netplan.model.Goal;
import dev.netplan.model.Milestone;
import dev.netplan.model.Plan;
import dev.netplan.progress.GoalProgress.Status;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GoalProgressTest {

    /** Four weeks. */
    private static final Plan PLAN = plan("01-05", "02-01");
    private static final Goal FOUR = goal("talks", 4, "coffee-chat");

    private static GoalProgress at(String asOf, Plan plan, Goal goal, Entry... entries) {
        return Progress.of(with(with(plan, goal), entries), day(asOf)).goals().get(0);
    }

    private static Entry[] talks(String... days) {
        return Arrays.stream(days).map(day -> entry(day, "coffee-chat")).toArray(Entry[]::new);
    }

    private static Entry[] talks(int count, String on) {
        return IntStream.range(0, count).mapToObj(i -> entry(on, "coffee-chat")).toArray(Entry[]::new);
    }

    @Test
    void done_counts_entries_up_to_and_including_the_day() {
        Entry[] entries = talks("01-06", "01-07", "01-08");

        assertThat(at("01-07", PLAN, FOUR, entries).done()).isEqualTo(2);
        assertThat(at("01-08", PLAN, FOUR, entries).done()).isEqualTo(3);
    }

    @Test
    void people_newly_met_are_counted_each_once() {
        Goal people = goal("people", 4).withCount(Goal.Count.NEW_CONTACTS);

        assertThat(at("01-08", PLAN, people, meeting("01-06", "grace", "kai"), meeting("01-07", "grace")).done())
            .isEqualTo(2);
    }

    @Test
    void elapsed_and_total_are_active_days_of_the_goal_s_window() {
        GoalProgress progress = at("01-15", PLAN.withPauses(pause("01-12", "01-13")),
                FOUR.withFirstDay(day("01-10")).withBy(day("01-20")));

        assertThat(progress.window()).isEqualTo(new Window(day("01-10"), day("01-20")));
        assertThat(progress.elapsed()).isEqualTo(4);
        assertThat(progress.total()).isEqualTo(9);
        assertThat(progress.expected()).isCloseTo(4 * 4 / 9.0, within(1e-15));
    }

    @Test
    void nothing_has_elapsed_before_the_window_and_all_after_it() {
        Goal later = FOUR.withFirstDay(day("01-10")).withBy(day("01-20"));

        assertThat(at("01-09", PLAN, later).elapsed()).isZero();
        assertThat(at("01-21", PLAN, later).elapsed()).isEqualTo(11);
    }

    @Test
    void without_an_active_day_nothing_is_expected_and_there_is_no_chance() {
        Plan paused = PLAN.withPauses(pause("01-01", "02-28"));

        assertThat(at("01-10", paused, FOUR)).satisfies(progress -> {
            assertThat(progress.expected()).isZero();
            assertThat(progress.status()).isEqualTo(Status.ON_TRACK);
            assertThat(progress.neededPerWeek()).isEmpty();
            assertThat(progress.chance()).isZero();
            assertThat(progress.likelyFinish()).isEmpty();
        });
        assertThat(at("01-10", paused, FOUR, talks("01-06")).status()).isEqualTo(Status.AHEAD);
    }

    @Test
    void a_goal_is_met_with_as_many_as_wanted_even_after_its_deadline() {
        assertThat(at("01-08", PLAN, FOUR, talks(4, "01-06")).status()).isEqualTo(Status.MET);
        assertThat(at("03-08", PLAN, FOUR, talks(5, "01-06")).status()).isEqualTo(Status.MET);
    }

    @Test
    void a_goal_is_missed_after_its_deadline_and_not_on_it() {
        assertThat(at("02-01", PLAN, FOUR).status()).isEqualTo(Status.BEHIND);
        assertThat(at("02-02", PLAN, FOUR).status()).isEqualTo(Status.MISSED);
    }

    @Test
    void a_goal_has_not_started_before_its_first_day() {
        assertThat(at("01-09", PLAN, FOUR.withFirstDay(day("01-10"))).status()).isEqualTo(Status.NOT_STARTED);
        assertThat(at("01-10", PLAN, FOUR.withFirstDay(day("01-10"))).status()).isEqualTo(Status.ON_TRACK);
        assertThat(at("01-04", PLAN, FOUR).status()).isEqualTo(Status.NOT_STARTED);
    }

    @Test
    void one_more_than_expected_is_ahead_and_one_less_is_behind() {
        // after two weeks of four, two are expected
        assertThat(at("01-18", PLAN, FOUR, talks(3, "01-06")).status()).isEqualTo(Status.AHEAD);
        assertThat(at("01-19", PLAN, FOUR, talks(3, "01-06")).status()).isEqualTo(Status.ON_TRACK);
        assertThat(at("01-18", PLAN, FOUR, talks(2, "01-06")).status()).isEqualTo(Status.ON_TRACK);
        assertThat(at("01-17", PLAN, FOUR, talks(1, "01-06")).status()).isEqualTo(Status.ON_TRACK);
        assertThat(at("01-18", PLAN, FOUR, talks(1, "01-06")).status()).isEqualTo(Status.BEHIND);
    }

    @Test
    void needed_per_week_is_what_is_missing_over_the_weeks_left() {
        assertThat(at("01-18", PLAN, FOUR, talks("01-06")).neededPerWeek()).hasValue(1.5);
        assertThat(at("01-04", PLAN, FOUR).neededPerWeek()).hasValue(1.0);
        assertThat(at("02-01", PLAN, FOUR).neededPerWeek()).isEmpty();
        assertThat(at("01-18", PLAN, FOUR, talks(4, "01-06")).neededPerWeek()).isEmpty();
    }

    @Test
    void the_chance_is_that_of_the_forecast() {
        assertThat(at("01-18", PLAN, FOUR, talks("01-06")).chance()).isCloseTo(0.24359130859375, within(1e-15));
        assertThat(at("01-18", PLAN, FOUR, talks(4, "01-06")).chance()).isOne();
        assertThat(at("02-01", PLAN, FOUR, talks("01-06")).chance()).isZero();
    }

    @Test
    void a_goal_of_weeks_has_no_chance_when_too_few_weeks_are_left() {
        Goal weeks = goal("rhythm", 4, "engage").withCount(Goal.Count.WEEKS);
        Entry first = entry("01-06", "engage");

        assertThat(at("01-18", PLAN, weeks, first).chance()).as("two weeks are left for three").isZero();
        assertThat(at("01-17", PLAN, weeks, first).chance()).as("the second week may still count").isPositive();
        assertThat(at("01-17", PLAN, weeks, first, entry("01-13", "engage")).chance()).isPositive();
    }

    @Test
    void the_current_week_is_left_only_while_it_has_no_matching_entry() {
        Goal weeks = goal("rhythm", 4, "engage").withCount(Goal.Count.WEEKS);

        assertThat(at("01-13", PLAN, weeks, entry("01-13", "engage")).chance()).isZero();
        assertThat(at("01-13", PLAN, weeks, entry("01-06", "engage"), entry("01-13", "message")).chance())
            .isPositive();
    }

    @Test
    void a_week_without_an_active_day_of_the_window_is_not_left() {
        Goal weeks = goal("rhythm", 3, "engage").withCount(Goal.Count.WEEKS);
        Plan pausing = PLAN.withPauses(pause("01-19", "01-25"));

        assertThat(at("01-13", pausing, weeks).chance()).isZero();
        assertThat(at("01-13", PLAN, weeks).chance()).isPositive();
        assertThat(at("01-13", PLAN, weeks.withBy(day("01-25"))).chance()).isZero();
    }

    @Test
    void a_goal_of_weeks_that_is_met_is_certain_when_none_is_left() {
        Goal weeks = goal("rhythm", 1, "engage").withCount(Goal.Count.WEEKS);

        assertThat(at("02-01", PLAN, weeks, entry("01-06", "engage")).chance()).isOne();
    }

    @Test
    void it_is_likely_to_finish_when_the_pace_reaches_what_is_missing() {
        // 26 days, see the forecast
        assertThat(at("01-18", PLAN, FOUR, talks("01-06")).likelyFinish()).contains(day("02-13"));
        assertThat(at("01-18", PLAN.withPauses(pause("02-10", "02-10")), FOUR, talks("01-06")).likelyFinish())
            .contains(day("02-14"));
        assertThat(at("01-18", PLAN, FOUR, talks(4, "01-06")).likelyFinish()).isEmpty();
    }

    @Test
    void a_finish_more_than_a_year_after_the_plan_is_none() {
        Goal many = goal("talks", 1000, "coffee-chat");

        assertThat(at("02-01", PLAN, many).likelyFinish()).as("56 days").contains(day("03-29"));
        assertThat(at("2027-01-20", PLAN, many).likelyFinish()).isEmpty();
    }

    @Test
    void a_milestone_is_met_by_what_was_done_by_its_date() {
        Goal staged = FOUR.withMilestones(Milestone.of(day("01-10"), 2), Milestone.of(day("01-20"), 3));
        Entry[] entries = talks("01-06", "01-10", "01-11");

        assertThat(at("01-08", PLAN, staged, entries).milestones())
            .extracting(GoalProgress.MilestoneProgress::done, GoalProgress.MilestoneProgress::state)
            .containsExactly(tuple(1, GoalProgress.MilestoneProgress.State.OPEN),
                    tuple(1, GoalProgress.MilestoneProgress.State.OPEN));
        assertThat(at("01-12", PLAN, staged, entries).milestones())
            .extracting(GoalProgress.MilestoneProgress::done, GoalProgress.MilestoneProgress::state)
            .containsExactly(tuple(2, GoalProgress.MilestoneProgress.State.MET),
                    tuple(3, GoalProgress.MilestoneProgress.State.MET));
    }

    @Test
    void a_milestone_is_missed_when_its_date_has_passed() {
        Goal staged = FOUR.withMilestones(Milestone.of(day("01-10"), 2));
        Entry[] entries = talks("01-06", "01-11");

        assertThat(at("01-10", PLAN, staged, entries).milestones().get(0).state())
            .isEqualTo(GoalProgress.MilestoneProgress.State.OPEN);
        assertThat(at("01-11", PLAN, staged, entries).milestones().get(0).state())
            .isEqualTo(GoalProgress.MilestoneProgress.State.MISSED);
    }

    @Test
    void requests_needed_and_supply_are_those_of_journal_and_agenda() {
        Plan plan = with(PLAN, routine("coffee", "coffee-chat", "week", "tue"));
        Entry asked = entry("01-06", "message", "kai").withHopingFor(Activity.of("coffee-chat"));

        GoalProgress progress = at("01-07", plan, FOUR, asked);

        // (0 granted + 1) / (1 asked + 2)
        assertThat(progress.requestsNeeded()).hasValue(12);
        assertThat(progress.supply()).isEqualTo(3);
        assertThat(at("01-07", plan, FOUR).requestsNeeded()).isEmpty();
    }
}
