package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.entry;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Cadence;
import dev.netplan.model.Defaults;
import dev.netplan.model.Plan;
import org.junit.jupiter.api.Test;

class FollowUpLateTest {

    @Test
    void a_person_who_heard_nothing_for_three_days_is_found() {
        Plan.Builder plan = plan().addJournal(entry("2026-01-15", "attend").addMet("kai", "grace").build(),
                entry("2026-01-16", "follow-up").addPeople("kai").build());

        assertThat(found(new FollowUpLate(), plan, "2026-01-18")).containsExactly("journal[0].met[1]: "
                + "`grace` was met on 2026-01-15 and has not heard from you since; expected within 2 days.");
        assertThat(found(new FollowUpLate(), plan, "2026-01-17")).isEmpty();
    }

    @Test
    void the_plan_may_allow_more_time() {
        Plan.Builder plan = plan().defaults(Defaults.builder().followUp(Cadence.weeks(1)).build())
            .addJournal(entry("2026-01-15", "attend").addMet("grace").build());

        assertThat(found(new FollowUpLate(), plan, "2026-01-22")).isEmpty();
        assertThat(found(new FollowUpLate(), plan, "2026-01-23")).containsExactly("journal[0].met: "
                + "`grace` was met on 2026-01-15 and has not heard from you since; expected within 1 week.");
    }
}
