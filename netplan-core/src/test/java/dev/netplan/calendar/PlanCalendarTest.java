package dev.netplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Cadence;
import dev.netplan.model.Goal;
import dev.netplan.model.Owner;
import dev.netplan.model.Pause;
import dev.netplan.model.Phase;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanCalendarTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 7, 4);

    private static Plan.Builder plan() {
        return Plan.builder().start(MONDAY).owner(Owner.builder().name("Ada").build());
    }

    private static Pause pause(LocalDate first, LocalDate last) {
        return Pause.builder().firstDay(first).lastDay(last).build();
    }

    @Test
    void the_days_run_from_the_start_to_the_last_day() {
        assertThat(PlanCalendar.of(plan().build()).days()).isEqualTo(Window.between(MONDAY, LAST));
    }

    @Test
    void a_day_in_a_pause_is_not_active_nor_are_its_ends() {
        PlanCalendar calendar =
                PlanCalendar.of(plan().addPauses(pause(MONDAY.plusDays(2), MONDAY.plusDays(4))).build());

        assertThat(calendar.isActive(MONDAY.plusDays(1))).isTrue();
        assertThat(calendar.isActive(MONDAY.plusDays(2))).isFalse();
        assertThat(calendar.isActive(MONDAY.plusDays(3))).isFalse();
        assertThat(calendar.isActive(MONDAY.plusDays(4))).isFalse();
        assertThat(calendar.isActive(MONDAY.plusDays(5))).isTrue();
    }

    @Test
    void a_day_outside_the_plan_is_not_active() {
        PlanCalendar calendar = PlanCalendar.of(plan().build());

        assertThat(calendar.isActive(MONDAY.minusDays(1))).isFalse();
        assertThat(calendar.isActive(LAST)).isTrue();
        assertThat(calendar.isActive(LAST.plusDays(1))).isFalse();
    }

    @Test
    void a_day_in_two_pauses_is_left_out_once() {
        PlanCalendar calendar = PlanCalendar.of(plan().addPauses(pause(MONDAY, MONDAY.plusDays(3)),
                pause(MONDAY.plusDays(2), MONDAY.plusDays(5)))
            .build());

        assertThat(calendar.activeDays(Window.between(MONDAY, MONDAY.plusDays(6)))).isEqualTo(1);
    }

    @Test
    void a_pause_may_reach_beyond_the_plan() {
        PlanCalendar calendar = PlanCalendar
            .of(plan().addPauses(pause(MONDAY.minusDays(9), MONDAY), pause(LAST, LAST.plusDays(9))).build());

        assertThat(calendar.isActive(MONDAY)).isFalse();
        assertThat(calendar.isActive(MONDAY.plusDays(1))).isTrue();
        assertThat(calendar.isActive(LAST)).isFalse();
    }

    @Test
    void days_outside_the_plan_and_empty_windows_hold_no_active_day() {
        PlanCalendar calendar = PlanCalendar.of(plan().build());

        assertThat(calendar.activeDays(Window.between(MONDAY.minusDays(9), MONDAY))).isEqualTo(1);
        assertThat(calendar.activeDays(Window.between(LAST, LAST.plusDays(9)))).isEqualTo(1);
        assertThat(calendar.activeDays(Window.between(LAST, MONDAY))).isZero();
    }

    @Test
    void weeks_begin_on_the_day_that_the_plan_says() {
        PlanCalendar calendar = PlanCalendar.of(plan().weekStarts(DayOfWeek.SUNDAY).build());

        assertThat(calendar.week(MONDAY.plusDays(5))).isZero();
        assertThat(calendar.week(MONDAY.plusDays(6))).isEqualTo(1);
        assertThat(calendar.week(MONDAY.minusDays(1))).isZero();
        assertThat(calendar.week(MONDAY.minusDays(2))).isEqualTo(-1);
    }

    @Test
    void the_first_and_the_last_week_are_cut_short_by_the_plans_ends() {
        LocalDate wednesday = MONDAY.plusDays(2);
        PlanCalendar calendar = PlanCalendar.of(plan().start(wednesday).end(wednesday.plusWeeks(1)).build());

        assertThat(calendar.weeks()).isEqualTo(2);
        assertThat(calendar.week(0)).isEqualTo(Window.between(wednesday, MONDAY.plusDays(6)));
        assertThat(calendar.week(1)).isEqualTo(Window.between(MONDAY.plusDays(7), wednesday.plusWeeks(1)));
        assertThat(calendar.wholeWeek(0)).isEqualTo(Window.between(MONDAY, MONDAY.plusDays(6)));
    }

    @Test
    void a_week_within_a_pause_does_not_count_and_one_with_a_day_left_does() {
        PlanCalendar calendar = PlanCalendar
            .of(plan().addPauses(pause(MONDAY.plusDays(7), MONDAY.plusDays(19))).build());

        assertThat(calendar.counts(0)).isTrue();
        assertThat(calendar.counts(1)).isFalse();
        assertThat(calendar.counts(2)).isTrue();
    }

    @Test
    void a_week_outside_the_plan_does_not_count() {
        PlanCalendar calendar = PlanCalendar.of(plan().build());

        assertThat(calendar.counts(-1)).isFalse();
        assertThat(calendar.counts(calendar.weeks() - 1)).isTrue();
        assertThat(calendar.counts(calendar.weeks())).isFalse();
    }

    @Test
    void the_window_of_a_goal_takes_each_end_from_the_goal_then_its_phase_then_the_plan() {
        Phase phase = Phase.builder().id("engage").name("Engage").firstDay(MONDAY.plusDays(30))
            .lastDay(MONDAY.plusDays(60)).build();
        PlanCalendar calendar = PlanCalendar.of(plan().phases(ById.of(phase)).build());
        Goal goal = Goal.builder().id("talks").times(3).build();

        assertThat(calendar.windowOf(goal)).isEqualTo(Window.between(MONDAY, LAST));
        assertThat(calendar.windowOf(goal.withPhase("engage")))
            .isEqualTo(Window.between(phase.firstDay(), phase.lastDay()));
        assertThat(calendar.windowOf(goal.withPhase("engage").withBy(MONDAY.plusDays(90))))
            .isEqualTo(Window.between(phase.firstDay(), MONDAY.plusDays(90)));
        assertThat(calendar.windowOf(goal.withPhase("engage").withFirstDay(MONDAY.plusDays(9))))
            .isEqualTo(Window.between(MONDAY.plusDays(9), phase.lastDay()));
    }

    @Test
    void the_windows_of_goals_and_routines_are_clipped_to_the_plan() {
        PlanCalendar calendar = PlanCalendar.of(plan().build());
        Goal goal = Goal.builder().id("talks").times(3).firstDay(MONDAY.minusDays(9)).by(LAST.plusDays(9)).build();
        Routine routine = Routine.builder().id("post").activity(Activity.of("engage")).every(Cadence.weeks(1))
            .firstDay(MONDAY.minusDays(9)).lastDay(LAST.plusDays(9)).build();

        assertThat(calendar.windowOf(goal)).isEqualTo(calendar.days());
        assertThat(calendar.windowOf(routine)).isEqualTo(calendar.days());
    }

    @Test
    void the_days_of_an_action_are_its_own_else_its_phases_else_the_plans() {
        Phase phase = Phase.builder().id("engage").name("Engage").firstDay(MONDAY.plusDays(30))
            .lastDay(MONDAY.plusDays(60)).build();
        PlanCalendar calendar = PlanCalendar.of(plan().phases(ById.of(phase)).build());
        Action action = Action.builder().id("ask").activity(Activity.of("message")).build();

        assertThat(calendar.dueDayOf(action)).isEqualTo(LAST);
        assertThat(calendar.firstDayOf(action)).isEqualTo(MONDAY);
        assertThat(calendar.dueDayOf(action.withPhase("engage"))).isEqualTo(phase.lastDay());
        assertThat(calendar.firstDayOf(action.withPhase("engage"))).isEqualTo(phase.firstDay());
        assertThat(calendar.dueDayOf(action.withPhase("engage").withBy(LAST.plusDays(9)))).isEqualTo(LAST.plusDays(9));
    }
}
