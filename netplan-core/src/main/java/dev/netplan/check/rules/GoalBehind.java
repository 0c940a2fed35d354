package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import dev.netplan.progress.GoalProgress;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
                        "Do one this week; " + pace(goal) + "."));
    }

    /** In whole ones, rounded down: nobody does half a talk. */
    private static long expected(GoalProgress goal) {
        return (long) goal.goal().times() * goal.elapsed() / Math.max(goal.total(), 1);
    }

    private static String pace(GoalProgress goal) {
        String last = (goal.goal().times() - goal.done()) + " more by " + goal.window().last();
        if (goal.neededPerWeek().isEmpty()) {
            return last;
        }
        double perWeek = goal.neededPerWeek().getAsDouble();
        return last + (perWeek < 1 ? ", one every " + weeks(1 / perWeek)
                : ", " + BigDecimal.valueOf(perWeek).setScale(1, RoundingMode.HALF_UP).toString().replace(".0", "")
                        + " a week");
    }

    private static String weeks(double length) {
        return length < 2 ? "week" : (int) length + " weeks";
    }
}
