package dev.netplan.agenda;

import static dev.netplan.testing.Sketches.action;
import static dev.netplan.testing.Sketches.contact;
import static dev.netplan.testing.Sketches.day;
import static dev.netplan.testing.Sketches.days;
import static dev.netplan.testing.Sketches.entry;
import static dev.netplan.testing.Sketches.event;
import static dev.netplan.testing.Sketches.goal;
import static dev.netplan.testing.Sketches.meeting;
import static dev.netplan.testing.Sketches.pause;
import static dev.netplan.testing.Sketches.plan;
import static dev.netplan.testing.Sketches.routine;
import static dev.netplan.testing.Sketches.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.netplan.calendar.Window;
import dev.netplan.format.ById;
import dev.netplan.model.Activity;
import dev.netplan.model.Birthday;
import dev.netplan.model.Cadence;
import dev.netplan.model.Commitment;
import dev.netplan.model.Defaults;
import dev.netplan.model.Entry;
import dev.netplan.model.Introduction;
import dev.netplan.model.KeepInTouch;
import dev.netplan.model.Met;
import dev.netplan.model.Milestone;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Tie;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgendaTest {

    @Test
    void events_stand_in_order_of_time_in_whatever_order_they_are_declared() {
        Plan plan = with(plan("01-05", "02-01"), event("late", "01-20T18:00"), event("early", "01-06T18:00"),
                event("middle", "01-13T18:00"));
        Agenda agenda = Agenda.of(plan, day("01-05"));

        assertThat(agenda.items(day("01-05"), day("01-14"))).extracting(item -> item.id().orElseThrow())
            .containsExactly("early", "middle");
        assertThat(agenda.items(day("01-15"), day("01-25"))).hasSize(1);
    }

    private static List<Item> all(Plan plan, String asOf) {
        return Agenda.of(plan, day(asOf)).items(day("2025-01-01"), day("2027-12-31"));
    }

    private static List<Item> all(Plan plan, String asOf, Item.Kind kind) {
        return all(plan, asOf).stream().filter(item -> item.kind() == kind).toList();
    }

    private static Item only(Plan plan, String asOf, Item.Kind kind) {
        List<Item> found = all(plan, asOf, kind);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<LocalDate> dates(List<Item> items) {
        return items.stream().map(Item::date).toList();
    }

    private static Entry promise(String on, String activity, String by, String... people) {
        return entry(on, "message", people)
            .withNext(Commitment.builder().activity(Activity.of(activity)).by(day(by)).build());
    }

    @Test
    void an_item_tells_all_that_its_routine_says() {
        Plan plan = with(plan("01-05", "01-11"), routine("post", "engage", "week", "tue")
            .withName("Post something").withAt(LocalTime.of(18, 0)).withLasts(Duration.ofMinutes(20))
            .withPeople("grace"));

        Item item = only(plan, "01-05", Item.Kind.ROUTINE);

        assertThat(item).isEqualTo(new Item(day("01-06"), Optional.of(LocalTime.of(18, 0)), plan.zone(),
                Item.Kind.ROUTINE, Optional.of("post"), "Post something", 20, List.of("grace"), Item.State.OPEN, false,
                PlanPath.of("routines", "post")));
    }

    @Test
    void items_stand_by_day_then_whole_days_then_time_then_kind_then_id() {
        Plan plan = with(with(with(plan("01-05", "01-11"),
                routine("b", "engage", "day"), routine("a", "engage", "day"),
                routine("evening", "engage", "day").withAt(LocalTime.of(18, 0)),
                routine("morning", "engage", "day").withAt(LocalTime.of(7, 0))),
                event("fair", "01-06"), event("talk", "01-06T18:00"), event("z", "01-05T18:00")),
                action("list", "research", "01-06"));

        assertThat(Agenda.of(plan, day("01-05")).items(day("01-05"), day("01-06"))).extracting(Item::path)
            .extracting(Object::toString)
            .containsExactly("routines.a", "routines.b", "routines.morning", "routines.evening", "events.z",
                    "routines.a", "routines.b", "events.fair", "actions.list", "routines.morning", "routines.evening",
                    "events.talk");
    }

    @Test
    void a_range_that_ends_before_it_begins_holds_nothing() {
        Plan plan = with(plan(), routine("post", "engage", "day"));

        assertThat(Agenda.of(plan, day("01-05")).items(day("01-08"), day("01-07"))).isEmpty();
        assertThat(Agenda.of(plan, day("01-05")).planned(new Window(day("01-08"), day("01-07")))).isEmpty();
    }

    @Test
    void an_event_stands_on_each_of_its_days() {
        Plan plan = with(plan(), event("fair", "01-14").withEnds(day("01-16")));

        assertThat(dates(all(plan, "01-05", Item.Kind.EVENT))).isEqualTo(days("01-14 01-15 01-16"));
        assertThat(dates(Agenda.of(plan, day("01-05")).items(day("01-16"), day("01-20")))).isEqualTo(days("01-16"));
    }

    @Test
    void a_cancelled_event_stands_on_no_day() {
        assertThat(all(with(plan(), event("fair", "01-14").withCancelled(true)), "01-05")).isEmpty();
    }

    @Test
    void an_event_takes_two_hours_eight_for_a_whole_day_or_as_long_as_it_says() {
        Plan plan = with(plan(), event("a", "01-06T18:00"), event("b", "01-07"),
                event("c", "01-08T18:00").withLasts(Duration.ofMinutes(45)));

        assertThat(all(plan, "01-05")).extracting(Item::minutes).containsExactly(120, 480, 45);
    }

    @Test
    void an_event_is_done_with_an_entry_at_it_missed_when_its_last_day_has_passed_and_else_open() {
        Plan plan = with(plan(), event("fair", "01-14").withEnds(day("01-15")));
        Plan gone = with(plan, entry("01-14", "attend").withAt("fair"));

        assertThat(all(plan, "01-15")).extracting(Item::state).containsOnly(Item.State.OPEN);
        assertThat(all(plan, "01-16")).extracting(Item::state).containsOnly(Item.State.MISSED);
        assertThat(all(gone, "01-16")).extracting(Item::state).containsOnly(Item.State.DONE);
        assertThat(all(gone, "01-13")).extracting(Item::state).containsOnly(Item.State.OPEN);
    }

    @Test
    void an_event_may_fall_in_a_pause_and_outside_the_plan() {
        Plan plan = with(plan().withPauses(pause("01-12", "01-18")), event("fair", "01-14"), event("late", "12-24"));

        assertThat(dates(all(plan, "01-05"))).isEqualTo(days("01-14 12-24"));
    }

    @Test
    void a_birthday_comes_every_year_and_on_the_28th_of_february_in_common_years() {
        Plan plan = with(plan(), contact("leap").withBirthday(Birthday.of(2, 29)),
                contact("may").withBirthday(Birthday.of(day("1990-05-01"))));

        List<Item> items = Agenda.of(plan, day("01-05")).items(day("01-05"), day("2028-12-31"));

        assertThat(dates(items)).isEqualTo(days("02-28 05-01 2027-02-28 2027-05-01 2028-02-29 2028-05-01"));
        assertThat(items.get(0)).satisfies(item -> {
            assertThat(item.id()).contains("leap");
            assertThat(item.people()).containsExactly("leap");
            assertThat(item.state()).isEqualTo(Item.State.OPEN);
            assertThat(item.minutes()).isZero();
        });
    }

    @Test
    void the_birthday_of_somebody_to_be_left_in_peace_is_not_kept() {
        Plan plan = with(plan(), contact("own").withBirthday(Birthday.of(5, 1)).withKeepInTouch(KeepInTouch.never()),
                contact("by-tie").withBirthday(Birthday.of(5, 1)).withTie(Tie.DORMANT),
                contact("kept").withBirthday(Birthday.of(5, 1)).withTie(Tie.STRONG))
            .withDefaults(Defaults.builder().putKeepInTouch(Tie.DORMANT, KeepInTouch.never()).build());

        assertThat(Agenda.of(plan, day("01-05")).items(day("05-01"), day("05-01"))).extracting(Item::title)
            .containsExactly("kept");
    }

    @Test
    void an_action_stands_on_its_day_until_it_is_done() {
        Plan plan = with(plan(), action("list", "research", "01-14"));

        assertThat(only(plan, "01-14", Item.Kind.ACTION)).satisfies(item -> {
            assertThat(item.date()).isEqualTo(day("01-14"));
            assertThat(item.overdue()).isFalse();
            assertThat(item.title()).isEqualTo("research list");
            assertThat(item.minutes()).isEqualTo(30);
        });
        assertThat(all(with(plan, entry("01-10", "research").withAction("list")), "01-12")).isEmpty();
    }

    @Test
    void an_overdue_action_stands_on_the_date_of_the_question() {
        Plan plan = with(plan(), action("list", "research", "01-14"));

        assertThat(only(plan, "01-20", Item.Kind.ACTION)).satisfies(item -> {
            assertThat(item.date()).isEqualTo(day("01-20"));
            assertThat(item.overdue()).isTrue();
            assertThat(item.state()).isEqualTo(Item.State.OPEN);
        });
    }

    @Test
    void an_action_without_a_day_is_due_on_the_plan_s_last() {
        Plan plan = with(plan(), action("list", "research", "01-14").withBy(Optional.empty()));

        assertThat(only(plan, "01-05", Item.Kind.ACTION).date()).isEqualTo(day("07-04"));
    }

    @Test
    void a_first_follow_up_stands_on_the_day_after_the_meeting() {
        Plan plan = with(with(plan(), contact("grace").withName("Grace Liu")), meeting("01-15", "grace"));

        assertThat(only(plan, "01-15", Item.Kind.FOLLOW_UP)).satisfies(item -> {
            assertThat(item.date()).isEqualTo(day("01-16"));
            assertThat(item.id()).contains("grace");
            assertThat(item.title()).isEqualTo("Grace Liu");
            assertThat(item.minutes()).isEqualTo(10);
        });
    }

    @Test
    void a_first_follow_up_is_overdue_only_once_it_is_late() {
        Plan plan = with(with(plan(), contact("grace")), meeting("01-15", "grace"));

        assertThat(only(plan, "01-17", Item.Kind.FOLLOW_UP)).satisfies(item -> {
            assertThat(item.date()).isEqualTo(day("01-17"));
            assertThat(item.overdue()).isFalse();
        });
        assertThat(only(plan, "01-18", Item.Kind.FOLLOW_UP).overdue()).isTrue();
        assertThat(all(plan, "02-15", Item.Kind.FOLLOW_UP)).isEmpty();
    }

    @Test
    void a_commitment_stands_on_its_day_with_its_people() {
        Plan plan = with(with(plan(), contact("grace"), contact("kai")),
                promise("01-10", "informational-interview", "01-20", "kai", "grace"));

        assertThat(only(plan, "01-12", Item.Kind.COMMITMENT)).satisfies(item -> {
            assertThat(item.date()).isEqualTo(day("01-20"));
            assertThat(item.id()).contains("kai");
            assertThat(item.people()).containsExactly("kai", "grace");
            assertThat(item.title()).isEqualTo("informational-interview kai");
            assertThat(item.minutes()).isEqualTo(30);
            assertThat(item.path()).hasToString("journal[0].next");
        });
        assertThat(only(plan, "01-21", Item.Kind.COMMITMENT)).satisfies(item -> {
            assertThat(item.date()).isEqualTo(day("01-21"));
            assertThat(item.overdue()).isTrue();
        });
    }

    @Test
    void a_commitment_to_nobody_has_no_id() {
        assertThat(only(with(plan(), promise("01-10", "publish", "01-20")), "01-12", Item.Kind.COMMITMENT))
            .satisfies(item -> {
                assertThat(item.id()).isEmpty();
                assertThat(item.title()).isEqualTo("publish");
            });
    }

    @Test
    void a_nudge_stands_a_week_after_the_last_word_to_somebody_who_was_asked() {
        Plan plan = with(with(plan(), contact("kai").withName("Kai Haddad")),
                entry("01-10", "message", "kai").withHopingFor(Activity.of("coffee-chat")),
                entry("01-12", "follow-up", "kai"));

        assertThat(only(plan, "01-13", Item.Kind.NUDGE)).satisfies(item -> {
            assertThat(item.date()).isEqualTo(day("01-19"));
            assertThat(item.id()).contains("kai");
            assertThat(item.title()).isEqualTo("Kai Haddad");
            assertThat(item.minutes()).isEqualTo(10);
            assertThat(item.path()).hasToString("journal[0]");
        });
        assertThat(all(with(plan, entry("01-10", "message", "kai")), "01-13", Item.Kind.NUDGE)).isEmpty();
    }

    @Test
    void keeping_in_touch_stands_on_the_day_when_it_is_due_or_when_peace_ends() {
        Plan plan = with(plan(), contact("grace").withKeepInTouch(KeepInTouch.every(Cadence.weeks(2)))
            .withMet(Met.builder().on(day("01-10")).build()));
        Plan later = with(plan, plan.contacts().find("grace").orElseThrow().withNotBefore(day("03-01")));

        assertThat(only(plan, "01-12", Item.Kind.KEEP_IN_TOUCH)).satisfies(item -> {
            assertThat(item.date()).isEqualTo(day("01-24"));
            assertThat(item.minutes()).isEqualTo(20);
            assertThat(item.people()).containsExactly("grace");
        });
        assertThat(only(plan, "01-25", Item.Kind.KEEP_IN_TOUCH).date()).isEqualTo(day("01-25"));
        assertThat(only(plan, "01-25", Item.Kind.KEEP_IN_TOUCH).overdue()).isTrue();
        assertThat(only(later, "01-25", Item.Kind.KEEP_IN_TOUCH).date()).isEqualTo(day("03-01"));
    }

    @Test
    void an_introduction_nudge_stands_a_week_after_the_last_question_without_an_answer() {
        Introduction introduction = Introduction.builder().id("grace-kai").between(List.of("grace", "kai"))
            .asked(Map.of("grace", day("02-03"), "kai", day("02-05"))).build();
        Plan plan = with(plan(), contact("grace"), contact("kai")).withIntroductions(ById.of(introduction));

        assertThat(only(plan, "02-05", Item.Kind.INTRODUCTION)).satisfies(item -> {
            assertThat(item.date()).isEqualTo(day("02-12"));
            assertThat(item.id()).contains("grace-kai");
            assertThat(item.title()).isEqualTo("introduce grace-kai");
            assertThat(item.people()).containsExactly("grace", "kai");
            assertThat(item.minutes()).isEqualTo(10);
        });
        assertThat(all(plan.withIntroductions(ById.of(introduction.withAgreed(Map.of("grace", day("02-04"), "kai",
                day("02-05"))))), "02-05", Item.Kind.INTRODUCTION))
            .isEmpty();
    }

    @Test
    void milestones_and_deadlines_stand_on_their_dates_with_the_state_of_their_goal() {
        Plan plan = with(plan(), goal("meetups", 2, "attend").withBy(day("03-31"))
            .withMilestones(Milestone.of(day("02-15"), 1)));
        Plan met = with(plan, entry("02-01", "attend"), entry("02-02", "attend"));

        assertThat(all(plan, "02-20")).extracting(Item::date, Item::kind, Item::state)
            .containsExactly(tuple(day("02-15"), Item.Kind.MILESTONE, Item.State.OPEN),
                    tuple(day("03-31"), Item.Kind.DEADLINE, Item.State.OPEN));
        assertThat(all(plan, "04-01")).extracting(Item::state).containsOnly(Item.State.MISSED);
        assertThat(all(met, "02-20")).extracting(Item::state).containsOnly(Item.State.DONE);
        assertThat(all(plan, "02-20")).extracting(Item::path).extracting(Object::toString)
            .containsExactly("goals.meetups.milestones[0]", "goals.meetups");
        assertThat(all(plan, "02-20")).allSatisfy(item -> {
            assertThat(item.id()).contains("meetups");
            assertThat(item.minutes()).isZero();
            assertThat(item.overdue()).isFalse();
        });
    }

    @Test
    void a_goal_without_a_day_is_due_on_the_plan_s_last() {
        assertThat(dates(all(with(plan(), goal("meetups", 2, "attend")), "01-05"))).isEqualTo(days("07-04"));
    }

    @Test
    void a_title_is_the_name_else_the_activities_and_the_id() {
        Plan plan = with(plan(), goal("a", 2), goal("b", 2, "attend", "engage"),
                goal("c", 2, "attend").withName("See people"));

        assertThat(all(plan, "01-05")).extracting(Item::title).containsExactly("a", "attend, engage b", "See people");
    }

    @Test
    void days_gone_by_hold_routines_events_milestones_and_deadlines_only() {
        Plan plan = with(with(with(with(with(with(plan(), routine("post", "engage", "week", "tue")),
                event("fair", "01-07")),
                goal("meetups", 2, "attend").withBy(day("01-09")).withMilestones(Milestone.of(day("01-08"), 1))),
                action("list", "research", "01-08")),
                contact("grace").withBirthday(Birthday.of(1, 8)).withKeepInTouch(KeepInTouch.every(Cadence.days(1)))),
                meeting("01-07", "grace"), promise("01-07", "publish", "01-08"));

        List<Item> past = Agenda.of(plan, day("01-12")).items(day("01-05"), day("01-11"));

        assertThat(past).extracting(Item::kind).containsExactly(Item.Kind.ROUTINE, Item.Kind.EVENT,
                Item.Kind.MILESTONE, Item.Kind.DEADLINE);
        assertThat(past).noneMatch(Item::overdue);
    }

    @Test
    void what_is_planned_holds_actions_on_their_days_done_or_not() {
        Plan plan = with(with(plan(), action("done", "research", "01-06"), action("late", "research", "01-07"),
                action("open", "research", "01-20")), entry("01-06", "research").withAction("done"));

        List<Item> planned = Agenda.of(plan, day("01-15")).planned(new Window(day("01-05"), day("01-31")));

        assertThat(dates(planned)).isEqualTo(days("01-06 01-07 01-20"));
        assertThat(planned).extracting(Item::state)
            .containsExactly(Item.State.DONE, Item.State.OPEN, Item.State.OPEN);
        assertThat(planned).extracting(Item::overdue).containsExactly(false, true, false);
    }

    @Test
    void an_agenda_knows_its_plan_and_date() {
        Agenda agenda = Agenda.of(plan(), day("01-15"));

        assertThat(agenda.plan()).isEqualTo(plan());
        assertThat(agenda.asOf()).isEqualTo(day("01-15"));
        assertThat(agenda.journal().plan()).isEqualTo(plan());
    }
}
