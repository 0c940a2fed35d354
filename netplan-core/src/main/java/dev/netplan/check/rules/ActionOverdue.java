package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.journal.ActionState;
import dev.netplan.model.Action;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.List;

/** An action was not done in time. */
final class ActionOverdue extends StandardRule {

    ActionOverdue() {
        super("action-overdue", Severity.WARNING, "an action past its `by`, not done",
                "What is overdue wants a decision: do it, date it anew, or drop it.",
                "Common practice of planning.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        return each(plan.journal().actions(), action -> action.state() == ActionState.State.OVERDUE,
                action -> finding(path(action.action(), plan.plan()),
                        "Action `" + action.action() + "` was to be done by " + action.by()
                                + ", and no entry says that it was; "
                                + "expected one by then.",
                        "Do it this week and log it with `action: " + action.action()
                                + "`, "
                                + (Phrases.isOver(plan) ? "take it along into the next plan" : "give it another date")
                                + ", or take it out."));
    }

    /** The date where the action has one of its own. */
    private static PlanPath path(String id, Plan plan) {
        PlanPath path = PlanPath.of("actions", id);
        return plan.actions().find(id).flatMap(Action::by).isPresent() ? path.key("by") : path;
    }
}
