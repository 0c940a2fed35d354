package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
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
        return plan.journal().keepingInTouch().stream()
            .flatMap(person -> plan.plan().contacts().find(person.contact()).stream())
            .filter(contact -> contact.email().isEmpty() && contact.phone().isEmpty() && contact.profiles().isEmpty())
            .map(contact -> finding(PlanPath.of("contacts", contact.id()),
                    "`" + contact.id()
                            + "` is to hear from you and has no `email`, `phone` or `profiles`; expected one of them.",
                    "Add one, or ask for it when you meet."))
            .toList();
    }

}
