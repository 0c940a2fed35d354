package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.day;
import static dev.netplan.check.rules.SmallPlans.entry;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Pause;
import dev.netplan.model.Plan;
import org.junit.jupiter.api.Test;

class StaleJournalTest {

    @Test
    void fifteen_days_without_an_entry_are_found_at_the_last() {
        Plan.Builder plan =
                plan().addJournal(entry("2026-01-10", "engage").build(), entry("2026-01-06", "join").build());

        assertThat(found(new StaleJournal(), plan, "2026-01-25"))
            .containsExactly(
                    "journal[0].on: The last entry is of 2026-01-10, 15 days ago; expected one every 14 days.");
        assertThat(found(new StaleJournal(), plan, "2026-01-24")).isEmpty();
    }

    @Test
    void days_of_pause_are_not_counted() {
        Plan.Builder plan =
                plan().addPauses(Pause.builder().firstDay(day("2026-01-24")).lastDay(day("2026-01-25")).build())
                    .addJournal(entry("2026-01-10", "engage").build());

        assertThat(found(new StaleJournal(), plan, "2026-01-26")).isEmpty();
        assertThat(found(new StaleJournal(), plan, "2026-01-27")).containsExactly("journal[0].on: The last entry is of "
                + "2026-01-10, 17 days ago, 2 of them paused; expected one every 14 days.");
    }

    @Test
    void before_and_after_the_plan_nothing_is_expected() {
        Plan.Builder plan = plan("2026-01-31", "2026-02-28").addJournal(entry("2026-01-10", "engage").build());

        assertThat(found(new StaleJournal(), plan, "2026-01-30")).isEmpty();
        assertThat(found(new StaleJournal(), plan, "2026-01-31")).hasSize(1);
        assertThat(found(new StaleJournal(), plan, "2026-02-28")).hasSize(1);
        assertThat(found(new StaleJournal(), plan, "2026-03-01")).isEmpty();
    }

    @Test
    void a_plan_without_a_journal_is_let_be() {
        assertThat(found(new StaleJournal(), plan(), "2026-03-01")).isEmpty();
    }
}
