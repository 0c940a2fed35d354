package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.Goal;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import dev.netplan.progress.GoalProgress;
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
                        hint(goal, plan)));
    }

    private static String hint(GoalProgress progress, PlanAt plan) {
        Goal goal = progress.goal();
        if (plan.asOf().isAfter(progress.window().last())) {
            return "If you carry it over, plan a first step with it: an action with `serves: " + goal.id() + "`.";
        }
        return plan.view(Undirected.class, all -> new Undirected(all.plan())).nearest(goal)
            .map(path -> "`" + path + "` would, if it said `toward: " + goal.toward().get(0)
                    + "`; or plan an action with `serves: " + goal.id() + "`.")
            .orElse("Plan the first step: an action with `serves: " + goal.id() + "`, or a routine.");
    }

}
