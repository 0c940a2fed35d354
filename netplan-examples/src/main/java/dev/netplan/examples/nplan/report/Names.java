package dev.netplan.examples.nplan.report;

import dev.netplan.model.Contact;
import dev.netplan.model.Plan;

/** What to call what a plan knows by id. */
public final class Names {

    private Names() {}

    /** A contact's name, the id where the plan has no such contact. */
    public static String of(String contact, Plan plan) {
        return plan.contacts().find(contact).map(Contact::name).orElse(contact);
    }
}
