package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.contact;
import static dev.netplan.check.rules.SmallPlans.day;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Cadence;
import dev.netplan.model.KeepInTouch;
import dev.netplan.model.Plan;
import org.junit.jupiter.api.Test;

class KeepInTouchLapsedTest {

    @Test
    void a_person_has_lapsed_more_than_a_cadence_after_the_day() {
        Plan.Builder plan = plan().contacts(ById.of(contact("kai").keepInTouch(KeepInTouch.every(Cadence.weeks(2)))
            .lastContact(day("2026-01-05")).build()));

        assertThat(found(new KeepInTouchLapsed(), plan, "2026-02-02")).isEmpty();
        assertThat(found(new KeepInTouchLapsed(), plan, "2026-02-03"))
            .containsExactly("contacts.kai: `kai`, to hear from you "
                    + "every 2 weeks, was due on 2026-01-19 (last contact on 2026-01-05), over a cadence ago; expected a word since.");
    }

    @Test
    void a_person_to_be_left_in_peace_never_lapses() {
        Plan.Builder plan = plan().contacts(ById.of(contact("kai").keepInTouch(KeepInTouch.never()).build()));

        assertThat(found(new KeepInTouchLapsed(), plan, "2026-07-04")).isEmpty();
    }
}
