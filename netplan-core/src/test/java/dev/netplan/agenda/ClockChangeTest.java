package dev.netplan.agenda;

import static dev.netplan.testing.Sketches.day;
import static dev.netplan.testing.Sketches.days;
import static dev.netplan.testing.Sketches.event;
import static dev.netplan.testing.Sketches.plan;
import static dev.netplan.testing.Sketches.routine;
import static dev.netplan.testing.Sketches.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Event;
import dev.netplan.model.Plan;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClockChangeTest {

    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    private static List<Item> items(Plan plan) {
        return Agenda.of(plan, plan.start()).items(plan.start(), plan.lastDay());
    }

    private static Plan daily(String first, String last, String zone, String at) {
        return with(plan(first, last).withZone(ZoneId.of(zone)),
                routine("owl", "engage", "day").withAt(LocalTime.parse(at)));
    }

    @Test
    void a_time_that_the_clock_skips_is_moved_forward_by_what_is_skipped() {
        assertThat(items(daily("03-07", "03-09", "America/Los_Angeles", "02:30"))).extracting(Item::time)
            .extracting(Optional::orElseThrow)
            .containsExactly(LocalTime.of(2, 30), LocalTime.of(3, 30), LocalTime.of(2, 30));
    }

    @Test
    void a_time_that_the_clock_doubles_stays() {
        assertThat(items(daily("10-31", "11-02", "America/Los_Angeles", "01:30"))).extracting(Item::time)
            .extracting(Optional::orElseThrow).containsOnly(LocalTime.of(1, 30)).hasSize(3);
    }

    @Test
    void a_time_moved_past_midnight_falls_on_the_next_day() {
        // in Nuuk the clock goes from 23:00 on 28 March to midnight
        Plan plan = daily("03-27", "03-30", "America/Nuuk", "23:30");

        assertThat(items(plan)).extracting(Item::date).isEqualTo(days("03-27 03-29 03-29 03-30"));
        assertThat(items(plan).get(1).time()).contains(LocalTime.of(0, 30));
        assertThat(Agenda.of(plan, day("03-27")).items(day("03-28"), day("03-28"))).isEmpty();
        assertThat(Agenda.of(plan, day("03-27")).items(day("03-29"), day("03-29"))).hasSize(2);
    }

    @Test
    void an_event_at_a_time_that_the_clock_skips_is_moved_too() {
        Plan plan = with(plan("03-01", "03-31").withZone(LOS_ANGELES), event("launch", "03-08T02:30"));

        assertThat(items(plan)).singleElement().satisfies(item -> {
            assertThat(item.date()).isEqualTo(day("03-08"));
            assertThat(item.time()).contains(LocalTime.of(3, 30));
        });
    }

    @Test
    void an_event_with_a_zone_of_its_own_falls_on_the_plan_s_date_and_time_and_keeps_its_zone() {
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        Event webinar = event("webinar", "01-15T09:00").withZone(tokyo);
        Plan plan = with(plan("01-05", "01-31").withZone(LOS_ANGELES), webinar);

        assertThat(items(plan)).singleElement().satisfies(item -> {
            assertThat(item.date()).isEqualTo(day("01-14"));
            assertThat(item.time()).contains(LocalTime.of(16, 0));
            assertThat(item.zone()).isEqualTo(tokyo);
        });
    }

    @Test
    void a_whole_day_in_another_zone_keeps_its_date() {
        Event fair = event("fair", "01-15").withZone(ZoneId.of("Asia/Tokyo"));

        assertThat(items(with(plan("01-05", "01-31").withZone(LOS_ANGELES), fair))).extracting(Item::date)
            .containsExactly(day("01-15"));
    }

    @Test
    void all_other_items_have_the_plan_s_zone() {
        assertThat(items(daily("01-05", "01-05", "America/Los_Angeles", "18:00"))).extracting(Item::zone)
            .containsExactly(LOS_ANGELES);
    }
}
