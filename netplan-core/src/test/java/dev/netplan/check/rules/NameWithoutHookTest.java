package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.contact;
import static dev.netplan.check.rules.SmallPlans.day;
import static dev.netplan.check.rules.SmallPlans.entry;
import static dev.netplan.check.rules.SmallPlans.findings;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.format.ById;
import dev.netplan.model.Met;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import org.junit.jupiter.api.Test;

class NameWithoutHookTest {

    @Test
    void a_person_met_in_the_last_thirty_days_needs_a_hook() {
        Plan.Builder plan =
                plan().contacts(ById.of(contact("kai").met(Met.builder().on(day("2026-01-10")).build()).build()));

        assertThat(found(new NameWithoutHook(), plan, "2026-02-09")).containsExactly("contacts.kai: "
                + "`kai` was met on 2026-01-10 and has no `remember`; expected a hook for the name.");
        assertThat(found(new NameWithoutHook(), plan, "2026-02-10")).isEmpty();
        assertThat(found(new NameWithoutHook(), plan, "2026-01-09")).isEmpty();
    }

    @Test
    void a_meeting_of_the_journal_counts_too() {
        Plan.Builder plan = plan().contacts(ById.of(contact("kai").build(), contact("grace").build()))
            .addJournal(entry("2026-01-10", "attend").addMet("kai").addPeople("grace").build());

        assertThat(findings(new NameWithoutHook(), plan, "2026-01-10")).extracting(Finding::path)
            .containsExactly(PlanPath.of("contacts", "kai"));
    }

    @Test
    void a_hook_is_enough() {
        Plan.Builder plan = plan().contacts(ById.of(contact("kai").remember("Kai as in sky").build()))
            .addJournal(entry("2026-01-10", "attend").addMet("kai").build());

        assertThat(found(new NameWithoutHook(), plan, "2026-01-10")).isEmpty();
    }
}
