package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.Contact;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** There is no way to reach a person. */
final class UnreachableContact extends StandardRule {

    UnreachableContact() {
        super("unreachable-contact", Severity.NOTE, "a person to keep in touch with who has no email, phone or profile",
                "When the reminder comes, the address should be there.",
                "Common practice of address books.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        Set<String> unreachable = new HashSet<>();
        for (Contact contact : plan.plan().contacts()) {
            if (contact.email().isEmpty() && contact.phone().isEmpty() && contact.profiles().isEmpty()) {
                unreachable.add(contact.id());
            }
        }
        if (unreachable.isEmpty()) {
            return List.of();
        }
        return each(plan.journal().keepingInTouch(), person -> unreachable.contains(person.contact()),
                person -> finding(PlanPath.of("contacts", person.contact()),
                        "`" + person.contact()
                                + "` is to hear from you and has no `email`, `phone` or `profiles`; expected one of them.",
                        "Add one, or ask for it when you meet."));
    }

}
