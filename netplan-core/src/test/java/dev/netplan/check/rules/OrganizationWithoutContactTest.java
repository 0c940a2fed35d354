package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.contact;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Organization;
import dev.netplan.model.Plan;
import org.junit.jupiter.api.Test;

class OrganizationWithoutContactTest {

    @Test
    void nobody_known_where_it_matters_is_found_after_four_weeks() {
        assertThat(found(new OrganizationWithoutContact(), acme(2), "2026-02-02"))
            .containsExactly(
                    "organizations.acme: `acme` has priority 2 and no contact yet; expected one after 4 weeks.");
        assertThat(found(new OrganizationWithoutContact(), acme(2), "2026-02-01")).isEmpty();
    }

    @Test
    void the_lowest_priority_and_none_are_let_be() {
        Plan.Builder none = plan().organizations(ById.of(Organization.builder().id("acme").name("Acme").build()));

        assertThat(found(new OrganizationWithoutContact(), acme(3), "2026-02-02")).isEmpty();
        assertThat(found(new OrganizationWithoutContact(), none, "2026-02-02")).isEmpty();
    }

    @Test
    void one_contact_is_enough() {
        Plan.Builder plan = acme(1).contacts(ById.of(contact("grace").org("ACME").build()));

        assertThat(found(new OrganizationWithoutContact(), plan, "2026-02-02")).isEmpty();
        assertThat(found(new OrganizationWithoutContact(), acme(1), "2026-02-02")).hasSize(1);
    }

    private static Plan.Builder acme(int priority) {
        return plan().organizations(ById.of(Organization.builder().id("acme").name("Acme").priority(priority).build()));
    }
}
