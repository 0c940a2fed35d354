package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.contact;
import static dev.netplan.check.rules.SmallPlans.day;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.PlanAt;
import dev.netplan.check.TextFacts;
import dev.netplan.format.ById;
import dev.netplan.model.Birthday;
import dev.netplan.model.Plan;
import dev.netplan.model.Severity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExposedDetailsTest {

    @Test
    void details_in_a_file_that_is_shared_are_found() {
        TextFacts text = new TextFacts(List.of(), Set.of(), path -> true, path -> false);
        Plan plan = plan()
            .contacts(ById.of(contact("kai").addEmail("kai@example.org").addPhone("1").birthday(Birthday.of(4, 5))
                .build(), contact("grace").build()))
            .build();

        assertThat(new ExposedDetails().check(PlanAt.of(plan, day("2026-01-05"), text)))
            .extracting(finding -> finding.path() + ": " + finding.message()).containsExactly(
                    "contacts.kai.email: `contacts.kai.email` stands in a file that others may read; expected it in an optional include.",
                    "contacts.kai.phone: `contacts.kai.phone` stands in a file that others may read; expected it in an optional include.",
                    "contacts.kai.birthday: `contacts.kai.birthday` stands in a file that others may read; expected it in an optional include.");
    }

    @Test
    void details_in_a_file_that_is_not_are_fine() {
        Plan.Builder plan = plan().contacts(ById.of(contact("kai").addEmail("kai@example.org").build()));

        assertThat(found(new ExposedDetails(), plan, "2026-01-05")).isEmpty();
    }

    @Test
    void the_rule_is_off_until_a_plan_wants_it() {
        assertThat(new ExposedDetails().severity()).isEqualTo(Severity.OFF);
    }
}
