package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.List;

/** Nothing is planned for a goal. */
final class GoalWithoutActions extends StandardRule {

    GoalWithoutActions() {
        super("goal-without-actions", Severity.WARNING,
                "a goal that nothing in the whole plan supplies, and that is not met",
                "A goal without actions is a wish.",
                "The lesson, your own plan: specific actions for each aim.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        return each(plan.progress().goals(), goal -> !goal.isMet() && !plan.agenda().isSupplied(goal.goal()),
                goal -> finding(PlanPath.of("goals", goal.goal().id()),
                        "No routine, event or action serves goal `" + goal.goal().id() + "`, which wants "
                                + goal.goal().times() + "; expected one at least.",
                        "Plan the first step: an action with `serves: " + goal.goal().id() + "`, or a routine."));
    }

}
