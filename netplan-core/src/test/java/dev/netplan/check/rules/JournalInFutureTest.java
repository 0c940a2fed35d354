package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.entry;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Plan;
import org.junit.jupiter.api.Test;

class JournalInFutureTest {

    @Test
    void an_entry_of_tomorrow_is_found() {
        Plan.Builder plan =
                plan().addJournal(entry("2026-01-06", "engage").build(), entry("2026-01-07", "engage").build());

        assertThat(found(new JournalInFuture(), plan, "2026-01-06"))
            .containsExactly("journal[1].on: The entry is of 2026-01-07; expected a day up to today, 2026-01-06.");
    }

    @Test
    void an_entry_of_today_is_fine() {
        Plan.Builder plan = plan().addJournal(entry("2026-01-06", "engage").build());

        assertThat(found(new JournalInFuture(), plan, "2026-01-06")).isEmpty();
    }
}
