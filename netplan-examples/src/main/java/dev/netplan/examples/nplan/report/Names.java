package dev.netplan.examples.nplan.report;

import dev.netplan.model.Community;
import dev.netplan.model.Contact;
import dev.netplan.model.Event;
import dev.netplan.model.Organization;
import dev.netplan.model.Plan;

/** What to call what a plan knows by id; the id itself where the plan has nothing of that id. */
public final class Names {

    private Names() {}

    /** A contact's name. */
    public static String of(String contact, Plan plan) {
        return plan.contacts().find(contact).map(Contact::name).orElse(contact);
    }

    /** An event's name. */
    public static String event(String event, Plan plan) {
        return plan.events().find(event).map(Event::name).orElse(event);
    }

    /** A community's name. */
    public static String community(String community, Plan plan) {
        return plan.communities().find(community).map(Community::name).orElse(community);
    }

    /** An organization's name. */
    public static String organization(String organization, Plan plan) {
        return plan.organizations().find(organization).map(Organization::name).orElse(organization);
    }
}
