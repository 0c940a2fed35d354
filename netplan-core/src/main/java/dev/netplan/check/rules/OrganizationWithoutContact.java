package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.List;

/** Nobody is known where it matters. */
final class OrganizationWithoutContact extends StandardRule {

    private static final int FIRST_WEEKS = 4;
    private static final int LOWEST = 3;

    OrganizationWithoutContact() {
        super("organization-without-contact", Severity.NOTE,
                "an organization of priority 1 or 2 with no contact, after the plan's first four weeks",
                "Most jobs are found through people; where you know nobody, the door is a form.",
                "The lesson, step 2: research people at companies that interest you.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        if (plan.asOf().isBefore(plan.plan().start().plusWeeks(FIRST_WEEKS))) {
            return List.of();
        }
        return each(plan.plan().organizations(), organization -> organization.priority().orElse(LOWEST) < LOWEST
                && !plan.journal().knowsSomebodyAt(organization),
                organization -> finding(PlanPath.of("organizations", organization.id()),
                        "`" + organization.id() + "` has priority " + organization.priority().orElse(LOWEST)
                                + " and no contact yet; expected one after " + FIRST_WEEKS + " weeks.",
                        "Look for one person there whom somebody you know can introduce, or lower its priority."));
    }

}
