package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.contact;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Cadence;
import dev.netplan.model.Contact;
import dev.netplan.model.Defaults;
import dev.netplan.model.KeepInTouch;
import dev.netplan.model.Plan;
import dev.netplan.model.Tie;
import org.junit.jupiter.api.Test;

class UnreachableContactTest {

    @Test
    void a_person_to_keep_in_touch_with_needs_an_address() {
        Plan.Builder plan = plan().contacts(ById.of(inTouch("kai").build()));

        assertThat(found(new UnreachableContact(), plan, "2026-01-05")).containsExactly("contacts.kai: "
                + "`kai` is to hear from you and has no `email`, `phone` or `profiles`; expected one of them.");
    }

    @Test
    void any_address_will_do() {
        Plan.Builder plan = plan().contacts(ById.of(inTouch("a").addEmail("a@example.org").build(),
                inTouch("b").addPhone("+1 555 0100").build(),
                inTouch("c").putProfiles("site", "https://c.example").build()));

        assertThat(found(new UnreachableContact(), plan, "2026-01-05")).isEmpty();
    }

    @Test
    void whoever_is_not_to_hear_from_the_owner_needs_none() {
        Plan.Builder plan = plan().contacts(ById.of(contact("kai").build()));

        assertThat(found(new UnreachableContact(), plan, "2026-01-05")).isEmpty();
    }

    @Test
    void a_cadence_by_tie_counts_too() {
        Plan.Builder plan = plan().contacts(ById.of(contact("kai").tie(Tie.WEAK).build()))
            .defaults(Defaults.builder().putKeepInTouch(Tie.WEAK, KeepInTouch.every(Cadence.months(3))).build());

        assertThat(found(new UnreachableContact(), plan, "2026-01-05")).hasSize(1);
    }

    private static Contact.Builder inTouch(String id) {
        return contact(id).keepInTouch(KeepInTouch.every(Cadence.weeks(2)));
    }
}
