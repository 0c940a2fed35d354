package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.action;
import static dev.netplan.check.rules.SmallPlans.day;
import static dev.netplan.check.rules.SmallPlans.event;
import static dev.netplan.check.rules.SmallPlans.findings;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.goal;
import static dev.netplan.check.rules.SmallPlans.plan;
import static dev.netplan.check.rules.SmallPlans.routine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Milestone;
import dev.netplan.model.Pause;
import dev.netplan.model.Phase;
import dev.netplan.model.Plan;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class OutsidePlanTest {

    @Test
    void the_first_and_the_last_day_are_inside() {
        Plan.Builder plan = plan().phases(ById.of(Phase.builder().id("all").name("All").firstDay(day("2026-01-05"))
            .lastDay(day("2026-07-04")).build()));

        assertThat(found(new OutsidePlan(), plan, "2026-01-05")).isEmpty();
    }

    @Test
    void the_days_before_and_after_are_outside() {
        Plan.Builder plan = plan().phases(ById.of(Phase.builder().id("all").name("All").firstDay(day("2026-01-04"))
            .lastDay(day("2026-07-05")).build()));

        assertThat(found(new OutsidePlan(), plan, "2026-01-05")).containsExactly(
                "phases.all.from: `phases.all.from` is 2026-01-04; expected a day of the plan, 2026-01-05 to 2026-07-04.",
                "phases.all.to: `phases.all.to` is 2026-07-05; expected a day of the plan, 2026-01-05 to 2026-07-04.");
    }

    @Test
    void every_date_of_an_intention_is_looked_at() {
        Plan.Builder plan = plan()
            .addPauses(Pause.builder().firstDay(day("2026-08-01")).lastDay(day("2026-08-02")).build())
            .goals(ById.of(goal("g", 2).firstDay(day("2026-01-01")).by(day("2026-08-01"))
                .addMilestones(Milestone.of(day("2026-01-06"), 1), Milestone.of(day("2026-08-01"), 2)).build()))
            .routines(ById.of(routine("r", "engage").firstDay(day("2026-01-01")).lastDay(day("2026-08-01")).build()))
            .actions(ById.of(action("a", "engage").firstDay(day("2026-01-01")).by(day("2026-08-01")).build()))
            .events(ById.of(event("e", "2026-08-01").ends(day("2026-08-02")).build()));

        assertThat(findings(new OutsidePlan(), plan, "2026-01-05")).extracting(finding -> finding.path().toString())
            .containsExactly("pauses[0].from", "pauses[0].to", "goals.g.from", "goals.g.by", "goals.g.milestones[1].by",
                    "routines.r.from", "routines.r.until", "actions.a.from", "actions.a.by", "events.e.starts",
                    "events.e.ends");
    }

    @Test
    void an_event_falls_on_its_day_in_the_plans_zone() {
        Plan.Builder plan = plan().zone(ZoneId.of("America/Los_Angeles"))
            .events(ById.of(event("e", "2026-07-05T09:00").zone(ZoneId.of("Asia/Tokyo")).build()));

        assertThat(found(new OutsidePlan(), plan, "2026-01-05")).isEmpty();
    }

    @Test
    void a_day_that_is_another_one_in_the_plans_zone_is_told_as_that() {
        Plan.Builder plan = plan().zone(ZoneId.of("America/Los_Angeles"))
            .events(ById.of(event("e", "2026-01-05T08:00").zone(ZoneId.of("Asia/Tokyo")).build()));

        assertThat(found(new OutsidePlan(), plan, "2026-01-05"))
            .containsExactly("events.e.starts: `events.e.starts` is "
                    + "2026-01-04 in the plan's zone; expected a day of the plan, 2026-01-05 to 2026-07-04.");
    }

    @Test
    void a_cancelled_event_may_lie_anywhere() {
        Plan.Builder plan = plan().events(ById.of(event("e", "2026-08-01").cancelled(true).build()));

        assertThat(found(new OutsidePlan(), plan, "2026-01-05")).isEmpty();
    }
}
