package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.entry;
import static dev.netplan.check.rules.SmallPlans.findings;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.model.Activity;
import dev.netplan.model.Plan;
import org.junit.jupiter.api.Test;

class RequestStaleTest {

    @Test
    void a_request_without_a_word_for_more_than_a_week_is_found() {
        Plan.Builder plan = plan()
            .addJournal(entry("2026-01-05", "message").addPeople("kai").hopingFor(Activity.of("coffee-chat")).build());

        assertThat(found(new RequestStale(), plan, "2026-01-13")).containsExactly("journal[0].hoping-for: "
                + "`kai` has not answered the request for `coffee-chat`, last word on 2026-01-05; expected an answer within 7 days.");
        assertThat(found(new RequestStale(), plan, "2026-01-12")).isEmpty();
    }

    @Test
    void after_one_nudge_the_hint_asks_for_one_more() {
        Plan.Builder plan = plan()
            .addJournal(entry("2026-01-05", "message").addPeople("kai").hopingFor(Activity.of("coffee-chat")).build());

        assertThat(findings(new RequestStale(), plan, "2026-01-20")).extracting(Finding::hint)
            .allMatch(hint -> hint.startsWith("Nudge once, kindly")).hasSize(1);
        assertThat(findings(new RequestStale(),
                plan.addJournal(entry("2026-01-12", "follow-up").addPeople("kai").build()), "2026-01-20"))
            .extracting(Finding::hint).allMatch(hint -> hint.startsWith("Nudge once more, kindly")).hasSize(1);
    }

    @Test
    void an_answer_ends_the_waiting() {
        Plan.Builder plan = plan().addJournal(
                entry("2026-01-05", "message").addPeople("kai").hopingFor(Activity.of("coffee-chat")).build(),
                entry("2026-01-12", "hear-back").addPeople("kai").build());

        assertThat(found(new RequestStale(), plan, "2026-02-13")).isEmpty();
    }
}
