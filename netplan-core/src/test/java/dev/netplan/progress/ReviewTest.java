package dev.netplan.progress;

import static dev.netplan.testing.Sketches.action;
import static dev.netplan.testing.Sketches.contact;
import static dev.netplan.testing.Sketches.day;
import static dev.netplan.testing.Sketches.days;
import static dev.netplan.testing.Sketches.entry;
import static dev.netplan.testing.Sketches.event;
import static dev.netplan.testing.Sketches.meeting;
import static dev.netplan.testing.Sketches.plan;
import static dev.netplan.testing.Sketches.routine;
import static dev.netplan.testing.Sketches.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.agenda.Agenda;
import dev.netplan.agenda.Item;
import dev.netplan.calendar.Window;
import dev.netplan.model.Activity;
import dev.netplan.model.Commitment;
import dev.netplan.model.Plan;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final Plan PLAN = with(with(with(with(plan(), routine("post", "engage", "week", "tue, thu")),
            event("fair", "01-14T18:00")), action("list", "research", "01-13")), contact("grace"));

    private static Review week(String asOf, Plan plan, String day) {
        return Review.ofWeek(Agenda.of(plan, day(asOf)), day(day));
    }

    @Test
    void a_week_is_the_plan_s_and_a_month_the_calendar_s() {
        Agenda agenda = Agenda.of(plan().withWeekStarts(DayOfWeek.WEDNESDAY), day("02-03"));

        assertThat(Review.ofWeek(agenda, day("02-03")).days()).isEqualTo(new Window(day("01-28"), day("02-03")));
        assertThat(Review.ofMonth(agenda, day("02-03")).days()).isEqualTo(new Window(day("02-01"), day("02-28")));
    }

    @Test
    void two_of_the_same_days_and_entries_are_equal_and_tell_themselves() {
        Plan met = with(PLAN, meeting("01-14", "grace"));

        assertThat(week("01-18", met, "01-15")).isEqualTo(week("01-18", met, "01-15"))
            .hasSameHashCodeAs(week("01-18", met, "01-15")).isNotEqualTo(week("01-18", PLAN, "01-15"));
        assertThat(week("01-18", met, "01-15").done()).hasToString("1 entries with 1 people, 1 of them newly met");
        assertThat(Progress.of(met, day("01-18"))).hasToString("progress on 2026-01-18 of 0 goals");
        assertThat(Agenda.of(met, day("01-18"))).hasToString("agenda of journal of 1 entries on 2026-01-18");
    }

    @Test
    void it_tells_what_was_planned_and_done_whom_i_met_and_what_i_gave_and_got() {
        Review review = week("01-18", with(PLAN, entry("01-11", "engage").withGave("too early"),
                entry("01-13", "engage").withGave("a fix"), meeting("01-14", "grace").withGot("a lead"),
                entry("01-19", "engage").withGave("too late")), "01-15");

        assertThat(review.planned()).extracting(Item::path).extracting(Object::toString)
            .containsExactly("routines.post", "actions.list", "events.fair", "routines.post");
        assertThat(review.done().facts()).extracting(fact -> fact.index()).containsExactly(1, 2);
        assertThat(review.done().met()).containsExactly("grace");
        assertThat(review.done().gave()).containsExactly("a fix");
        assertThat(review.done().got()).containsExactly("a lead");
    }

    @Test
    void what_slipped_was_missed_or_is_overdue() {
        Review review = week("01-19", with(PLAN, entry("01-13", "engage")), "01-15");

        assertThat(review.slipped()).extracting(Item::path).extracting(Object::toString)
            .containsExactly("actions.list", "events.fair", "routines.post");
    }

    @Test
    void on_a_day_of_the_week_all_that_is_overdue_then_has_slipped_each_once() {
        Commitment promise = Commitment.builder().activity(Activity.of("publish")).by(day("01-08")).build();
        Plan plan = with(with(PLAN, action("list", "research", "01-13"), action("older", "research", "01-07")),
                entry("01-06", "message").withNext(promise));

        assertThat(week("01-16", plan, "01-15").slipped()).extracting(Item::path).extracting(Object::toString)
            .containsExactly("actions.list", "events.fair", "actions.older", "journal[0].next");
    }

    @Test
    void what_is_next_stands_on_the_days_that_follow() {
        assertThat(week("01-18", PLAN, "01-15").next()).extracting(Item::date)
            .isEqualTo(days("01-20 01-22"));
        assertThat(Review.ofMonth(Agenda.of(PLAN, day("01-31")), day("01-31")).next()).extracting(Item::date)
            .isEqualTo(days("02-03 02-05 02-10 02-12 02-17 02-19 02-24 02-26"));
    }

    @Test
    void it_asks_what_worked_what_to_stop_and_what_to_start() {
        assertThat(week("01-18", PLAN, "01-15").questions()).hasSize(3).anyMatch(text -> text.contains("worked"))
            .anyMatch(text -> text.contains("stop")).anyMatch(text -> text.contains("start"));
    }
}
