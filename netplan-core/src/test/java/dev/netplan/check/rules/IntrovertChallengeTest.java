package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.community;
import static dev.netplan.check.rules.SmallPlans.contact;
import static dev.netplan.check.rules.SmallPlans.event;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Community;
import dev.netplan.model.Met;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import org.junit.jupiter.api.Test;

class IntrovertChallengeTest {

    @Test
    void an_introvert_who_brings_nobody_is_challenged() {
        assertThat(found(new IntrovertChallenge(), introvert(), "2026-01-05")).containsExactly("owner.style: "
                + "The owner is an introvert, and no event has a friend from an online group under `with`; expected one.");
    }

    @Test
    void a_friend_from_a_chat_meets_the_challenge() {
        Plan.Builder plan = introvert().communities(ById.of(community("chat").kind(Community.Kind.CHAT).build()))
            .contacts(ById.of(contact("kai").met(Met.builder().in("chat").build()).build()))
            .events(ById.of(event("meetup", "2026-01-15").addPeople("kai").build()));

        assertThat(found(new IntrovertChallenge(), plan, "2026-01-05")).isEmpty();
    }

    @Test
    void a_friend_from_a_meetup_does_not_meet_the_challenge() {
        Plan.Builder plan = introvert().communities(ById.of(community("react").kind(Community.Kind.MEETUP).build()))
            .contacts(ById.of(contact("kai").met(Met.builder().in("react").build()).build()))
            .events(ById.of(event("meetup", "2026-01-15").addPeople("kai").build()));

        assertThat(found(new IntrovertChallenge(), plan, "2026-01-05")).hasSize(1);
    }

    @Test
    void a_cancelled_event_does_not_meet_the_challenge() {
        Plan.Builder plan = introvert().communities(ById.of(community("chat").kind(Community.Kind.FORUM).build()))
            .contacts(ById.of(contact("kai").met(Met.builder().in("chat").build()).build()))
            .events(ById.of(event("meetup", "2026-01-15").addPeople("kai").cancelled(true).build()));

        assertThat(found(new IntrovertChallenge(), plan, "2026-01-05")).hasSize(1);
    }

    @Test
    void others_are_not_challenged() {
        assertThat(found(new IntrovertChallenge(), plan(), "2026-01-05")).isEmpty();
        assertThat(found(new IntrovertChallenge(),
                plan().owner(Owner.builder().name("Ada").style(Owner.Style.EXTROVERT).build()),
                "2026-01-05"))
            .isEmpty();
    }

    private static Plan.Builder introvert() {
        return plan().owner(Owner.builder().name("Ada").style(Owner.Style.INTROVERT).build());
    }
}
