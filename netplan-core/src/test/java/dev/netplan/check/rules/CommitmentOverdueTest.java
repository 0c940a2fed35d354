package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.day;
import static dev.netplan.check.rules.SmallPlans.entry;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Activity;
import dev.netplan.model.Commitment;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import org.junit.jupiter.api.Test;

class CommitmentOverdueTest {

    @Test
    void a_promise_past_its_day_is_found() {
        assertThat(found(new CommitmentOverdue(), plan().addJournal(promise().addPeople("kai", "grace").build()),
                "2026-01-16"))
            .containsExactly("journal[0].next.by: `follow-up` with `kai`, `grace` was promised by 2026-01-15, "
                    + "and no later entry keeps it; expected one by then.");
        assertThat(found(new CommitmentOverdue(), plan().addJournal(promise().addPeople("kai").build()), "2026-01-15"))
            .isEmpty();
    }

    @Test
    void a_promise_to_nobody_in_particular_is_one_too() {
        assertThat(found(new CommitmentOverdue(), plan().addJournal(promise().build()), "2026-01-16")).containsExactly(
                "journal[0].next.by: `follow-up` was promised by 2026-01-15, and no later entry keeps it; expected one by then.");
    }

    @Test
    void of_many_people_three_are_named() {
        Entry.Builder toFour = promise().addPeople("kai", "grace", "ben", "lee");

        assertThat(found(new CommitmentOverdue(), plan().addJournal(toFour.build()), "2026-01-16").toString())
            .contains("with `kai`, `grace`, `ben` and 1 more was promised");
        assertThat(found(new CommitmentOverdue(),
                plan().addJournal(promise().addPeople("kai", "grace", "ben").build()), "2026-01-16")
            .toString())
            .contains("with `kai`, `grace`, `ben` was promised");
    }

    @Test
    void a_promise_kept_is_fine() {
        Plan.Builder plan = plan().addJournal(promise().addPeople("kai").build(),
                entry("2026-01-20", "follow-up").addPeople("kai").build());

        assertThat(found(new CommitmentOverdue(), plan, "2026-01-20")).isEmpty();
    }

    private static Entry.Builder promise() {
        return entry("2026-01-10", "coffee-chat")
            .next(Commitment.builder().activity(Activity.of("follow-up")).by(day("2026-01-15")).build());
    }
}
