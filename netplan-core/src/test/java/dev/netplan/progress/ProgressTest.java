package dev.netplan.progress;

import static dev.netplan.testing.Sketches.action;
import static dev.netplan.testing.Sketches.contact;
import static dev.netplan.testing.Sketches.day;
import static dev.netplan.testing.Sketches.entry;
import static dev.netplan.testing.Sketches.event;
import static dev.netplan.testing.Sketches.goal;
import static dev.netplan.testing.Sketches.meeting;
import static dev.netplan.testing.Sketches.pause;
import static dev.netplan.testing.Sketches.plan;
import static dev.netplan.testing.Sketches.routine;
import static dev.netplan.testing.Sketches.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.calendar.Window;
import dev.netplan.format.ById;
import dev.netplan.model.Entry;
import dev.netplan.model.OwnActivity;
import dev.netplan.model.Plan;
import dev.netplan.model.StandardActivity;
import dev.netplan.model.Tie;
import dev.netplan.progress.Progress.Week;
import dev.netplan.progress.Progress.WeekTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {

    /** Five weeks: of 5, 12, 19, 26 January and 2 February. */
    private static final Plan PLAN = plan("01-05", "02-08");

    private static Progress at(String asOf, Plan plan, Entry... entries) {
        return Progress.of(with(plan, entries), day(asOf));
    }

    private static Entry[] engaged(String... days) {
        return Arrays.stream(days).map(day -> entry(day, "engage")).toArray(Entry[]::new);
    }

    @Test
    void a_streak_ends_with_the_current_week_if_it_has_an_entry() {
        assertThat(at("01-20", PLAN, engaged("01-06", "01-13", "01-20")).streak()).isEqualTo(3);
    }

    @Test
    void a_streak_ends_with_the_week_before_while_the_current_one_has_no_entry() {
        assertThat(at("01-20", PLAN, engaged("01-06", "01-13")).streak()).isEqualTo(2);
        assertThat(at("01-27", PLAN, engaged("01-06", "01-13")).streak()).isZero();
    }

    @Test
    void weeks_without_active_days_are_skipped() {
        Plan pausing = PLAN.withPauses(pause("01-12", "01-18"));

        assertThat(at("01-20", pausing, engaged("01-06", "01-20")).streak()).isEqualTo(2);
        assertThat(at("01-20", pausing, engaged("01-06", "01-13", "01-20")).streak()).isEqualTo(2);
        assertThat(at("01-13", pausing, engaged("01-06")).streak()).isEqualTo(1);
        assertThat(at("01-13", pausing).streak()).isZero();
    }

    @Test
    void after_the_plan_its_last_week_must_have_an_entry() {
        assertThat(at("02-08", PLAN, engaged("01-20", "01-27")).streak()).isEqualTo(2);
        assertThat(at("02-09", PLAN, engaged("01-20", "01-27")).streak()).isZero();
        assertThat(at("02-09", PLAN, engaged("01-27", "02-03")).streak()).isEqualTo(2);
    }

    @Test
    void the_best_streak_is_kept() {
        Progress progress = at("02-03", PLAN, engaged("01-06", "01-13", "01-27"));

        assertThat(progress.bestStreak()).isEqualTo(2);
        assertThat(progress.streak()).isEqualTo(1);
    }

    @Test
    void before_the_plan_there_is_no_streak() {
        assertThat(at("01-04", PLAN, engaged("01-03")).streak()).isZero();
        assertThat(at("01-04", PLAN, engaged("01-03")).bestStreak()).isZero();
    }

    @Test
    void weeks_begin_on_the_day_that_the_plan_says() {
        Plan sundays = PLAN.withWeekStarts(DayOfWeek.SUNDAY);

        assertThat(at("01-12", sundays, engaged("01-10", "01-11")).streak()).isEqualTo(2);
        assertThat(at("01-12", PLAN, engaged("01-10", "01-11")).streak()).isEqualTo(1);
    }

    @Test
    void this_week_holds_its_routines_events_and_actions_and_its_entries() {
        Plan plan = with(with(with(PLAN, routine("post", "engage", "week", "tue, thu")),
                event("fair", "01-14").withEnds(day("01-16"))), action("list", "research", "01-15"),
                action("next", "research", "01-22"));

        assertThat(at("01-14", plan, engaged("01-11", "01-12", "01-14", "01-15")).thisWeek())
            .isEqualTo(new Week(4, 2));
        assertThat(at("02-09", plan).thisWeek()).isEqualTo(new Week(0, 0));
    }

    @Test
    void reach_is_everybody_and_new_contacts_those_newly_met() {
        Progress progress = at("01-20", PLAN, entry("01-06", "message", "kai", "lee"), meeting("01-07", "grace"),
                entry("01-08", "message", "grace"));

        assertThat(progress.totals().reach()).isEqualTo(3);
        assertThat(progress.totals().people()).containsExactly("kai", "lee", "grace");
        assertThat(progress.totals().newContacts()).isEqualTo(1);
        assertThat(progress.totals().met()).containsExactly("grace");
    }

    @Test
    void only_entries_of_the_plan_s_days_up_to_the_date_count() {
        Progress progress = at("01-20", PLAN, entry("01-04", "message", "kai"), entry("01-21", "message", "lee"));

        assertThat(progress.totals().reach()).isZero();
        assertThat(at("03-20", PLAN, entry("02-09", "message", "kai")).totals().facts()).isEmpty();
    }

    @Test
    void people_are_counted_by_interest_role_place_and_tie() {
        Plan plan = with(PLAN, contact("grace").withToward("frontend", "product").withRole("Engineer").withOrg("Acme")
            .withTie(Tie.WEAK), contact("kai").withToward("product").withRole("Manager").withOrg("Acme"),
                contact("lee").withToward("product"));

        Totals totals = at("01-20", plan, entry("01-06", "message", "kai", "grace", "unknown")).totals();

        assertThat(totals.peopleByInterest()).isEqualTo(Map.of("frontend", 1, "product", 2));
        assertThat(totals.peopleByRole()).isEqualTo(Map.of("Engineer", 1, "Manager", 1));
        assertThat(totals.peopleByOrg()).isEqualTo(Map.of("Acme", 2));
        assertThat(totals.peopleByTie()).isEqualTo(Map.of("weak", 1));
    }

    @Test
    void what_was_given_asked_for_got_and_learned_is_told() {
        Totals totals = at("01-20", PLAN, entry("01-06", "message").withGave("a link", "a thought").withAsked("a talk"),
                entry("01-07", "message").withGave("time").withGot("an introduction").withLearned("patience"))
            .totals();

        assertThat(totals.gave()).containsExactly("a link", "a thought", "time");
        assertThat(totals.asked()).containsExactly("a talk");
        assertThat(totals.got()).containsExactly("an introduction");
        assertThat(totals.learned()).containsExactly("patience");
    }

    @Test
    void time_is_told_in_all_by_activity_and_by_week() {
        Plan plan = PLAN.withOwner(PLAN.owner().withWeeklyTime(Duration.ofHours(3)));
        Progress progress = at("01-20", plan, entry("01-06", "attend").withSpent(Duration.ofMinutes(90)),
                entry("01-07", "message").withSpent(Duration.ofSeconds(90)),
                entry("01-20", "message").withSpent(Duration.ofSeconds(90)), entry("01-20", "engage"));

        assertThat(progress.totals().minutes()).isEqualTo(93);
        assertThat(progress.totals().minutesByActivity()).isEqualTo(Map.of("attend", 90L, "message", 3L));
        assertThat(progress.timeByWeek()).containsExactly(new WeekTime(new Window(day("01-05"), day("01-11")), 91),
                new WeekTime(new Window(day("01-12"), day("01-18")), 0),
                new WeekTime(new Window(day("01-19"), day("01-25")), 1));
        assertThat(progress.weeklyTime()).contains(Duration.ofHours(3));
    }

    @Test
    void time_by_week_knows_no_week_before_the_plan_or_after_it() {
        assertThat(at("01-04", PLAN).timeByWeek()).isEmpty();
        assertThat(at("12-31", PLAN).timeByWeek()).hasSize(5);
    }

    @Test
    void most_people_spoken_with_at_one_event_is_a_record() {
        Plan plan = with(PLAN.withActivities(ById.of(OwnActivity.builder().id("hackathon")
            .like(StandardActivity.ATTEND).build())), event("fair", "01-06"));

        Totals totals = at("01-20", plan, entry("01-06", "engage").withAt("fair").withSpokeWith(5),
                entry("01-07", "message").withSpokeWith(50), entry("01-08", "hackathon").withSpokeWith(12),
                entry("01-09", "attend").withSpokeWith(12))
            .totals();

        assertThat(totals.mostSpokenWith()).map(fact -> fact.index()).contains(2);
        assertThat(at("01-20", plan, engaged("01-06")).totals().mostSpokenWith()).isEmpty();
    }

    @Test
    void the_least_minutes_for_each_person_are_a_record() {
        Totals totals = at("01-20", PLAN, entry("01-06", "attend").withSpokeWith(5).withSpent(Duration.ofHours(2)),
                entry("01-07", "attend").withSpokeWith(4).withSpent(Duration.ofMinutes(50)),
                entry("01-08", "attend").withSpokeWith(40), entry("01-09", "attend").withSpent(Duration.ofMinutes(1)))
            .totals();

        assertThat(totals.leastMinutesEach()).hasValue(12.5);
        assertThat(at("01-20", PLAN).totals().leastMinutesEach()).isEmpty();
    }

    @Test
    void goals_stand_in_the_order_of_the_plan_and_are_found_by_id() {
        Progress progress = at("01-20", with(PLAN, goal("b", 2, "attend"), goal("a", 3, "engage")),
                engaged("01-06"));

        assertThat(progress.goals()).extracting(known -> known.goal().id()).containsExactly("b", "a");
        assertThat(progress.goal("a").map(GoalProgress::done)).contains(1);
        assertThat(progress.goal("none")).isEmpty();
    }

    @Test
    void it_knows_its_plan_its_date_and_what_it_rests_on() {
        Progress progress = at("01-20", PLAN);

        assertThat(progress.plan()).isEqualTo(PLAN);
        assertThat(progress.asOf()).isEqualTo(day("01-20"));
        assertThat(progress.agenda().journal()).isSameAs(progress.journal());
    }
}
