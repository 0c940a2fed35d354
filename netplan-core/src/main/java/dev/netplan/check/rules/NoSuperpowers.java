package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.List;

/** The owner lists nothing to offer. */
final class NoSuperpowers extends StandardRule {

    NoSuperpowers() {
        super("no-superpowers", Severity.WARNING, "no superpower listed",
                "Networking starts with something to offer: a skill, an ear, a good restaurant.",
                "The lesson, step 1: make a list of what is great about you.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        if (!plan.plan().owner().superpowers().isEmpty()) {
            return List.of();
        }
        return List.of(finding(PlanPath.of("owner"), "The owner lists no superpower; expected one at least.",
                "Write down what you are good at and like to give, such as `superpowers: [listening well]`."));
    }

}
