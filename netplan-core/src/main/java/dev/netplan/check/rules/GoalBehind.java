package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import dev.netplan.progress.GoalProgress;
import java.util.List;

/** A goal is behind the even pace. */
final class GoalBehind extends StandardRule {

    private static final int DAYS_OF_A_WEEK = 7;

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
        int missing = goal.goal().times() - goal.done();
        int days = goal.total() - goal.elapsed();
        String last = missing + " more by " + goal.window().last();
        if (days == 0) {
            return last;
        }
        return last + (missing * DAYS_OF_A_WEEK < days ? ", one every " + weeks(days / (missing * DAYS_OF_A_WEEK))
                : ", " + rounded((long) missing * DAYS_OF_A_WEEK, days) + " a week");
    }

    private static String weeks(int length) {
        return length < 2 ? "week" : length + " weeks";
    }

    /** A quotient with one digit behind the point, unless that is zero. */
    private static String rounded(long of, long by) {
        long tenths = (2 * 10 * of + by) / (2 * by);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
