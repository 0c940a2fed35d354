package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.contact;
import static dev.netplan.check.rules.SmallPlans.findings;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.format.ById;
import dev.netplan.model.Contact;
import dev.netplan.model.Organization;
import dev.netplan.model.Plan;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneSidedNetworkTest {

    @Test
    void seven_of_eight_in_one_role_are_found() {
        assertThat(found(new OneSidedNetwork(), plan().contacts(contacts(7, 1)), "2026-01-05")).containsExactly(
                ": 7 of 8 contacts have the `role` Developer; expected three quarters at most.");
    }

    @ParameterizedTest
    @CsvSource({"7, 1, 2 people", "8, 0, 3 people", "10, 3, one person", "13, 4, one person", "9, 2, one person"})
    void the_hint_says_how_many_others_make_it_three_quarters(int developers, int others, String wanted) {
        assertThat(findings(new OneSidedNetwork(), plan().contacts(contacts(developers, others)), "2026-01-05"))
            .extracting(Finding::hint).containsExactly("Get to know " + wanted + " whose work is another.");
        int more = wanted.startsWith("one") ? 1 : Integer.parseInt(wanted.substring(0, 1));
        assertThat(found(new OneSidedNetwork(), plan().contacts(contacts(developers, others + more)), "2026-01-05"))
            .isEmpty();
        assertThat(found(new OneSidedNetwork(), plan().contacts(contacts(developers, others + more - 1)), "2026-01-05"))
            .isNotEmpty();
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
