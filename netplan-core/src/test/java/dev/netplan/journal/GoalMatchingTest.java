package dev.netplan.journal;

import static dev.netplan.journal.Told.day;
import static dev.netplan.journal.Told.entry;
import static dev.netplan.journal.Told.meeting;
import static dev.netplan.journal.Told.person;
import static dev.netplan.journal.Told.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Activity;
import dev.netplan.model.Community;
import dev.netplan.model.Entry;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.Phase;
import dev.netplan.model.Plan;
import dev.netplan.model.Starts;
import dev.netplan.model.Who;
import org.junit.jupiter.api.Test;

class GoalMatchingTest {

    private static final Goal ANYTHING = Goal.builder().id("goal").times(5).build();
    private static final Plan PLAN = plan()
        .phases(ById
            .of(Phase.builder().id("spring").name("Spring").firstDay(day("03-01")).lastDay(day("05-31")).build()))
        .communities(ById.of(Community.builder().id("sf").name("SF").addToward("frontend").build(),
                Community.builder().id("la").name("LA").addToward("product").build(),
                Community.builder().id("plain").name("Plain").build()))
        .events(ById.of(event("talks").addToward("design").community("sf").build(),
                event("drinks").community("sf").build(), event("lunch").build()))
        .contacts(ById.of(person("grace").role("Staff Engineer").org("Acme").level("L6").addTags("Alumni").build(),
                person("kai").role("Product Manager").org("Acme").build(), person("ben").build()))
        .build();

    private static Event.Builder event(String id) {
        return Event.builder().id(id).name(id).starts(Starts.on(day("02-10")));
    }

    /** Asks both ways: whether the entry matches, and whether it is found among the facts. */
    private static boolean counts(Entry entry, Goal goal) {
        Journal journal = Journal.of(PLAN.withJournal(entry("02-01", "research"), entry), day("07-30"));
        boolean matches = journal.matches(entry, goal);
        assertThat(journal.matchingEntries(goal).contains(new Fact(1, entry))).isEqualTo(matches);
        return matches;
    }

    @Test
    void a_goal_that_states_nothing_takes_every_entry_of_the_plans_days() {
        assertThat(counts(entry("01-05", "research"), ANYTHING)).isTrue();
        assertThat(counts(entry("07-04", "let-go"), ANYTHING)).isTrue();
    }

    @Test
    void entries_before_and_after_the_plan_do_not_count_even_in_the_goals_own_days() {
        Goal wide = ANYTHING.withFirstDay(day("01-01")).withBy(day("07-20"));

        assertThat(counts(entry("01-04", "research"), wide)).isFalse();
        assertThat(counts(entry("07-05", "research"), wide)).isFalse();
    }

    @Test
    void an_entry_counts_from_the_goals_first_day_to_its_deadline() {
        Goal goal = ANYTHING.withFirstDay(day("02-01")).withBy(day("02-28"));

        assertThat(counts(entry("01-31", "research"), goal)).isFalse();
        assertThat(counts(entry("02-01", "research"), goal)).isTrue();
        assertThat(counts(entry("02-28", "research"), goal)).isTrue();
        assertThat(counts(entry("03-01", "research"), goal)).isFalse();
    }

    @Test
    void a_phase_lends_the_ends_that_the_goal_does_not_state() {
        Goal goal = ANYTHING.withPhase("spring").withBy(day("06-30"));

        assertThat(counts(entry("02-28", "research"), goal)).isFalse();
        assertThat(counts(entry("03-01", "research"), goal)).isTrue();
        assertThat(counts(entry("06-30", "research"), goal)).isTrue();
    }

    @Test
    void one_of_the_activities_is_enough() {
        Goal goal = ANYTHING.withActivities(Activity.of("attend"), Activity.of("coffee-chat"));

        assertThat(counts(entry("02-01", "coffee-chat"), goal)).isTrue();
        assertThat(counts(entry("02-01", "attend"), goal)).isTrue();
        assertThat(counts(entry("02-01", "message"), goal)).isFalse();
    }

    @Test
    void an_own_activity_counts_as_the_one_that_it_is_like_and_never_the_other_way_round() {
        assertThat(counts(entry("02-01", "walk"), ANYTHING.withActivities(Activity.of("coffee-chat")))).isTrue();
        assertThat(counts(entry("02-01", "walk"), ANYTHING.withActivities(Activity.of("walk")))).isTrue();
        assertThat(counts(entry("02-01", "coffee-chat"), ANYTHING.withActivities(Activity.of("walk")))).isFalse();
    }

    @Test
    void an_entrys_own_interests_count_and_hide_those_of_its_event() {
        Entry own = entry("02-10", "attend").withAt("talks").withToward("product");

        assertThat(counts(own, ANYTHING.withToward("product"))).isTrue();
        assertThat(counts(own, ANYTHING.withToward("design"))).isFalse();
    }

    @Test
    void without_own_interests_those_of_the_event_count_and_hide_those_of_its_community() {
        Entry there = entry("02-10", "attend").withAt("talks");

        assertThat(counts(there, ANYTHING.withToward("design"))).isTrue();
        assertThat(counts(there, ANYTHING.withToward("frontend"))).isFalse();
    }

    @Test
    void without_interests_of_its_own_and_its_event_those_of_the_community_count() {
        assertThat(counts(entry("02-10", "engage").withIn("la"), ANYTHING.withToward("product"))).isTrue();
        assertThat(counts(entry("02-10", "attend").withAt("drinks"), ANYTHING.withToward("frontend"))).isTrue();
        assertThat(counts(entry("02-10", "attend").withAt("lunch").withIn("la"), ANYTHING.withToward("product")))
            .isTrue();
    }

    @Test
    void an_entrys_community_comes_before_that_of_its_event() {
        Entry both = entry("02-10", "attend").withAt("drinks").withIn("la");

        assertThat(counts(both, ANYTHING.withToward("product"))).isTrue();
        assertThat(counts(both, ANYTHING.withToward("frontend"))).isFalse();
        assertThat(counts(both.withIn("plain"), ANYTHING.withToward("frontend"))).isTrue();
    }

    @Test
    void an_entry_without_any_interest_does_not_count_toward_one() {
        assertThat(counts(entry("02-10", "attend"), ANYTHING.withToward("frontend"))).isFalse();
    }

    @Test
    void one_of_the_interests_is_enough() {
        Entry entry = entry("02-10", "attend").withToward("design", "product");

        assertThat(counts(entry, ANYTHING.withToward("frontend", "product"))).isTrue();
        assertThat(counts(entry, ANYTHING.withToward("frontend", "mobile"))).isFalse();
    }

    @Test
    void the_community_of_the_entry_or_of_its_event_is_one_of_the_goals() {
        Goal goal = ANYTHING.withIn("sf");

        assertThat(counts(entry("02-10", "engage").withIn("sf"), goal)).isTrue();
        assertThat(counts(entry("02-10", "attend").withAt("talks"), goal)).isTrue();
        assertThat(counts(entry("02-10", "attend").withAt("talks").withIn("la"), goal)).isTrue();
        assertThat(counts(entry("02-10", "attend").withAt("lunch"), goal)).isFalse();
        assertThat(counts(entry("02-10", "engage"), goal)).isFalse();
    }

    @Test
    void an_entry_tells_its_interests_and_communities() {
        Journal journal = Journal.of(PLAN, day("07-30"));
        Entry there = entry("02-10", "attend").withAt("drinks");

        assertThat(journal.interestsOf(there)).containsExactly("frontend");
        assertThat(journal.communitiesOf(there)).containsExactly("sf");
        assertThat(journal.communitiesOf(there.withIn("la"))).containsExactly("la", "sf");
        assertThat(journal.communitiesOf(there.withIn("sf"))).containsExactly("sf");
    }

    @Test
    void one_person_of_an_entry_has_to_satisfy_all_that_the_goal_says_of_people() {
        Goal goal = ANYTHING.withPeople(Who.builder().role("Staff Engineer").org("Acme").build());

        assertThat(counts(entry("02-10", "message", "kai", "grace"), goal)).isTrue();
        assertThat(counts(entry("02-10", "message", "kai"), goal)).isFalse();
        assertThat(counts(meeting("02-10", "grace"), goal)).isTrue();
        assertThat(counts(entry("02-10", "message"), goal)).isFalse();
        assertThat(counts(entry("02-10", "message", "ben"), goal)).isFalse();
    }

    @Test
    void texts_about_people_compare_whatever_their_capitals() {
        assertThat(counts(entry("02-10", "message", "grace"), goalWith(Who.builder().role("staff ENGINEER")))).isTrue();
        assertThat(counts(entry("02-10", "message", "grace"), goalWith(Who.builder().org("aCME")))).isTrue();
        assertThat(counts(entry("02-10", "message", "grace"), goalWith(Who.builder().level("l6")))).isTrue();
        assertThat(counts(entry("02-10", "message", "grace"), goalWith(Who.builder().tag("alumni")))).isTrue();
        assertThat(counts(entry("02-10", "message", "grace"), goalWith(Who.builder().tag("mentor")))).isFalse();
    }

    @Test
    void a_goal_may_name_the_very_people() {
        Goal goal = goalWith(Who.builder().addContacts("kai", "ben"));

        assertThat(counts(entry("02-10", "message", "ben"), goal)).isTrue();
        assertThat(counts(entry("02-10", "message", "grace"), goal)).isFalse();
        assertThat(counts(entry("02-10", "message", "ben"), goalWith(Who.builder().addContacts("ben").org("Acme"))))
            .isFalse();
    }

    private static Goal goalWith(Who.Builder who) {
        return ANYTHING.withPeople(who.build());
    }

    @Test
    void all_that_a_goal_states_is_to_be_met_together() {
        Goal goal = ANYTHING.withActivities(Activity.of("attend")).withToward("design").withIn("sf")
            .withPeople(Who.builder().org("Acme").build());
        Entry entry = meeting("02-10", "grace").withAt("talks");

        assertThat(counts(entry, goal)).isTrue();
        assertThat(counts(entry.withActivity(Activity.of("engage")), goal)).isFalse();
        assertThat(counts(entry.withToward("product"), goal)).isFalse();
        assertThat(counts(entry.withAt("lunch").withToward("design"), goal)).isFalse();
        assertThat(counts(entry.withMet("ben"), goal)).isFalse();
    }
}
