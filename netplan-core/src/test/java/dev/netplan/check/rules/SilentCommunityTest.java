package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.community;
import static dev.netplan.check.rules.SmallPlans.day;
import static dev.netplan.check.rules.SmallPlans.entry;
import static dev.netplan.check.rules.SmallPlans.event;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static dev.netplan.check.rules.SmallPlans.routine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Plan;
import org.junit.jupiter.api.Test;

class SilentCommunityTest {

    @Test
    void nothing_done_for_thirty_days_is_found() {
        assertThat(found(new SilentCommunity(), joined(), "2026-02-09")).containsExactly("communities.chat: "
                + "Community `chat` was joined on 2026-01-10; the journal has nothing there since, and nothing is planned.");
        assertThat(found(new SilentCommunity(), joined(), "2026-02-08")).isEmpty();
    }

    @Test
    void an_entry_since_breaks_the_silence_and_joining_does_not() {
        assertThat(found(new SilentCommunity(), joined().addJournal(entry("2026-01-10", "engage").in("chat").build()),
                "2026-02-09"))
            .isEmpty();
        assertThat(found(new SilentCommunity(), joined().addJournal(entry("2026-01-10", "join").in("chat").build()),
                "2026-02-09"))
            .hasSize(1);
        assertThat(found(new SilentCommunity(), joined().addJournal(entry("2026-01-09", "engage").in("chat").build()),
                "2026-02-09"))
            .hasSize(1);
    }

    @Test
    void a_routine_or_an_event_to_come_is_enough() {
        Plan.Builder routine = joined().routines(ById.of(routine("post", "engage").addIn("chat").build()));
        Plan.Builder event = joined().events(ById.of(event("meetup", "2026-02-09").community("chat").build()));

        assertThat(found(new SilentCommunity(), routine, "2026-02-09")).isEmpty();
        assertThat(found(new SilentCommunity(), event, "2026-02-09")).isEmpty();
        assertThat(found(new SilentCommunity(), event, "2026-02-10")).hasSize(1);
    }

    @Test
    void a_routine_that_is_over_and_a_cancelled_event_are_not() {
        Plan.Builder plan = joined()
            .routines(ById.of(routine("post", "engage").addIn("chat").lastDay(day("2026-01-31")).build()))
            .events(ById.of(event("meetup", "2026-03-09").community("chat").cancelled(true).build()));

        assertThat(found(new SilentCommunity(), plan, "2026-02-09")).hasSize(1);
    }

    @Test
    void a_community_that_was_left_or_never_joined_may_be_silent() {
        Plan.Builder plan = plan().communities(ById.of(community("list").build(),
                community("chat").joined(day("2026-01-10")).left(day("2026-02-09")).build()));

        assertThat(found(new SilentCommunity(), plan, "2026-02-09")).isEmpty();
    }

    private static Plan.Builder joined() {
        return plan().communities(ById.of(community("chat").joined(day("2026-01-10")).build()));
    }
}
