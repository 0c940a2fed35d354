package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.Goal;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import dev.netplan.progress.GoalProgress;
import java.util.ArrayList;
import java.util.List;

/** What is planned and done does not reach a goal. */
final class GoalOutOfReach extends StandardRule {

    GoalOutOfReach() {
        super("goal-out-of-reach", Severity.WARNING,
                "a goal that counts entries, with less planned and done than it wants",
                "If all goes as planned and the goal is still missed, the plan is too small or the goal too large.",
                "Common practice of planning.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        List<Finding> found = new ArrayList<>();
        for (GoalProgress progress : plan.progress().goals()) {
            Goal goal = progress.goal();
            boolean open = !plan.asOf().isAfter(progress.window().last());
            if (goal.count() != Goal.Count.ENTRIES || !open || progress.isMet()) {
                continue;
            }
            int supply = plan.agenda().supply(goal);
            int reached = progress.done() + supply;
            if (reached < goal.times() && plan.agenda().isSupplied(goal)) {
                boolean today = plan.asOf().equals(progress.window().last());
                found.add(finding(PlanPath.of("goals", goal.id(), "times"),
                        "Goal `" + goal.id() + "` wants " + goal.times() + " by " + progress.window().last()
                                + (today ? ", which is today; what is done comes to "
                                        : "; what is planned and done comes to ")
                                + reached + ".",
                        (today ? "Do what you can today, " : "Plan " + (goal.times() - reached) + " more, ")
                                + later(goal, supply, plan) + (reached == 0 ? "or let it go." : "or lower `times`.")));
            }
        }
        return found;
    }

    /** A later deadline helps where something is planned for it after the one that it has. */
    private static String later(Goal goal, int supply, PlanAt plan) {
        return plan.agenda().supply(goal, plan.calendar().days().last()) > supply ? "set a later `by`, " : "";
    }
}
