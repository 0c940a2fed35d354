package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.List;

/** A promise was not kept in time. */
final class CommitmentOverdue extends StandardRule {

    CommitmentOverdue() {
        super("commitment-overdue", Severity.WARNING, "a `next` past its `by`, not kept",
                "Doing what you said you would is what people remember of you.",
                "Common practice: be known as reliable.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        return each(plan.journal().openCommitments(), promise -> promise.by().isBefore(plan.asOf()),
                promise -> finding(PlanPath.of("journal").item(promise.entry()).key("next").key("by"),
                        "`" + promise.activity() + "`" + with(promise.people()) + " was promised by " + promise.by()
                                + ", and no later entry keeps it; expected one by then.",
                        "Keep it now and log it, or close the matter with `did: let-go`."));
    }

    private static String with(List<String> people) {
        return people.isEmpty() ? "" : " with " + Phrases.people(people);
    }
}
