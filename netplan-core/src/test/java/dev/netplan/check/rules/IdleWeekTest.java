package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.action;
import static dev.netplan.check.rules.SmallPlans.day;
import static dev.netplan.check.rules.SmallPlans.event;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static dev.netplan.check.rules.SmallPlans.routine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Pause;
import dev.netplan.model.Plan;
import org.junit.jupiter.api.Test;

class IdleWeekTest {

    @Test
    void a_plan_with_nothing_to_do_is_idle_from_now_to_the_end() {
        assertThat(found(new IdleWeek(), plan("2026-01-05", "2026-02-01"), "2026-01-13")).containsExactly(
                ": From the week of 2026-01-12 to the week of 2026-01-26, 3 weeks, nothing is planned; "
                        + "expected a little something.");
    }

    @Test
    void each_run_of_weeks_is_told_once() {
        Plan.Builder plan = plan("2026-01-05", "2026-02-01")
            .actions(ById.of(action("write", "message").by(day("2026-01-18")).build()));

        assertThat(found(new IdleWeek(), plan, "2026-01-01")).containsExactly(
                ": In the week of 2026-01-05 nothing is planned; expected a little something.",
                ": From the week of 2026-01-19 to the week of 2026-01-26, 2 weeks, nothing is planned; "
                        + "expected a little something.");
    }

    @Test
    void routines_and_events_keep_weeks_busy() {
        Plan.Builder plan = plan("2026-01-05", "2026-02-01")
            .routines(ById.of(routine("post", "engage").lastDay(day("2026-01-18")).build()))
            .events(ById.of(event("conference", "2026-01-25").ends(day("2026-01-26")).build()));

        assertThat(found(new IdleWeek(), plan, "2026-01-05")).isEmpty();
    }

    @Test
    void a_cancelled_event_keeps_no_week_busy() {
        Plan.Builder plan =
                plan("2026-01-05", "2026-01-11").events(ById.of(event("meetup", "2026-01-07").cancelled(true).build()));

        assertThat(found(new IdleWeek(), plan, "2026-01-05")).hasSize(1);
    }

    @Test
    void a_week_of_pause_does_not_count_and_does_not_end_a_run() {
        Plan.Builder plan = plan("2026-01-05", "2026-01-25")
            .addPauses(Pause.builder().firstDay(day("2026-01-12")).lastDay(day("2026-01-18")).build());

        assertThat(found(new IdleWeek(), plan, "2026-01-05")).containsExactly(
                ": From the week of 2026-01-05 to the week of 2026-01-19, 2 weeks, nothing is planned; "
                        + "expected a little something.");
    }

    @Test
    void weeks_that_are_over_are_let_be() {
        assertThat(found(new IdleWeek(), plan("2026-01-05", "2026-01-11"), "2026-01-11")).hasSize(1);
        assertThat(found(new IdleWeek(), plan("2026-01-05", "2026-01-11"), "2026-01-12")).isEmpty();
    }
}
