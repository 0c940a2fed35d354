package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.event;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Aim;
import dev.netplan.model.Event;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExtrovertChallengeTest {

    @Test
    void an_extrovert_without_a_time_for_each_talk_is_challenged() {
        Plan.Builder plan =
                extrovert().events(ById.of(event("meetup", "2026-01-15").aim(Aim.builder().meet(9).build()).build()));

        assertThat(found(new ExtrovertChallenge(), plan, "2026-01-05")).containsExactly("owner.style: "
                + "The owner is an extrovert, and no event's `aim` sets `each`; expected a time for each talk.");
    }

    @Test
    void a_time_for_each_talk_meets_the_challenge_unless_the_event_is_cancelled() {
        Event event = event("meetup", "2026-01-15").aim(Aim.builder().each(Duration.ofMinutes(3)).build()).build();

        assertThat(found(new ExtrovertChallenge(), extrovert().events(ById.of(event)), "2026-01-05")).isEmpty();
        assertThat(
                found(new ExtrovertChallenge(), extrovert().events(ById.of(event.withCancelled(true))), "2026-01-05"))
            .hasSize(1);
    }

    @Test
    void others_are_not_challenged() {
        assertThat(found(new ExtrovertChallenge(), plan(), "2026-01-05")).isEmpty();
    }

    private static Plan.Builder extrovert() {
        return plan().owner(Owner.builder().name("Ada").style(Owner.Style.EXTROVERT).build());
    }
}
