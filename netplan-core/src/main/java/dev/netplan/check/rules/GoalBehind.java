package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import dev.netplan.progress.GoalProgress;
import java.util.List;

/** A goal is behind the even pace. */
final class GoalBehind extends StandardRule {

    GoalBehind() {
        super("goal-behind", Severity.WARNING, "a goal of status `behind`",
                "A gap is closed most easily while it is small.",
                "Common practice of planning.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        return each(plan.progress().goals(), goal -> goal.status() == GoalProgress.Status.BEHIND,
                goal -> finding(PlanPath.of("goals", goal.goal().id()),
                        "Goal `" + goal.goal().id() + "` has " + goal.done() + " of " + goal.goal().times()
                                + "; expected "
                                + expected(goal) + " by now.",
                        Pace.of(goal)));
    }

    /** In whole ones, rounded down: nobody does half a talk. */
    private static long expected(GoalProgress goal) {
        return (long) goal.goal().times() * goal.elapsed() / Math.max(goal.total(), 1);
    }
}
