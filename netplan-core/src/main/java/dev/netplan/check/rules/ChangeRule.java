package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.Plan;
import dev.netplan.model.Severity;
import java.util.List;
import java.util.Optional;

/** A rule about what became of an earlier version of the plan; without one it finds nothing. */
abstract class ChangeRule extends StandardRule {

    private final Optional<Plan> before;

    ChangeRule(Optional<Plan> before, String id, String finds, String why, String source) {
        super(id, Severity.WARNING, finds, why, source);
        this.before = before;
    }

    @Override
    public final List<Finding> check(PlanAt plan) {
        return before.map(earlier -> check(earlier, plan.plan())).orElse(List.of());
    }

    /** What it finds in the way from one version to the other. */
    abstract List<Finding> check(Plan before, Plan after);
}
