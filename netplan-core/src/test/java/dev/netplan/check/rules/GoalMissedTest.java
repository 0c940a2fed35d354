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
import dev.netplan.model.Plan;
import org.junit.jupiter.api.Test;

class GoalMissedTest {

    @Test
    void a_goal_not_reached_is_found_after_its_last_day() {
        Plan.Builder plan = plan().goals(ById.of(goal("talks", 2).by(day("2026-02-01")).build()))
            .addJournal(entry("2026-01-06", "coffee-chat").build());

        assertThat(found(new GoalMissed(), plan, "2026-02-02"))
            .containsExactly("goals.talks: Goal `talks` came to 1 by 2026-02-01; expected 2.");
        assertThat(found(new GoalMissed(), plan, "2026-02-01")).isEmpty();
    }

    @Test
    void a_later_deadline_is_offered_while_a_day_is_left() {
        Plan.Builder plan =
                plan("2026-01-05", "2026-07-04").goals(ById.of(goal("talks", 2).by(day("2026-02-01")).build()));

        assertThat(findings(new GoalMissed(), plan, "2026-07-03")).extracting(Finding::hint)
            .allMatch(hint -> hint.contains("or by a later `by` within this one")).hasSize(1);
        assertThat(findings(new GoalMissed(), plan, "2026-07-04")).extracting(Finding::hint)
            .noneMatch(hint -> hint.contains("later")).hasSize(1);
    }

    @Test
    void a_goal_that_is_met_is_never_missed() {
        Plan.Builder plan = plan().goals(ById.of(goal("talks", 1).by(day("2026-02-01")).build()))
            .addJournal(entry("2026-01-06", "coffee-chat").build());

        assertThat(found(new GoalMissed(), plan, "2026-02-02")).isEmpty();
    }
}
