package dev.netplan.agenda;

import static dev.netplan.testing.Sketches.day;
import static dev.netplan.testing.Sketches.days;
import static dev.netplan.testing.Sketches.pause;
import static dev.netplan.testing.Sketches.plan;
import static dev.netplan.testing.Sketches.routine;
import static dev.netplan.testing.Sketches.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Phase;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoutineDaysTest {

    private static final Plan JANUARY = plan("01-05", "02-01");

    private static List<LocalDate> falls(Plan plan, Routine routine) {
        Agenda agenda = Agenda.of(with(plan, routine), plan.start());
        return agenda.items(day("1900-01-01"), day("2200-12-31")).stream()
            .filter(item -> item.kind() == Item.Kind.ROUTINE).map(Item::date).toList();
    }

    @Test
    void a_weekly_routine_falls_on_each_of_its_weekdays() {
        assertThat(falls(plan("01-05", "01-18"), routine("post", "engage", "week", "tue, thu")))
            .isEqualTo(days("01-06 01-08 01-13 01-15"));
    }

    @Test
    void every_second_week_means_the_plan_s_first_week_and_the_third() {
        assertThat(falls(JANUARY, routine("post", "engage", "2 weeks", "tue")))
            .isEqualTo(days("01-06 01-20"));
    }

    @Test
    void a_routine_that_begins_later_still_counts_the_plan_s_weeks() {
        assertThat(falls(JANUARY, routine("post", "engage", "2 weeks", "tue").withFirstDay(day("01-12"))))
            .isEqualTo(days("01-20"));
    }

    @Test
    void the_first_week_is_the_one_that_holds_the_start() {
        Plan fromWednesday = plan("01-07", "02-10").withWeekStarts(DayOfWeek.SUNDAY);

        assertThat(falls(fromWednesday, routine("weekend", "engage", "2 weeks", "sun, sat")))
            .isEqualTo(days("01-10 01-18 01-24 02-01 02-07"));
    }

    @Test
    void a_monthly_routine_falls_on_a_weekday_of_the_month() {
        assertThat(falls(plan("01-05", "03-31"), routine("meet", "attend", "month", "third thu")))
            .isEqualTo(days("01-15 02-19 03-19"));
        assertThat(falls(plan("01-05", "03-31"), routine("meet", "attend", "month", "last fri, first mon")))
            .isEqualTo(days("01-05 01-30 02-02 02-27 03-02 03-27"));
    }

    @Test
    void months_without_a_31st_have_none() {
        assertThat(falls(plan("01-05", "06-30"), routine("review", "research", "month", "31")))
            .isEqualTo(days("01-31 03-31 05-31"));
    }

    @Test
    void months_are_counted_from_the_one_in_which_the_plan_starts() {
        assertThat(falls(plan("01-05", "06-30"), routine("review", "research", "2 months", "1")))
            .isEqualTo(days("03-01 05-01"));
        assertThat(falls(plan("01-05", "06-30"), routine("r", "research", "2 months", "1").withFirstDay(day("02-01"))))
            .isEqualTo(days("03-01 05-01"));
    }

    @Test
    void a_day_named_twice_is_one_occurrence() {
        assertThat(falls(JANUARY, routine("meet", "attend", "month", "first tue, 6"))).isEqualTo(days("01-06"));
    }

    @Test
    void days_are_counted_from_the_routine_s_first_one() {
        assertThat(falls(plan("01-05", "01-20"), routine("read", "research", "5 days")))
            .isEqualTo(days("01-05 01-10 01-15 01-20"));
        assertThat(falls(plan("01-05", "01-20"), routine("read", "research", "5 days").withFirstDay(day("01-08"))))
            .isEqualTo(days("01-08 01-13 01-18"));
        assertThat(falls(plan("01-05", "01-20"), routine("read", "research", "5 days").withFirstDay(day("01-01"))))
            .isEqualTo(days("01-05 01-10 01-15 01-20"));
    }

    @Test
    void an_occurrence_in_a_pause_or_excepted_is_skipped_and_not_moved() {
        Routine read = routine("read", "research", "5 days").withExcept(day("01-15"));

        assertThat(falls(plan("01-05", "01-25").withPauses(pause("01-09", "01-11")), read))
            .isEqualTo(days("01-05 01-20 01-25"));
    }

    @Test
    void both_ends_of_a_pause_are_paused() {
        Plan pausing = plan("01-05", "01-10").withPauses(pause("01-07", "01-08"));

        assertThat(falls(pausing, routine("read", "research", "day"))).isEqualTo(days("01-05 01-06 01-09 01-10"));
    }

    @Test
    void a_routine_keeps_within_its_ends_and_the_plan_s() {
        Routine daily = routine("read", "research", "day");

        assertThat(falls(JANUARY, daily.withFirstDay(day("01-30")))).isEqualTo(days("01-30 01-31 02-01"));
        assertThat(falls(JANUARY, daily.withLastDay(day("01-06")))).isEqualTo(days("01-05 01-06"));
        assertThat(falls(JANUARY, daily.withFirstDay(day("02-02")))).isEmpty();
    }

    @Test
    void a_phase_lends_its_ends() {
        Phase phase = Phase.builder().id("look").name("Look").firstDay(day("01-08")).lastDay(day("01-10")).build();
        Plan phased = JANUARY.withPhases(ById.of(phase));
        Routine daily = routine("read", "research", "day").withPhase("look");

        assertThat(falls(phased, daily)).isEqualTo(days("01-08 01-09 01-10"));
        assertThat(falls(phased, daily.withFirstDay(day("01-10")))).isEqualTo(days("01-10"));
    }

    @Test
    void a_routine_of_an_unknown_phase_keeps_the_plan_s_ends() {
        assertThat(falls(plan("01-05", "01-06"), routine("read", "research", "day").withPhase("none")))
            .isEqualTo(days("01-05 01-06"));
    }
}
