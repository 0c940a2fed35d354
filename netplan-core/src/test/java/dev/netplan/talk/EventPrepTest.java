package dev.netplan.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.journal.Coverage;
import dev.netplan.journal.Journal;
import dev.netplan.model.Activity;
import dev.netplan.model.Aim;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.Interest;
import dev.netplan.model.Met;
import dev.netplan.model.Organization;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import dev.netplan.model.Starts;
import dev.netplan.testing.AdasPlan;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventPrepTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final Event TALKS = Event.builder().id("talks").name("Talks").community("club")
        .starts(Starts.at(LocalDateTime.of(2026, 3, 10, 18, 30))).build();

    @Test
    void an_event_unknown_cannot_be_prepared_for() {
        assertThat(Talk.of(Journal.of(AdasPlan.plan(), MARCH)).at("nowhere")).isEmpty();
    }

    @Test
    void the_aim_is_as_the_plan_has_it() {
        EventPrep january = Talk.of(Journal.of(AdasPlan.plan(), LocalDate.of(2026, 1, 10))).at("react-night-jan")
            .orElseThrow();

        assertThat(january.meet()).isEqualTo(3);
        assertThat(january.each()).isEqualTo(Duration.ofMinutes(5));
        assertThat(january.goals()).extracting(Goal::id).containsExactly("meetups", "new-people");
        assertThat(january.followUpBy()).isEqualTo("2026-01-17");
        assertThat(january.wanted()).extracting(Coverage::organization).containsExactly("acme", "initech");
        assertThat(january.challenge()).contains(Phrases.INTROVERT);
        assertThat(january.bring()).anyMatch(thing -> thing.contains("Ask me about sourdough"));
    }

    @Test
    void without_an_aim_it_is_three_people_and_half_of_the_time() {
        EventPrep prep = prep(plan(TALKS));

        assertThat(prep.meet()).isEqualTo(3);
        assertThat(prep.each()).isEqualTo(Duration.ofMinutes(20));
        assertThat(prep.fits()).isTrue();
    }

    @Test
    void an_aim_may_tell_one_half_of_itself() {
        assertThat(prep(plan(TALKS.withAim(Aim.builder().meet(4).build()))).each()).isEqualTo(Duration.ofMinutes(15));
        assertThat(prep(plan(TALKS.withAim(Aim.builder().each(Duration.ofMinutes(30)).build()))).meet()).isEqualTo(2);
        assertThat(prep(plan(TALKS.withAim(Aim.builder().each(Duration.ofMinutes(3)).build()))).meet()).isEqualTo(3);
        assertThat(prep(plan(TALKS.withAim(Aim.builder().each(Duration.ofHours(3)).build()))).meet()).isEqualTo(1);
    }

    @Test
    void an_aim_may_be_more_than_there_is_time_for() {
        EventPrep prep = prep(plan(TALKS.withAim(Aim.builder().meet(200).build())));

        assertThat(prep.each()).isEqualTo(Duration.ofMinutes(1));
        assertThat(prep.fits()).isFalse();
    }

    @Test
    void who_may_be_there_comes_in_the_order_of_how_sure_it_is() {
        Contact named = person("named");
        Contact regular = person("regular").withMet(Met.builder().in("club").build());
        Contact before = person("before").withMet(Met.builder().at("talks-feb").build());
        Contact seen = person("seen");
        Contact host = person("host").withOrg("ACME Inc.");
        Contact stranger = person("stranger").withOrg("Acme Farming").withMet(Met.builder().in("choir").build());
        Contact resting = regular.withId("resting").withNotBefore(LocalDate.of(2026, 3, 11));
        Plan plan = plan(TALKS.withPlace("Acme, 5 Main St").withPeople("named"),
                TALKS.withId("talks-feb").withStarts(Starts.on(LocalDate.of(2026, 2, 10))),
                TALKS.withId("alone").withCommunity("choir"))
            .withOrganizations(ById.of(Organization.builder().id("acme").name("Acme").addAlso("Acme Inc.").build()))
            .withContacts(ById.of(host, stranger, seen, regular, named, resting, before))
            .withJournal(Entry.builder().on(LocalDate.of(2026, 2, 10)).activity(Activity.of("attend"))
                .at("talks-feb").addMet("seen").build());

        List<Guest> guests = prep(plan).guests();

        assertThat(guests).extracting(guest -> guest.contact().id()).containsExactly("named", "before", "regular",
                "seen", "host");
        assertThat(guests).extracting(Guest::reason).containsExactly(Guest.Reason.NAMED, Guest.Reason.COMMUNITY,
                Guest.Reason.COMMUNITY, Guest.Reason.COMMUNITY, Guest.Reason.ORGANIZATION);
    }

    @Test
    void who_shares_the_events_interests_comes_before_who_does_not() {
        Met met = Met.builder().in("club").build();
        Plan plan = plan(TALKS.withToward("front")).withContacts(ById.of(person("a").withMet(met),
                person("z").withMet(met).withToward("front")));

        assertThat(prep(plan).guests()).extracting(guest -> guest.contact().id()).containsExactly("z", "a");
    }

    @Test
    void who_is_named_is_expected_although_left_in_peace() {
        Plan plan = plan(TALKS.withPeople("kai"))
            .withContacts(ById.of(person("kai").withNotBefore(LocalDate.of(2026, 5, 1))));

        assertThat(prep(plan).guests()).hasSize(1);
    }

    @Test
    void what_is_hoped_of_a_guest_is_told_with_them() {
        Plan plan = plan(TALKS.withPeople("kai")).withContacts(ById.of(person("kai")))
            .withJournal(Entry.builder().on(MARCH).activity(Activity.of("message")).addPeople("kai")
                .hopingFor(Activity.of("coffee-chat")).build());

        assertThat(prep(plan).guests().get(0).requests()).hasSize(1);
    }

    @Test
    void a_record_is_there_to_be_beaten_by_an_extrovert() {
        Plan plan = plan(TALKS).withOwner(Owner.builder().name("Ada").style(Owner.Style.EXTROVERT).build());
        Entry feb = Entry.builder().on(LocalDate.of(2026, 2, 10)).activity(Activity.of("attend")).build();

        assertThat(prep(plan).challenge()).contains(Phrases.EXTROVERT);
        assertThat(prep(plan.withJournal(feb.withSpokeWith(9), feb.withSpokeWith(12), feb.withSpokeWith(4)))
            .challenge()).contains(Phrases.EXTROVERT + " Your record is 12.");
        assertThat(prep(plan.withOwner(Owner.builder().name("Ada").style(Owner.Style.AMBIVERT).build())).challenge())
            .contains(Phrases.AMBIVERT);
        assertThat(prep(plan(TALKS)).challenge()).isEmpty();
    }

    @Test
    void openers_speak_of_the_interests_and_topics_of_the_event() {
        Interest interest = Interest.builder().id("front").role("Frontend Developer").addIndustries("fintech")
            .addQuestions("Which tests?").build();
        EventPrep prep = prep(plan(TALKS.withToward("front").withTopics("css grid"))
            .withInterests(ById.of(interest)));

        assertThat(prep.openers()).contains("Who here works in the role of Frontend Developer?",
                "Who here could tell me something about fintech?")
            .anyMatch(line -> line.contains("css grid"));
        assertThat(prep.questions().get(0).text()).isEqualTo("Which tests?");
    }

    @Test
    void online_there_are_no_hands_to_shake_and_no_sticky_notes() {
        Plan plan = plan(TALKS.withOnline(true))
            .withOwner(Owner.builder().name("Ada").pronouns("she/her").putProfiles("linkedin", "https://x").build());

        EventPrep prep = prep(plan);

        assertThat(prep.exits()).isEqualTo(Phrases.ONLINE_EXITS);
        assertThat(prep.bring()).anyMatch(thing -> thing.contains("she/her"))
            .anyMatch(thing -> thing.contains("linkedin")).noneMatch(thing -> thing.contains("sticky"));
        assertThat(prep(plan(TALKS)).exits()).isEqualTo(Phrases.EXITS);
        assertThat(prep(plan(TALKS)).bring()).anyMatch(thing -> thing.contains("sticky"));
    }

    @Test
    void an_aim_that_takes_all_the_time_there_is_fits() {
        Aim aim = Aim.builder().meet(2).each(Duration.ofHours(1)).build();

        assertThat(prep(plan(TALKS.withAim(aim))).fits()).isTrue();
        assertThat(prep(plan(TALKS.withAim(aim.withMeet(3)))).fits()).isFalse();
    }

    @Test
    void organizations_are_wanted_that_lack_people_and_serve_the_event() {
        Organization acme = Organization.builder().id("acme").name("Acme").wanted(2).addToward("front").build();
        Interest front = Interest.builder().id("front").role("Frontend Developer").build();
        Plan plan = plan(TALKS.withToward("front"))
            .withInterests(ById.of(front, front.withId("back")))
            .withContacts(ById.of(person("a").withOrg("Full"), person("b").withOrg("Full")))
            .withOrganizations(ById.of(acme, acme.withId("full").withName("Full"),
                    acme.withId("other").withName("Other").withToward("back"),
                    Organization.builder().id("any").name("Any").addToward("front").build()));

        assertThat(prep(plan).wanted()).extracting(Coverage::organization).containsExactly("acme");
    }

    @Test
    void what_was_reached_at_the_event_itself_is_no_record_to_beat_there() {
        Plan plan = plan(TALKS).withOwner(Owner.builder().name("Ada").style(Owner.Style.EXTROVERT).build())
            .withJournal(Entry.builder().on(MARCH).activity(Activity.of("attend")).at("talks").spokeWith(40).build());

        assertThat(prep(plan).challenge()).contains(Phrases.EXTROVERT);
    }

    @Test
    void without_interests_people_are_asked_what_anybody_can_be_asked() {
        assertThat(prep(plan(TALKS)).questions()).extracting(Question::text)
            .containsExactlyElementsOf(Phrases.QUESTIONS.subList(0, 3));
    }

    @Test
    void guests_of_one_reason_stand_by_name() {
        Met met = Met.builder().in("club").build();
        Plan plan = plan(TALKS).withContacts(ById.of(person("a").withName("Zoe").withMet(met),
                person("b").withName("Ann").withMet(met)));

        assertThat(prep(plan).guests()).extracting(guest -> guest.contact().name()).containsExactly("Ann", "Zoe");
    }

    @Test
    void who_rests_until_the_day_of_the_event_may_be_there() {
        Contact kai = person("kai").withMet(Met.builder().in("club").build());

        assertThat(prep(plan(TALKS).withContacts(ById.of(kai.withNotBefore(LocalDate.of(2026, 3, 10))))).guests())
            .hasSize(1);
        assertThat(prep(plan(TALKS).withContacts(ById.of(kai.withNotBefore(LocalDate.of(2026, 3, 11))))).guests())
            .isEmpty();
    }

    @Test
    void events_of_one_routine_share_their_people_and_events_of_none_do_not() {
        Event alone = Event.builder().id("talks").name("Talks").starts(Starts.on(LocalDate.of(2026, 3, 10))).build();
        Event other = alone.withId("other");
        Contact kai = person("kai").withMet(Met.builder().at("other").build());

        assertThat(prep(plan(alone, other).withContacts(ById.of(kai))).guests()).isEmpty();
        assertThat(prep(plan(alone.withRoutine("r"), other.withRoutine("r")).withContacts(ById.of(kai))).guests())
            .hasSize(1);
        assertThat(prep(plan(alone.withRoutine("r"), other.withRoutine("s")).withContacts(ById.of(kai))).guests())
            .isEmpty();
    }

    @Test
    void who_had_to_do_with_the_owner_in_the_community_may_be_there() {
        Entry in = Entry.builder().on(MARCH).activity(Activity.of("message")).addPeople("kai").in("club").build();
        Plan plan = plan(TALKS).withContacts(ById.of(person("kai"), person("mei")));

        assertThat(prep(plan.withJournal(in)).guests()).extracting(guest -> guest.contact().id())
            .containsExactly("kai");
        assertThat(prep(plan.withJournal(in.withIn("choir"))).guests()).isEmpty();
        assertThat(prep(plan.withJournal(in.withIn(Optional.empty()))).guests()).isEmpty();
    }

    @Test
    void a_house_is_one_that_the_event_names_word_by_word() {
        Organization acme = Organization.builder().id("acme").name("Acme").build();
        Plan plan = plan(TALKS.withName("Talks at ?? and Acme")).withOrganizations(ById.of(acme,
                acme.withId("odd").withName("??"), acme.withId("other").withName("Other")))
            .withContacts(
                    ById.of(person("a").withOrg("Acme"), person("b").withOrg("??"), person("c").withOrg("Other")));

        assertThat(prep(plan).guests()).extracting(guest -> guest.contact().id()).containsExactly("a");
    }

    private static Contact person(String id) {
        return Contact.builder().id(id).name(id).build();
    }

    private static Plan plan(Event... events) {
        return Plan.builder().start(LocalDate.of(2026, 1, 5)).owner(Owner.builder().name("Ada").build())
            .events(ById.of(events)).build();
    }

    private static EventPrep prep(Plan plan) {
        return Talk.of(Journal.of(plan, MARCH)).at("talks").orElseThrow();
    }
}
