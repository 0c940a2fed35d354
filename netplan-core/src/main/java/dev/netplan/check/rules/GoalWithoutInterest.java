package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.List;

/** A goal serves no interest. */
final class GoalWithoutInterest extends StandardRule {

    GoalWithoutInterest() {
        super("goal-without-interest", Severity.WARNING, "a goal with no `toward`",
                "Actions that serve a career interest lead somewhere; others only keep one busy.",
                "The lesson, objectives: align networking with your interests.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        return each(plan.plan().goals(), goal -> goal.toward().isEmpty(),
                goal -> finding(PlanPath.of("goals", goal.id()),
                        "Goal `" + goal.id() + "` has no `toward`; expected the interest that it serves.",
                        "Say which of your interests it serves, such as `toward: " + example(plan) + "`."));
    }

    private static String example(PlanAt plan) {
        return plan.plan().interests().ids().stream().findFirst().orElse("frontend");
    }
}
