package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An interest is served by no goal. */
final class InterestWithoutGoal extends StandardRule {

    InterestWithoutGoal() {
        super("interest-without-goal", Severity.NOTE, "an interest that no goal serves",
                "An interest that nothing is planned for stays a wish, or is no interest any more.",
                "The lesson, your own plan: specific actions toward the interests identified.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        Set<String> served = new HashSet<>();
        plan.plan().goals().forEach(goal -> served.addAll(goal.toward()));
        return each(plan.plan().interests(), interest -> !served.contains(interest.id()),
                interest -> finding(PlanPath.of("interests", interest.id()),
                        "No goal serves interest `" + interest.id() + "`; expected one with it under `toward`.",
                        Phrases.planning(plan,
                                "set a small goal toward it, such as three informational interviews, or let it go.")));
    }

}
