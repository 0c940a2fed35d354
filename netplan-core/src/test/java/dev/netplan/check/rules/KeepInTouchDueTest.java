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

class KeepInTouchDueTest {

    @Test
    void a_person_is_due_from_the_day_on_to_one_cadence_later() {
        Plan.Builder plan = plan().contacts(ById.of(contact("kai").keepInTouch(KeepInTouch.every(Cadence.weeks(2)))
            .lastContact(day("2026-01-05")).build()));

        assertThat(found(new KeepInTouchDue(), plan, "2026-01-18")).isEmpty();
        assertThat(found(new KeepInTouchDue(), plan, "2026-01-19")).containsExactly("contacts.kai: "
                + "`kai`, to hear from you every 2 weeks, was due on 2026-01-19 (last contact on 2026-01-05); expected a word.");
        assertThat(found(new KeepInTouchDue(), plan, "2026-02-02")).hasSize(1);
        assertThat(found(new KeepInTouchDue(), plan, "2026-02-03")).isEmpty();
    }

    @Test
    void a_person_never_spoken_to_is_due_at_the_start() {
        Plan.Builder plan =
                plan().contacts(ById.of(contact("kai").keepInTouch(KeepInTouch.every(Cadence.weeks(2))).build()));

        assertThat(found(new KeepInTouchDue(), plan, "2026-01-05"))
            .containsExactly(
                    "contacts.kai: `kai`, to hear from you every 2 weeks, was due on 2026-01-05; expected a word.");
    }
}
