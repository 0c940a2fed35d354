package dev.netplan.agenda;

import static dev.netplan.testing.Sketches.day;
import static dev.netplan.testing.Sketches.days;
import static dev.netplan.testing.Sketches.event;
import static dev.netplan.testing.Sketches.goal;
import static dev.netplan.testing.Sketches.plan;
import static dev.netplan.testing.Sketches.routine;
import static dev.netplan.testing.Sketches.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.calendar.Window;
import dev.netplan.model.Event;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingEventTest {

    private static final Plan PLAN = with(plan("01-05", "01-25"), routine("meet", "attend", "week", "tue, thu, sat"));

    private static Event standing(String id, String starts) {
        return event(id, starts).withRoutine("meet");
    }

    private static List<LocalDate> left(Plan plan, Event... events) {
        return Agenda.of(with(plan, events), day("01-05")).routine("meet").orElseThrow()
            .days(new Window(day("01-12"), day("01-18")));
    }

    @Test
    void an_event_takes_the_place_of_its_routine_s_nearest_occurrence() {
        assertThat(left(PLAN, standing("fair", "01-16T18:00"))).isEqualTo(days("01-13 01-17"));
        assertThat(left(PLAN, standing("fair", "01-12T18:00"))).isEqualTo(days("01-15 01-17"));
    }

    @Test
    void the_nearer_of_the_one_before_and_the_one_after_gives_way() {
        Plan apart = with(plan("01-05", "01-25"), routine("meet", "attend", "week", "tue, sat"));

        assertThat(left(apart, standing("fair", "01-16T18:00"))).isEqualTo(days("01-13"));
        assertThat(left(apart, standing("fair", "01-14T18:00"))).isEqualTo(days("01-17"));
    }

    @Test
    void the_earlier_gives_way_on_a_tie() {
        assertThat(left(PLAN, standing("fair", "01-14T18:00"))).isEqualTo(days("01-15 01-17"));
    }

    @Test
    void an_occurrence_of_another_cycle_never_gives_way() {
        Plan saturdays = with(plan("01-05", "01-25"), routine("meet", "attend", "week", "sat"));

        assertThat(left(saturdays, standing("fair", "01-11T18:00"))).isEqualTo(days("01-17"));
        assertThat(left(saturdays, standing("fair", "01-12T18:00"))).isEmpty();
    }

    @Test
    void each_of_two_events_takes_one() {
        assertThat(left(PLAN, standing("fair", "01-13T18:00"), standing("talk", "01-13T20:00")))
            .isEqualTo(days("01-17"));
    }

    @Test
    void more_events_than_occurrences_take_no_more_than_there_are() {
        Plan tuesdays = with(plan("01-05", "01-25"), routine("meet", "attend", "week", "tue"));

        assertThat(left(tuesdays, standing("fair", "01-13T18:00"), standing("talk", "01-14T20:00"))).isEmpty();
    }

    @Test
    void a_cancelled_event_takes_none() {
        assertThat(left(PLAN, standing("fair", "01-15T18:00").withCancelled(true)))
            .isEqualTo(days("01-13 01-15 01-17"));
    }

    @Test
    void an_event_of_no_such_routine_takes_none() {
        assertThat(left(PLAN, event("fair", "01-15T18:00").withRoutine("other"), event("talk", "01-15T18:00")))
            .isEqualTo(days("01-13 01-15 01-17"));
    }

    @Test
    void what_gave_way_stands_neither_in_the_agenda_nor_in_the_supply() {
        Plan plan = with(with(PLAN, standing("fair", "01-15T18:00")), goal("meetups", 9, "attend"));
        Agenda agenda = Agenda.of(plan, day("01-11"));

        assertThat(agenda.items(day("01-15"), day("01-15"))).extracting(Item::kind).containsExactly(Item.Kind.EVENT);
        // five occurrences of two weeks, and the event
        assertThat(agenda.supply(plan.goals().find("meetups").orElseThrow())).isEqualTo(6);
    }

    @Test
    void what_gave_way_takes_no_minutes() {
        Plan plan = with(PLAN, standing("fair", "01-16T18:00"));

        assertThat(Agenda.of(plan, day("01-05")).plannedMinutes(new Window(day("01-15"), day("01-15")))).isZero();
    }

    @Test
    void a_placed_occurrence_gives_way_too() {
        Plan placed = with(plan("01-05", "01-25"), routine("meet", "attend", "week").withTimes(2));

        assertThat(left(placed, standing("fair", "01-17T18:00"))).isEqualTo(days("01-12"));
    }
}
