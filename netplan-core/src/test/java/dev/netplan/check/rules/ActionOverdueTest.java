package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.action;
import static dev.netplan.check.rules.SmallPlans.day;
import static dev.netplan.check.rules.SmallPlans.entry;
import static dev.netplan.check.rules.SmallPlans.findings;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.format.ById;
import dev.netplan.model.Phase;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import org.junit.jupiter.api.Test;

class ActionOverdueTest {

    @Test
    void an_action_past_its_day_is_found_at_the_date() {
        Plan.Builder plan = plan().actions(ById.of(action("write", "message").by(day("2026-01-15")).build()));

        assertThat(found(new ActionOverdue(), plan, "2026-01-16")).containsExactly("actions.write.by: "
                + "Action `write` was to be done by 2026-01-15, and no entry says that it was; expected one by then.");
        assertThat(found(new ActionOverdue(), plan, "2026-01-15")).isEmpty();
    }

    @Test
    void an_action_with_the_date_of_a_phase_is_found_at_the_action() {
        Plan.Builder plan = plan().phases(ById.of(Phase.builder().id("first").name("First").firstDay(day("2026-01-05"))
            .lastDay(day("2026-01-15")).build())).actions(ById.of(action("write", "message").phase("first").build()));

        assertThat(findings(new ActionOverdue(), plan, "2026-01-16")).extracting(Finding::path)
            .containsExactly(PlanPath.of("actions", "write"));
    }

    @Test
    void once_the_plan_is_over_an_action_goes_into_the_next_one() {
        Plan.Builder plan = plan("2026-01-05", "2026-07-04")
            .actions(ById.of(action("write", "message").by(day("2026-01-15")).build()));

        assertThat(findings(new ActionOverdue(), plan, "2026-07-04")).extracting(Finding::hint)
            .allMatch(hint -> hint.contains("give it another date")).hasSize(1);
        assertThat(findings(new ActionOverdue(), plan, "2026-07-05")).extracting(Finding::hint)
            .allMatch(hint -> hint.contains("take it along into the next plan")).hasSize(1);
    }

    @Test
    void an_action_that_was_logged_is_done() {
        Plan.Builder plan = plan().actions(ById.of(action("write", "message").by(day("2026-01-15")).build()))
            .addJournal(entry("2026-01-16", "message").action("write").build());

        assertThat(found(new ActionOverdue(), plan, "2026-01-16")).isEmpty();
    }
}
