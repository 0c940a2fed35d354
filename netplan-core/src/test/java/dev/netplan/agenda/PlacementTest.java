package dev.netplan.agenda;

import static dev.netplan.testing.Sketches.action;
import static dev.netplan.testing.Sketches.day;
import static dev.netplan.testing.Sketches.days;
import static dev.netplan.testing.Sketches.entry;
import static dev.netplan.testing.Sketches.event;
import static dev.netplan.testing.Sketches.pause;
import static dev.netplan.testing.Sketches.plan;
import static dev.netplan.testing.Sketches.routine;
import static dev.netplan.testing.Sketches.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.calendar.Window;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementTest {

    private static final Plan WEEK = plan("01-05", "01-11");
    private static final Plan TWO_WEEKS = plan("01-05", "01-18");

    private static List<LocalDate> falls(String id, Plan plan) {
        return Agenda.of(plan, plan.start()).routine(id).orElseThrow().days(new Window(plan.start(), plan.lastDay()));
    }

    private static List<LocalDate> falls(Plan plan, Routine routine) {
        return falls(routine.id(), with(plan, routine));
    }

    @Test
    void a_routine_without_days_falls_once_a_cycle_on_its_earliest_day() {
        assertThat(falls(TWO_WEEKS, routine("coffee", "coffee-chat", "week"))).isEqualTo(days("01-05 01-12"));
    }

    @Test
    void as_many_occurrences_are_placed_as_it_has_times_each_on_a_day_of_its_own() {
        assertThat(falls(TWO_WEEKS, routine("coffee", "coffee-chat", "week").withTimes(2)))
            .isEqualTo(days("01-05 01-06 01-12 01-13"));
    }

    @Test
    void there_are_fewer_where_the_days_run_out() {
        assertThat(falls(WEEK.withPauses(pause("01-07", "01-11")), routine("coffee", "coffee-chat", "week")
            .withTimes(5))).isEqualTo(days("01-05 01-06"));
    }

    @Test
    void it_falls_neither_on_a_pause_nor_on_an_excepted_day() {
        Plan pausing = WEEK.withPauses(pause("01-05", "01-06"));

        assertThat(falls(pausing, routine("coffee", "coffee-chat", "week").withExcept(day("01-07"))))
            .isEqualTo(days("01-08"));
    }

    @Test
    void cycles_are_counted_from_the_plan_s_first_week_and_clipped_to_the_routine() {
        Routine everyOther = routine("coffee", "coffee-chat", "2 weeks").withFirstDay(day("01-14"));

        assertThat(falls(plan("01-05", "02-08"), everyOther)).isEqualTo(days("01-14 01-19 02-02"));
    }

    @Test
    void a_month_cycle_is_counted_from_the_plan_s_first_month() {
        assertThat(falls(plan("01-20", "04-10"), routine("talk", "publish", "month")))
            .isEqualTo(days("01-20 02-01 03-01 04-01"));
        assertThat(falls(plan("01-20", "04-10"), routine("talk", "publish", "2 months")))
            .isEqualTo(days("01-20 03-01"));
    }

    @Test
    void a_year_cycle_is_twelve_months() {
        assertThat(falls(plan("2025-11-20", "2027-02-01"), routine("talk", "publish", "year")))
            .isEqualTo(days("2025-11-20 2026-11-01"));
    }

    @Test
    void it_avoids_the_day_of_an_event_but_not_of_a_cancelled_one() {
        Plan going = with(WEEK, event("fair", "01-05T18:00"));
        Plan calledOff = with(WEEK, event("fair", "01-05T18:00").withCancelled(true));
        Routine coffee = routine("coffee", "coffee-chat", "week");

        assertThat(falls(going, coffee)).isEqualTo(days("01-06"));
        assertThat(falls(calledOff, coffee)).isEqualTo(days("01-05"));
    }

    @Test
    void an_event_of_several_days_fills_each() {
        Plan fair = with(WEEK, event("fair", "01-05").withEnds(day("01-07")));

        assertThat(falls(fair, routine("coffee", "coffee-chat", "week"))).isEqualTo(days("01-08"));
    }

    @Test
    void it_avoids_the_day_by_which_an_action_is_to_be_done_whether_it_is_done_or_not() {
        Plan open = with(WEEK, action("list", "research", "01-05"));
        Plan done = with(open, entry("01-05", "research").withAction("list"));
        Routine coffee = routine("coffee", "coffee-chat", "week");

        assertThat(falls(open, coffee)).isEqualTo(days("01-06"));
        assertThat(falls(done, coffee)).isEqualTo(days("01-06"));
    }

    @Test
    void it_avoids_the_days_of_routines_that_name_theirs_whatever_their_ids() {
        Plan plan = with(WEEK, routine("a-coffee", "coffee-chat", "week"), routine("z-post", "engage", "week", "mon"),
                routine("z-read", "research", "3 days").withFirstDay(day("01-06")));

        assertThat(falls("a-coffee", plan)).isEqualTo(days("01-07"));
    }

    @Test
    void routines_are_placed_in_order_of_id_and_not_of_declaration() {
        Routine a = routine("a", "coffee-chat", "week");
        Routine b = routine("b", "coffee-chat", "week");
        Plan plan = with(WEEK, b, a);

        assertThat(falls("a", plan)).isEqualTo(days("01-05"));
        assertThat(falls("b", plan)).isEqualTo(days("01-06"));
    }

    @Test
    void fewest_minutes_win_over_the_earliest_day() {
        Plan plan = with(WEEK, routine("a", "publish", "week", "mon, tue, thu, fri, sat, sun"),
                routine("b", "engage", "week", "wed"), routine("c", "coffee-chat", "week").withTimes(2));

        assertThat(falls("c", plan)).isEqualTo(days("01-05 01-07"));
    }

    @Test
    void minutes_come_from_the_routine_before_its_activity() {
        Plan plan = with(WEEK, routine("a", "publish", "week", "mon").withLasts(Duration.ofMinutes(5)),
                routine("b", "engage", "week", "tue, wed, thu, fri, sat, sun"), routine("c", "coffee-chat", "week"));

        assertThat(falls("c", plan)).isEqualTo(days("01-05"));
    }

    @Test
    void a_month_cycle_counts_what_its_days_hold_when_its_turn_comes() {
        Routine monthly = routine("a", "publish", "month");
        Routine weekly = routine("b", "coffee-chat", "week");
        Routine later = routine("c", "publish", "month");
        Plan plan = with(TWO_WEEKS, monthly, weekly, later);

        assertThat(falls("a", plan)).isEqualTo(days("01-05"));
        assertThat(falls("b", plan)).isEqualTo(days("01-06 01-12"));
        assertThat(falls("c", plan)).isEqualTo(days("01-07"));
    }

    @Test
    void placement_does_not_depend_on_the_date_of_the_question() {
        Plan plan = with(with(TWO_WEEKS, routine("coffee", "coffee-chat", "week").withTimes(2)),
                entry("01-05", "coffee-chat"), entry("01-06", "coffee-chat"));

        List<LocalDate> later = Agenda.of(plan, day("01-15")).routine("coffee").orElseThrow()
            .days(new Window(day("01-05"), day("01-18")));

        assertThat(later).isEqualTo(falls("coffee", plan));
    }

    @Test
    void the_minutes_of_a_day_are_those_of_its_routines_events_and_actions() {
        Plan plan = with(with(with(WEEK, event("fair", "01-06T18:00")), action("list", "research", "01-06")),
                routine("post", "engage", "week", "tue, wed"));
        Agenda agenda = Agenda.of(plan, day("01-05"));

        assertThat(agenda.plannedMinutes(new Window(day("01-06"), day("01-06")))).isEqualTo(120 + 30 + 15);
        assertThat(agenda.plannedMinutes(new Window(day("01-01"), day("02-01")))).isEqualTo(120 + 30 + 15 + 15);
        assertThat(agenda.plannedMinutes(new Window(day("02-01"), day("02-28")))).isZero();
    }
}
