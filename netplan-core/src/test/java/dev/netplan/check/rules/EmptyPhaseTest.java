package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.action;
import static dev.netplan.check.rules.SmallPlans.day;
import static dev.netplan.check.rules.SmallPlans.event;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.goal;
import static dev.netplan.check.rules.SmallPlans.plan;
import static dev.netplan.check.rules.SmallPlans.routine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Milestone;
import dev.netplan.model.Phase;
import dev.netplan.model.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmptyPhaseTest {

    @Test
    void a_phase_in_which_nothing_falls_is_found() {
        assertThat(found(new EmptyPhase(), february(), "2026-01-05")).containsExactly("phases.february: "
                + "Nothing falls in phase `february`, 2026-02-01 to 2026-02-28; expected a goal, a routine, an action or an event.");
    }

    @Test
    void whatever_names_the_phase_falls_in_it() {
        assertThat(found(new EmptyPhase(), february().goals(ById.of(goal("talks", 1).phase("february").build())),
                "2026-01-05"))
            .isEmpty();
        assertThat(found(new EmptyPhase(), february()
            .routines(ById.of(routine("post", "engage").phase("february").lastDay(day("2026-01-31")).build())),
                "2026-01-05"))
            .isEmpty();
        assertThat(found(new EmptyPhase(), february()
            .actions(ById.of(action("write", "message").phase("february").by(day("2026-03-31")).build())),
                "2026-01-05"))
            .isEmpty();
    }

    @Test
    void whatever_has_a_day_in_the_phase_falls_in_it() {
        assertThat(found(new EmptyPhase(), february().goals(ById.of(goal("talks", 1).by(day("2026-02-28")).build())),
                "2026-01-05"))
            .isEmpty();
        assertThat(found(new EmptyPhase(), february().goals(ById.of(goal("talks", 2)
            .addMilestones(Milestone.of(day("2026-02-01"), 1)).build())), "2026-01-05")).isEmpty();
        assertThat(found(new EmptyPhase(), february().events(ById.of(event("meetup", "2026-02-14").build())),
                "2026-01-05"))
            .isEmpty();
        assertThat(
                found(new EmptyPhase(), february().routines(ById.of(routine("post", "engage").build())), "2026-01-05"))
            .isEmpty();
    }

    @Test
    void a_goal_that_only_spans_it_does_not_fall_in_it() {
        assertThat(found(new EmptyPhase(), february().goals(ById.of(goal("talks", 1).by(day("2026-03-01")).build())),
                "2026-01-05"))
            .hasSize(1);
    }

    @Test
    void a_phase_beyond_the_plan_holds_what_falls_there() {
        assertThat(found(new EmptyPhase(), august(), "2026-01-05")).hasSize(1);
        assertThat(found(new EmptyPhase(), august().events(ById.of(event("camp", "2026-07-31")
            .ends(day("2026-08-01")).build())), "2026-01-05")).isEmpty();
        assertThat(found(new EmptyPhase(), august()
            .actions(ById.of(action("write", "message").by(day("2026-08-31")).build())), "2026-01-05")).isEmpty();
        assertThat(found(new EmptyPhase(), august().goals(ById.of(goal("talks", 2)
            .addMilestones(Milestone.of(day("2026-08-15"), 1)).build())), "2026-01-05")).isEmpty();
        assertThat(found(new EmptyPhase(), august().events(ById.of(event("camp", "2026-08-01").cancelled(true)
            .build())), "2026-01-05")).hasSize(1);
    }

    @Test
    void a_phase_that_the_plan_holds_in_part_holds_what_falls_in_either_part() {
        for (String at : List.of("2026-07-04", "2026-07-05", "2026-07-31")) {
            assertThat(found(new EmptyPhase(), july().events(ById.of(event("camp", at).build())), "2026-01-05"))
                .as(at).isEmpty();
        }
        for (String at : List.of("2026-06-30", "2026-08-01")) {
            assertThat(found(new EmptyPhase(), july().goals(ById.of(goal("talks", 1).by(day("2026-05-01")).build()))
                .events(ById.of(event("camp", at).build())), "2026-01-05")).as(at).hasSize(1);
        }
    }

    private static Plan.Builder july() {
        return plan().phases(ById.of(Phase.builder().id("july").name("July").firstDay(day("2026-07-01"))
            .lastDay(day("2026-07-31")).build()));
    }

    private static Plan.Builder august() {
        return plan().phases(ById.of(Phase.builder().id("august").name("August").firstDay(day("2026-08-01"))
            .lastDay(day("2026-08-31")).build()));
    }

    private static Plan.Builder february() {
        return plan().phases(ById.of(Phase.builder().id("february").name("February").firstDay(day("2026-02-01"))
            .lastDay(day("2026-02-28")).build()));
    }
}
