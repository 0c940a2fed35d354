package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.model.Goal;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A goal asks for less than it did. */
final class GoalLowered extends ChangeRule {

    static final String ID = "goal-lowered";

    GoalLowered(Optional<Plan> before) {
        super(before, ID, "a goal whose `times` is lower than in an earlier version",
                "To want less can be wise, and is better said aloud than met by moving the mark.",
                "Common practice of reviews.");
    }

    @Override
    List<Finding> check(Plan before, Plan after) {
        List<Finding> found = new ArrayList<>();
        for (Goal goal : after.goals()) {
            before.goals().find(goal.id()).filter(earlier -> goal.times() < earlier.times())
                .ifPresent(earlier -> found.add(finding(PlanPath.of("goals", goal.id(), "times"),
                        "Goal `" + goal.id() + "` went from " + earlier.times() + " to " + goal.times() + "; expected "
                                + earlier.times() + " or more.",
                        "Say why in the goal's `why`, and accept this finding.")));
        }
        return found;
    }
}
