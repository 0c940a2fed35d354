package dev.netplan.agenda;

import static dev.netplan.testing.Sketches.day;
import static dev.netplan.testing.Sketches.entry;
import static dev.netplan.testing.Sketches.event;
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
import dev.netplan.model.Routine;
import dev.netplan.model.StandardActivity;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccurrencesTest {

    private static final Plan PLAN = plan("01-05", "01-25");
    private static final Window ALL = new Window(day("01-05"), day("01-25"));
    private static final Routine POST = routine("post", "engage", "week", "tue, thu");

    private static Occurrences at(String asOf, Plan plan) {
        return Agenda.of(plan, day(asOf)).routines().get(0);
    }

    private static List<String> states(String asOf, Plan plan) {
        Occurrences occurrences = at(asOf, plan);
        return occurrences.days(ALL).stream().map(day -> occurrences.state(day).word()).toList();
    }

    private static List<String> states(String asOf, Routine routine, Entry... entries) {
        return states(asOf, with(with(PLAN, routine), entries));
    }

    @Test
    void an_entry_of_the_cycle_ticks_an_occurrence_off() {
        assertThat(states("01-06", POST, entry("01-06", "engage")))
            .containsExactly("done", "open", "open", "open", "open", "open");
    }

    @Test
    void a_day_early_or_late_still_counts() {
        assertThat(states("01-07", POST, entry("01-05", "engage"), entry("01-07", "engage")))
            .startsWith("done", "done", "open");
        assertThat(states("01-12", POST, entry("01-11", "engage"))).startsWith("done", "missed", "open");
    }

    @Test
    void an_entry_of_another_cycle_does_not_count() {
        assertThat(states("01-12", POST, entry("01-12", "engage"))).startsWith("missed", "missed", "done", "open");
    }

    @Test
    void more_entries_than_occurrences_tick_off_no_others() {
        assertThat(states("01-07", POST, entry("01-05", "engage"), entry("01-06", "engage"), entry("01-07", "engage")))
            .containsExactly("done", "done", "open", "open", "open", "open");
    }

    @Test
    void what_is_left_is_missed_only_when_the_cycle_is_over() {
        assertThat(states("01-11", POST)).startsWith("open", "open");
        assertThat(states("01-12", POST)).startsWith("missed", "missed", "open");
    }

    @Test
    void a_cycle_that_the_routine_s_end_clips_is_over_with_it() {
        Routine ends = POST.withLastDay(day("01-08"));

        assertThat(states("01-08", ends)).containsExactly("open", "open");
        assertThat(states("01-09", ends)).containsExactly("missed", "missed");
        assertThat(states("01-09", ends, entry("01-09", "engage"))).containsExactly("missed", "missed");
    }

    @Test
    void an_entry_before_the_routine_begins_does_not_count() {
        assertThat(states("01-08", POST.withFirstDay(day("01-07")), entry("01-06", "engage"))).startsWith("open");
    }

    @Test
    void entries_after_the_date_of_the_question_do_not_count() {
        assertThat(states("01-06", POST, entry("01-07", "engage"))).startsWith("open");
    }

    @Test
    void another_activity_does_not_count_but_one_that_is_like_it_does() {
        Plan own = PLAN.withActivities(ById.of(OwnActivity.builder().id("comment").like(StandardActivity.ENGAGE)
            .build()));
        Routine comments = routine("post", "comment", "week", "tue");

        assertThat(states("01-06", POST, entry("01-06", "message"))).startsWith("open");
        assertThat(states("01-06", with(with(own, POST), entry("01-06", "comment")))).startsWith("done");
        assertThat(states("01-06", with(with(own, comments), entry("01-06", "engage")))).startsWith("open");
    }

    @Test
    void an_entry_shares_one_of_the_people_that_the_routine_states() {
        Routine mentor = routine("mentor", "attend", "week", "tue").withPeople("grace", "kai");

        assertThat(states("01-06", mentor, entry("01-06", "attend", "kai", "lee"))).startsWith("done");
        assertThat(states("01-06", mentor, meeting("01-06", "grace"))).startsWith("done");
        assertThat(states("01-06", mentor, entry("01-06", "attend", "lee"))).startsWith("open");
        assertThat(states("01-06", mentor, entry("01-06", "attend"))).startsWith("open");
    }

    @Test
    void an_entry_shares_one_of_the_communities_its_event_s_too() {
        Routine meet = routine("meet", "attend", "week", "tue").withIn("jug", "sf");
        Plan plan = with(with(PLAN, meet), event("night", "01-06T18:00").withCommunity("sf"));

        assertThat(states("01-06", with(plan, entry("01-06", "attend").withIn("jug")))).startsWith("done");
        assertThat(states("01-06", with(plan, entry("01-06", "attend").withAt("night")))).startsWith("done");
        assertThat(states("01-06", with(plan, entry("01-06", "attend").withIn("other")))).startsWith("open");
        assertThat(states("01-06", with(plan, entry("01-06", "attend")))).startsWith("open");
    }

    @Test
    void one_entry_may_tick_off_an_occurrence_of_each_of_two_routines() {
        Plan plan = with(with(PLAN, POST, routine("read", "engage", "week", "wed")), entry("01-06", "engage"));

        assertThat(Agenda.of(plan, day("01-06")).routines()).extracting(Occurrences::done).containsExactly(1, 1);
    }

    @Test
    void cycles_of_days_begin_with_the_routine() {
        Routine read = routine("read", "research", "5 days");

        assertThat(states("01-15", read, entry("01-09", "research"), entry("01-10", "research")))
            .containsExactly("done", "done", "open", "open", "open");
        assertThat(states("01-20", read)).containsExactly("missed", "missed", "missed", "open", "open");
    }

    @Test
    void a_month_is_a_cycle_for_a_routine_of_months() {
        Plan plan = with(with(plan("01-05", "03-31"), routine("meet", "attend", "month", "15, 20")),
                entry("01-31", "attend"));

        assertThat(at("02-01", plan)).satisfies(meet -> {
            assertThat(meet.done()).isEqualTo(1);
            assertThat(meet.missed()).isEqualTo(1);
            assertThat(meet.open()).isEqualTo(4);
        });
    }

    @Test
    void adherence_is_the_share_of_those_done_among_those_done_or_missed() {
        Plan plan = with(with(PLAN, POST), entry("01-06", "engage"), entry("01-13", "engage"),
                entry("01-15", "engage"));

        assertThat(at("01-19", plan).adherence()).hasValue(0.75);
        assertThat(at("01-05", plan).adherence()).isEmpty();
    }

    @Test
    void before_the_routine_begins_all_is_open() {
        assertThat(states("2025-12-01", POST)).containsOnly("open");
    }

    @Test
    void occurrences_in_a_pause_are_neither_missed_nor_open() {
        Plan plan = with(PLAN.withPauses(pause("01-12", "01-18")), POST);

        assertThat(at("01-25", plan)).satisfies(post -> {
            assertThat(post.missed()).isEqualTo(2);
            assertThat(post.open()).isEqualTo(2);
        });
    }

    @Test
    void days_are_counted_within_a_stretch() {
        Occurrences post = at("01-05", with(PLAN, POST));

        assertThat(post.count(new Window(day("01-08"), day("01-13")))).isEqualTo(2);
        assertThat(post.count(new Window(day("1900-01-01"), day("2200-01-01")))).isEqualTo(6);
        assertThat(post.count(new Window(day("01-13"), day("01-08")))).isZero();
    }

    @Test
    void a_routine_is_found_by_its_id() {
        Agenda agenda = Agenda.of(with(PLAN, POST), day("01-05"));

        assertThat(agenda.routine("post").map(Occurrences::routine)).contains(POST);
        assertThat(agenda.routine("none")).isEmpty();
    }
}
