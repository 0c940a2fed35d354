package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.entry;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Activity;
import dev.netplan.model.Entry;
import dev.netplan.model.OwnActivity;
import dev.netplan.model.Plan;
import dev.netplan.model.StandardActivity;
import org.junit.jupiter.api.Test;

class AskTooSoonTest {

    @Test
    void a_stranger_asked_for_an_introduction_is_found() {
        assertThat(found(new AskTooSoon(), plan().addJournal(ask("introduce")), "2026-01-20")).containsExactly(
                "journal[0].hoping-for: `kai` was asked for `introduce` on 2026-01-10, with no word before; "
                        + "expected a talk to be the first thing asked for.");
    }

    @Test
    void a_talk_may_be_asked_for_at_once() {
        Plan.Builder plan = plan()
            .activities(ById.of(OwnActivity.builder().id("tea").like(StandardActivity.COFFEE_CHAT).build()))
            .addJournal(ask("coffee-chat"), ask("informational-interview"), ask("catch-up"), ask("tea"));

        assertThat(found(new AskTooSoon(), plan, "2026-01-20")).isEmpty();
    }

    @Test
    void after_a_word_or_a_gift_anything_may_be_asked_for() {
        Plan.Builder plan =
                plan().addJournal(entry("2026-01-09", "engage").addPeople("kai").addGave("a comment").build(),
                        ask("introduce"));

        assertThat(found(new AskTooSoon(), plan, "2026-01-20")).isEmpty();
    }

    private static Entry ask(String activity) {
        return entry("2026-01-10", "message").addPeople("kai").hopingFor(Activity.of(activity)).build();
    }
}
