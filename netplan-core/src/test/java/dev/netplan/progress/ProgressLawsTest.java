package dev.netplan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.calendar.PlanCalendar;
import dev.netplan.model.Plan;
import dev.netplan.progress.GoalProgress.Status;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ProgressLawsTest {

    private static Progress progress(Plan plan, int today) {
        return Progress.of(plan, plan.start().plusDays(today));
    }

    @Property
    void goals_keep_within_their_bounds(@ForAll Plan plan, @ForAll @IntRange(min = -30, max = 400) int today) {
        assertThat(progress(plan, today).goals()).allSatisfy(goal -> {
            assertThat(goal.expected()).isBetween(0.0, (double) goal.goal().times());
            assertThat(goal.elapsed()).isBetween(0, goal.total());
            assertThat(goal.chance()).isBetween(0.0, 1.0);
            assertThat(goal.supply()).isNotNegative();
            goal.neededPerWeek().ifPresent(needed -> assertThat(needed).isPositive().isFinite());
            goal.likelyFinish().ifPresent(day -> assertThat(day).isAfter(progress(plan, today).asOf())
                .isBeforeOrEqualTo(plan.lastDay().plusYears(1)));
        });
    }

    @Property
    void a_goal_that_is_met_is_certain_and_one_that_is_missed_hopeless(@ForAll Plan plan,
            @ForAll @IntRange(min = -30, max = 400) int today) {
        for (GoalProgress goal : progress(plan, today).goals()) {
            assertThat(goal.isMet()).isEqualTo(goal.status() == Status.MET);
            if (goal.status() == Status.MET) {
                assertThat(goal.chance()).isOne();
                assertThat(goal.likelyFinish()).isEmpty();
            } else if (goal.status() == Status.MISSED) {
                assertThat(goal.chance()).isZero();
            }
        }
    }

    @Property
    void the_same_question_has_the_same_answer(@ForAll Plan plan,
            @ForAll @IntRange(min = -30, max = 400) int today) {
        Progress one = progress(plan, today);
        Progress other = progress(plan, today);

        for (int i = 0; i < plan.goals().size(); i++) {
            assertThat(one.goals().get(i)).usingRecursiveComparison()
                .comparingOnlyFields("elapsed", "total", "window").isEqualTo(other.goals().get(i));
            assertThat(one.goals().get(i).chance()).isEqualTo(other.goals().get(i).chance());
        }
        assertThat(one.streak()).isEqualTo(other.streak());
        assertThat(one.thisWeek()).isEqualTo(other.thisWeek());
    }

    @Property
    void a_streak_is_no_longer_than_the_best_and_than_the_plan(@ForAll Plan plan,
            @ForAll @IntRange(min = -30, max = 400) int today) {
        Progress progress = progress(plan, today);

        assertThat(progress.streak()).isBetween(0, progress.bestStreak());
        assertThat(progress.bestStreak()).isLessThanOrEqualTo(PlanCalendar.of(plan).weeks());
    }

    @Property
    void totals_fit_together(@ForAll Plan plan, @ForAll @IntRange(min = -30, max = 400) int today) {
        Totals totals = progress(plan, today).totals();

        assertThat(totals.newContacts()).isBetween(0, totals.reach());
        assertThat(totals.minutesByActivity().values().stream().mapToLong(Long::longValue).sum())
            .isLessThanOrEqualTo(totals.minutes());
        assertThat(progress(plan, today).timeByWeek().stream().mapToLong(Progress.WeekTime::minutes).sum())
            .isLessThanOrEqualTo(totals.minutes());
    }

    @Property
    void a_review_speaks_of_its_days(@ForAll Plan plan, @ForAll @IntRange(min = -30, max = 400) int today,
            @ForAll @IntRange(min = -30, max = 400) int day) {
        Progress progress = progress(plan, today);
        Review review = Review.ofWeek(progress.agenda(), plan.start().plusDays(day));

        assertThat(review.planned()).allMatch(item -> review.days().holds(item.date()));
        assertThat(review.done().facts()).allMatch(fact -> review.days().holds(fact.on()));
        assertThat(review.next()).allMatch(item -> item.date().isAfter(review.days().last()));
    }
}
