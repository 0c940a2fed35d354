package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.entry;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Entry;
import dev.netplan.model.OwnActivity;
import dev.netplan.model.Plan;
import dev.netplan.model.StandardActivity;
import org.junit.jupiter.api.Test;

class BadValueTest {

    @Test
    void an_answer_beside_a_message_is_found() {
        Plan.Builder plan = plan().addJournal(entry("2026-01-05", "message").answer(Entry.Answer.YES).build());

        assertThat(found(new BadValue(), plan, "2026-01-05")).containsExactly("journal[0].answer: "
                + "`answer` stands beside `did: message`; expected it beside a `hear-back`.");
    }

    @Test
    void an_answer_beside_a_hear_back_or_what_is_like_one_is_fine() {
        Plan.Builder plan = plan()
            .activities(ById.of(OwnActivity.builder().id("reply").like(StandardActivity.HEAR_BACK).build()))
            .addJournal(entry("2026-01-05", "hear-back").answer(Entry.Answer.NO).build(),
                    entry("2026-01-05", "reply").answer(Entry.Answer.NO).build());

        assertThat(found(new BadValue(), plan, "2026-01-05")).isEmpty();
    }

    @Test
    void an_answer_beside_an_activity_that_nobody_knows_is_one_mistake_only() {
        Plan.Builder plan = plan().addJournal(entry("2026-01-05", "reply").answer(Entry.Answer.YES).build());

        assertThat(found(new BadValue(), plan, "2026-01-05")).isEmpty();
    }
}
