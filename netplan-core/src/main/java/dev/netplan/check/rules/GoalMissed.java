package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import dev.netplan.progress.GoalProgress;
import java.util.List;

/** A goal was not reached in time. */
final class GoalMissed extends StandardRule {

    GoalMissed() {
        super("goal-missed", Severity.WARNING, "a goal of status `missed`",
                "What was missed teaches most, once it is looked at: was it too much, too soon, or not wanted?",
                "Common practice of reviews.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        return each(plan.progress().goals(), goal -> goal.status() == GoalProgress.Status.MISSED,
                goal -> finding(PlanPath.of("goals", goal.goal().id()),
                        "Goal `" + goal.goal().id() + "` came to " + goal.done() + " by " + goal.window().last()
                                + "; expected " + goal.goal().times() + ".",
                        "Carry what is missing over: into the next plan"
                                + (plan.asOf().isBefore(plan.calendar().days().last())
                                        ? ", or by a later `by` within this one" : "")
                                + "; or let it go and keep what you learned."));
    }

}
