package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.event;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static dev.netplan.check.rules.SmallPlans.routine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Cadence;
import dev.netplan.model.Plan;
import org.junit.jupiter.api.Test;

class NoInPersonTest {

    @Test
    void seven_weeks_without_an_event_are_too_many() {
        Plan.Builder plan = plan("2026-01-05", "2026-02-22");

        assertThat(found(new NoInPerson(), plan, "2026-01-05")).containsExactly(
                ": From the week of 2026-01-05 to the week of 2026-02-16, 7 weeks, no event in person and no `attend` routine falls; "
                        + "expected one in 6 weeks.");
    }

    @Test
    void six_weeks_without_an_event_are_not_too_many() {
        assertThat(found(new NoInPerson(), plan("2026-01-05", "2026-02-15"), "2026-01-05")).isEmpty();
    }

    @Test
    void an_event_or_a_routine_of_attending_breaks_the_run() {
        Plan.Builder event = plan("2026-01-05", "2026-02-22").events(ById.of(event("meetup", "2026-01-28").build()));
        Plan.Builder routine = plan("2026-01-05", "2026-02-22")
            .routines(ById.of(routine("meetup", "attend").every(Cadence.months(1)).build()));

        assertThat(found(new NoInPerson(), event, "2026-01-05")).isEmpty();
        assertThat(found(new NoInPerson(), routine, "2026-01-05")).isEmpty();
    }

    @Test
    void an_event_online_or_another_routine_does_not_break_the_run() {
        Plan.Builder plan =
                plan("2026-01-05", "2026-02-22").events(ById.of(event("meetup", "2026-01-28").online(true).build()))
                    .routines(ById.of(routine("post", "engage").build()));

        assertThat(found(new NoInPerson(), plan, "2026-01-05")).hasSize(1);
    }

    @Test
    void a_run_that_is_over_is_let_be() {
        Plan.Builder plan = plan("2026-01-05", "2026-03-01").events(ById.of(event("meetup", "2026-02-23").build()));

        assertThat(found(new NoInPerson(), plan, "2026-02-22")).hasSize(1);
        assertThat(found(new NoInPerson(), plan, "2026-02-23")).isEmpty();
    }
}
