package dev.netplan.check.rules;

import dev.netplan.check.PlanAt;
import dev.netplan.format.ById;
import dev.netplan.format.Walk;
import dev.netplan.model.Contact;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What several rules ask of each contact, asked of everybody in one walk: the contacts of a large plan take longer to
 * fetch from memory than to ask. Contacts are told by their positions in the plan.
 */
final class Everybody {

    private final BitSet repeated;
    private final Kinds roles;
    private final Kinds orgs;
    private final BitSet naming = new BitSet();
    private final BitSet withoutHook = new BitSet();
    private final BitSet unreachable = new BitSet();

    private Everybody(PlanAt at) {
        ById<Contact> contacts = at.plan().contacts();
        this.roles = new Kinds(contacts.size());
        this.orgs = new Kinds(contacts.size());
        Repeats repeats = new Repeats(contacts.size());
        References references = new References(at,
                (target, id, path, isKey) -> naming.set(contacts.position(String.valueOf(path.steps().get(1)))));
        Walk.over(contacts.asList(), Everybody::look, (contact, i) -> {
            references.contact(contact);
            see(contact, i, repeats);
        });
        this.repeated = repeats.owners();
    }

    /** Everybody in a plan. */
    static Everybody in(PlanAt plan) {
        return plan.view(Everybody.class, Everybody::new);
    }

    /** Goes through what is asked. */
    private static int look(Contact contact) {
        return contact.name().length() + contact.email().size() + contact.profiles().size() + contact.toward().size()
                + (contact.met().isPresent() && contact.met().get().in().isPresent() ? 1 : 0);
    }

    private void see(Contact contact, int position, Repeats repeats) {
        List<String> emails = contact.email();
        repeats.text(contact.name(), position);
        for (int i = 0; i < emails.size(); i++) {
            repeats.text(emails.get(i), position);
        }
        boolean hasProfile = !contact.profiles().isEmpty();
        if (hasProfile) {
            for (String profile : contact.profiles().values()) {
                repeats.url(profile, position);
            }
        }
        withoutHook.set(position, contact.remember().isEmpty());
        unreachable.set(position, !hasProfile && emails.isEmpty() && contact.phone().isEmpty());
        take(contact.role(), roles);
        take(contact.org(), orgs);
    }

    private static void take(Optional<String> kind, Kinds kinds) {
        if (kind.isPresent()) {
            kinds.take(kind.get());
        }
    }

    /** Who may share an address or a name with somebody else; most have all for themselves. */
    BitSet repeated() {
        return repeated;
    }

    /** Who names an id that no section defines. */
    BitSet namingUnknown() {
        return naming;
    }

    /** Who has nothing to remember the name by. */
    BitSet withoutHook() {
        return withoutHook;
    }

    /** Who has no email, phone or profile. */
    BitSet unreachable() {
        return unreachable;
    }

    /** What they do. */
    Kinds roles() {
        return roles;
    }

    /** Where they do it. */
    Kinds orgs() {
        return orgs;
    }
}
