package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.Activity;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import dev.netplan.model.StandardActivity;
import java.util.ArrayList;
import java.util.List;

/** An answer stands beside what is no answer. What is bad by itself is told by whoever reads or builds it. */
final class BadValue extends ReferenceRule {

    BadValue() {
        super("bad-value", Severity.ERROR, "a value that its type does not allow, or not beside the rest of the plan",
                "What cannot be read as it was meant is left out, and then the plan is not the one that was written.",
                "The format of the plan file.");
    }

    @Override
    public List<Finding> check(PlanAt at) {
        Plan plan = at.plan();
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < plan.journal().size(); i++) {
            Entry entry = plan.journal().get(i);
            if (entry.answer().isPresent() && isNoAnswer(plan, entry.activity())) {
                found.add(finding(PlanPath.of("journal").item(i).key("answer"),
                        "`answer` stands beside `did: " + entry.activity() + "`; expected it beside a `hear-back`.",
                        "Log the answer as an entry of its own: `did: hear-back`."));
            }
        }
        return found;
    }

    /** An activity that nobody knows is told elsewhere. */
    private static boolean isNoAnswer(Plan plan, Activity activity) {
        return plan.standard(activity).filter(standard -> standard != StandardActivity.HEAR_BACK).isPresent();
    }
}
