package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.check.Related;
import dev.netplan.format.Quoted;
import dev.netplan.model.Contact;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two contacts are one person: they share an address, or name and organization. */
final class DuplicateContact extends ReferenceRule {

    DuplicateContact() {
        super("duplicate-contact", Severity.WARNING,
                "two contacts with the same email, the same profile, or the same name and organization",
                "A person who stands there twice is counted twice, and has half a history in each place.",
                "Common practice of address books.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        List<Finding> found = new ArrayList<>();
        Map<String, Contact> owners = new HashMap<>();
        for (Contact contact : plan.plan().contacts()) {
            Optional<Finding> duplicate = Optional.empty();
            for (String mark : marks(contact)) {
                Contact owner = owners.putIfAbsent(mark, contact);
                if (owner != null && owner != contact && duplicate.isEmpty()) {
                    duplicate = Optional.of(duplicate(contact, owner, mark, plan));
                }
            }
            duplicate.ifPresent(found::add);
        }
        return found;
    }

    private static List<String> marks(Contact contact) {
        List<String> marks = new ArrayList<>();
        contact.email().forEach(email -> marks.add(ofEmail(email)));
        contact.profiles().values().forEach(url -> marks.add(ofProfile(url)));
        marks.add("name " + Folded.text(contact.name()) + "\n" + contact.org().map(Folded::text).orElse(""));
        return marks;
    }

    private static String ofEmail(String email) {
        return "email " + Folded.text(email);
    }

    private static String ofProfile(String url) {
        return "profile " + Folded.url(url);
    }

    private Finding duplicate(Contact contact, Contact owner, String mark, PlanAt plan) {
        PlanPath path = PlanPath.of("contacts", contact.id());
        for (int i = 0; i < contact.email().size(); i++) {
            String email = contact.email().get(i);
            if (mark.equals(ofEmail(email))) {
                return same(contact, owner, "email " + Quoted.shortened(email),
                        plan.text().item(path.key("email"), i, contact.email().size()));
            }
        }
        for (Map.Entry<String, String> profile : contact.profiles().entrySet()) {
            if (mark.equals(ofProfile(profile.getValue()))) {
                return same(contact, owner, "profile " + Quoted.shortened(profile.getValue()),
                        path.key("profiles").key(profile.getKey()));
            }
        }
        return same(contact, owner, "name and organization", path.key("name"));
    }

    private Finding same(Contact contact, Contact owner, String what, PlanPath at) {
        return finding(at, "`" + contact.id() + "` has the same " + what + " as `" + owner.id()
                + "`; expected one contact for each person.", "Join the two, or write down what tells them apart.")
            .withRelated(List.of(Related.at(PlanPath.of("contacts", owner.id()), "The other one.")));
    }
}
