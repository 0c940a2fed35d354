package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.day;
import static dev.netplan.check.rules.SmallPlans.event;
import static dev.netplan.check.rules.SmallPlans.findings;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static dev.netplan.check.rules.SmallPlans.routine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.format.ById;
import dev.netplan.model.On;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ClockChangeTest {

    @Test
    void a_time_that_the_clock_skips_is_found() {
        assertThat(found(new ClockChange(), losAngeles().events(ById.of(event("e", "2026-03-08T02:30").build())),
                "2026-01-05"))
            .containsExactly(
                    "events.e.starts: 2026-03-08T02:30 does not exist in America/Los_Angeles, where clocks go forward; "
                            + "expected 2026-03-08T03:30, or a time before.");
    }

    @Test
    void a_time_that_comes_twice_is_found() {
        Plan.Builder plan = losAngeles().end(day("2026-12-31")).events(ById.of(event("e", "2026-11-01T01:30").build()));

        assertThat(found(new ClockChange(), plan, "2026-01-05"))
            .containsExactly("events.e.starts: 2026-11-01T01:30 comes twice "
                    + "in America/Los_Angeles, where clocks go back; expected another time, since the first of the two is taken.");
    }

    @Test
    void the_zone_of_the_event_decides() {
        Plan.Builder plan =
                losAngeles().events(ById.of(event("a", "2026-03-08T02:30").zone(ZoneId.of("Asia/Tokyo")).build(),
                        event("b", "2026-03-29T02:30").zone(ZoneId.of("Europe/Berlin")).build()));

        assertThat(findings(new ClockChange(), plan, "2026-01-05")).extracting(Finding::path)
            .containsExactly(PlanPath.of("events", "b", "starts"));
    }

    @Test
    void a_routine_at_that_time_is_found_once_with_the_first_such_day() {
        Plan.Builder plan = losAngeles().end(day("2026-12-31"))
            .routines(ById.of(
                    routine("early", "engage").addOn(On.parse("sun").orElseThrow()).at(LocalTime.of(2, 0)).build(),
                    routine("late", "engage").addOn(On.parse("sat").orElseThrow()).at(LocalTime.of(2, 0)).build()));

        assertThat(found(new ClockChange(), plan, "2026-01-05"))
            .containsExactly("routines.early.at: 2026-03-08T02:00 does not "
                    + "exist in America/Los_Angeles, where clocks go forward; expected 2026-03-08T03:00, or a time before.");
    }

    @Test
    void a_routine_at_another_time_or_in_another_season_is_fine() {
        Plan.Builder plan = losAngeles().routines(ById.of(
                routine("noon", "engage").addOn(On.parse("sun").orElseThrow()).at(LocalTime.of(3, 0)).build(),
                routine("spring", "engage").addOn(On.parse("sun").orElseThrow()).at(LocalTime.of(2, 0))
                    .firstDay(day("2026-03-09"))
                    .build()));

        assertThat(found(new ClockChange(), plan, "2026-01-05")).isEmpty();
    }

    @Test
    void days_without_a_time_and_cancelled_events_are_fine() {
        Plan.Builder plan = losAngeles().events(ById.of(event("a", "2026-03-08").build(),
                event("b", "2026-03-08T02:30").cancelled(true).build()));

        assertThat(found(new ClockChange(), plan, "2026-01-05")).isEmpty();
    }

    private static Plan.Builder losAngeles() {
        return plan().zone(ZoneId.of("America/Los_Angeles"));
    }
}
