package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.check.Related;
import dev.netplan.format.Quoted;
import dev.netplan.model.Contact;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.ArrayList;
import java.util.BitSet;
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
        List<Contact> suspects = suspects(plan);
        if (suspects.isEmpty()) {
            return List.of();
        }
        Map<String, Contact> emails = new HashMap<>();
        Map<String, Contact> profiles = new HashMap<>();
        Map<Named, Contact> names = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        for (Contact contact : suspects) {
            Optional<Finding> email = byEmail(contact, emails, plan);
            Optional<Finding> profile = byProfile(contact, profiles);
            Optional<Finding> name = byName(contact, names);
            email.or(() -> profile).or(() -> name).ifPresent(found::add);
        }
        return found;
    }

    /** The contacts that may share an address or a name with another, in order; most have all for themselves. */
    private static List<Contact> suspects(PlanAt plan) {
        List<Contact> contacts = plan.plan().contacts().asList();
        BitSet owners = Everybody.in(plan).repeated();
        List<Contact> suspects = new ArrayList<>(owners.cardinality());
        for (int i = owners.nextSetBit(0); i >= 0; i = owners.nextSetBit(i + 1)) {
            suspects.add(contacts.get(i));
        }
        return suspects;
    }

    private Optional<Finding> byEmail(Contact contact, Map<String, Contact> owners, PlanAt plan) {
        Optional<Finding> found = Optional.empty();
        int all = contact.email().size();
        for (int i = 0; i < all; i++) {
            String email = contact.email().get(i);
            Contact owner = owners.putIfAbsent(Folded.text(email), contact);
            if (owner != null && owner != contact && found.isEmpty()) {
                found = Optional.of(same(contact, owner, "email " + Quoted.shortened(email),
                        plan.text().item(at(contact).key("email"), i, all)));
            }
        }
        return found;
    }

    private Optional<Finding> byProfile(Contact contact, Map<String, Contact> owners) {
        Optional<Finding> found = Optional.empty();
        for (Map.Entry<String, String> profile : contact.profiles().entrySet()) {
            Contact owner = owners.putIfAbsent(Folded.url(profile.getValue()), contact);
            if (owner != null && owner != contact && found.isEmpty()) {
                found = Optional.of(same(contact, owner, "profile " + Quoted.shortened(profile.getValue()),
                        at(contact).key("profiles").key(profile.getKey())));
            }
        }
        return found;
    }

    private Optional<Finding> byName(Contact contact, Map<Named, Contact> owners) {
        Named named = new Named(Folded.text(contact.name()), contact.org().map(Folded::text).orElse(""));
        return Optional.ofNullable(owners.putIfAbsent(named, contact))
            .map(owner -> same(contact, owner, "name and organization", at(contact).key("name")));
    }

    private static PlanPath at(Contact contact) {
        return PlanPath.of("contacts", contact.id());
    }

    private Finding same(Contact contact, Contact owner, String what, PlanPath at) {
        return finding(at, "`" + contact.id() + "` has the same " + what + " as `" + owner.id()
                + "`; expected one contact for each person.", "Join the two, or write down what tells them apart.")
            .withRelated(List.of(Related.at(PlanPath.of("contacts", owner.id()), "The other one.")));
    }

    /** A name and an organization, as they are compared. */
    private record Named(String name, String org) {}
}
