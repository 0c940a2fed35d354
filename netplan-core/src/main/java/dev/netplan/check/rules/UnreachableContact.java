package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.BitSet;
import java.util.List;

/** There is no way to reach a person. */
final class UnreachableContact extends StandardRule {

    UnreachableContact() {
        super("unreachable-contact", Severity.NOTE, "a person to keep in touch with who has no email, phone or profile",
                "When the reminder comes, the address should be there.",
                "Common practice of address books.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        BitSet unreachable = Everybody.in(plan).unreachable();
        if (unreachable.isEmpty()) {
            return List.of();
        }
        return each(plan.journal().keepingInTouch(),
                person -> unreachable.get(plan.plan().contacts().position(person.contact())),
                person -> finding(PlanPath.of("contacts", person.contact()),
                        "`" + person.contact()
                                + "` is to hear from you and has no `email`, `phone` or `profiles`; expected one of them.",
                        "Add one, or ask for it when you meet."));
    }

}
