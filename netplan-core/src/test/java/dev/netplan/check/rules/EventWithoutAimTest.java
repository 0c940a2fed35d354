package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.day;
import static dev.netplan.check.rules.SmallPlans.event;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Aim;
import dev.netplan.model.Plan;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class EventWithoutAimTest {

    @Test
    void an_event_to_come_without_an_aim_is_found() {
        Plan.Builder plan = plan().events(ById.of(event("meetup", "2026-01-15T18:00").build()));

        assertThat(found(new EventWithoutAim(), plan, "2026-01-15"))
            .containsExactly("events.meetup: Event `meetup` on 2026-01-15 has no `aim`; expected one.");
        assertThat(found(new EventWithoutAim(), plan, "2026-01-16")).isEmpty();
    }

    @Test
    void an_event_of_several_days_is_past_after_its_last() {
        Plan.Builder plan = plan().events(ById.of(event("conference", "2026-01-15").ends(day("2026-01-17")).build()));

        assertThat(found(new EventWithoutAim(), plan, "2026-01-17")).hasSize(1);
        assertThat(found(new EventWithoutAim(), plan, "2026-01-18")).isEmpty();
    }

    @Test
    void an_event_elsewhere_is_past_after_its_day_in_the_plans_zone() {
        Plan.Builder plan = plan().zone(ZoneId.of("America/Los_Angeles"))
            .events(ById.of(event("meetup", "2026-01-15T09:00").zone(ZoneId.of("Asia/Tokyo")).build()));

        assertThat(found(new EventWithoutAim(), plan, "2026-01-14")).hasSize(1);
        assertThat(found(new EventWithoutAim(), plan, "2026-01-15")).isEmpty();
    }

    @Test
    void an_aim_or_a_cancelled_event_is_fine() {
        Plan.Builder plan =
                plan().events(ById.of(event("meetup", "2026-01-15").aim(Aim.builder().meet(3).build()).build(),
                        event("party", "2026-01-16").cancelled(true).build()));

        assertThat(found(new EventWithoutAim(), plan, "2026-01-15")).isEmpty();
    }
}
