package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.contact;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Contact;
import dev.netplan.model.Organization;
import dev.netplan.model.Plan;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OneSidedNetworkTest {

    @Test
    void seven_of_eight_in_one_role_are_found() {
        assertThat(found(new OneSidedNetwork(), plan().contacts(contacts(7, 1)), "2026-01-05")).containsExactly(
                ": 7 of 8 contacts have the `role` Developer; expected three quarters at most.");
    }

    @Test
    void three_quarters_are_fine() {
        assertThat(found(new OneSidedNetwork(), plan().contacts(contacts(6, 2)), "2026-01-05")).isEmpty();
    }

    @Test
    void a_network_of_seven_is_small_yet() {
        assertThat(found(new OneSidedNetwork(), plan().contacts(contacts(7, 0)), "2026-01-05")).isEmpty();
    }

    @Test
    void spellings_of_one_organization_are_one() {
        List<Contact> contacts = IntStream.range(0, 8)
            .mapToObj(i -> contact("c" + i).org(i % 2 == 0 ? "Acme" : "ACME  inc.").build()).toList();
        Plan.Builder plan = plan().contacts(ById.copyOf(contacts))
            .organizations(ById.of(Organization.builder().id("acme").name("Acme").addAlso("Acme Inc.").build()));

        assertThat(found(new OneSidedNetwork(), plan, "2026-01-05")).containsExactly(
                ": 8 of 8 contacts have the `org` Acme; expected three quarters at most.");
    }

    private static ById<Contact> contacts(int developers, int others) {
        return ById.copyOf(IntStream.range(0, developers + others).mapToObj(
                i -> contact("c" + i).role(i < developers ? i % 2 == 0 ? "Developer" : "developer" : "Other " + i)
                    .build())
            .toList());
    }
}
