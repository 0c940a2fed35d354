package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.Contact;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.ArrayList;
import java.util.List;

/** Details of a person stand in a file that is likely to be shared. */
final class ExposedDetails extends ReferenceRule {

    ExposedDetails() {
        super("exposed-details", Severity.OFF,
                "the email, phone or birthday of a contact in a file that is not an optional include",
                "They were given to you, not to everybody who can read the repository.",
                "Common practice of privacy: keep private data out of shared git.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        List<Finding> found = new ArrayList<>();
        for (Contact contact : plan.plan().contacts()) {
            check(contact, "email", !contact.email().isEmpty(), plan, found);
            check(contact, "phone", !contact.phone().isEmpty(), plan, found);
            check(contact, "birthday", contact.birthday().isPresent(), plan, found);
        }
        return found;
    }

    private void check(Contact contact, String key, boolean there, PlanAt plan, List<Finding> found) {
        if (!there) {
            return;
        }
        PlanPath path = PlanPath.of("contacts", contact.id(), key);
        if (plan.text().shared().test(path)) {
            found.add(finding(path,
                    "`" + path + "` stands in a file that others may read; expected it in an optional include.",
                    "Move the contact to a file such as `private.yaml`, keep that out of git and include `private.yaml?`."));
        }
    }
}
