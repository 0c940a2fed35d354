package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.List;

/** The plan says nothing of what its owner is curious about. */
final class NoInterests extends StandardRule {

    NoInterests() {
        super("no-interests", Severity.WARNING, "no interest",
                "Goals need a direction: a role, an industry, something to learn about.",
                "The lesson, step 1: define your career aspirations.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        if (!plan.plan().interests().isEmpty()) {
            return List.of();
        }
        return List.of(finding(PlanPath.ROOT, "The plan has no interest; expected one at least.",
                "Add what you are curious about under `interests`: a role, or industries."));
    }

}
