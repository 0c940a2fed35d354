package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.Community;
import dev.netplan.model.Contact;
import dev.netplan.model.Event;
import dev.netplan.model.Met;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.List;
import java.util.Set;

/** An introvert brings no friend from online to an event. */
final class IntrovertChallenge extends StandardRule {

    private static final Set<Community.Kind> ONLINE = Set.of(Community.Kind.CHAT, Community.Kind.FORUM,
            Community.Kind.GROUP, Community.Kind.MAILING_LIST);

    IntrovertChallenge() {
        super("introvert-challenge", Severity.NOTE,
                "style introvert, and no event brings along a person met in a chat, forum, group or mailing list",
                "A friend made online is the best company for a room full of strangers.",
                "The lesson, challenge for introverts.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        Plan all = plan.plan();
        if (all.owner().style().filter(style -> style == Owner.Style.INTROVERT).isEmpty()
                || hasCompany(all)) {
            return List.of();
        }
        return List.of(finding(PlanPath.of("owner", "style"),
                "The owner is an introvert, and no event has a friend from an online group under `with`; expected one.",
                "Make one real friend in an online group and go to an event together: `met` of the friend says `in` which chat, forum, group or mailing list, and `with` of the event names the friend."));
    }

    /** Whether the owner goes somewhere together with somebody met online. */
    private static boolean hasCompany(Plan plan) {
        for (Event event : plan.events()) {
            if (!event.cancelled() && isAnyMetOnline(event.people(), plan)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyMetOnline(List<String> people, Plan plan) {
        for (String person : people) {
            if (isMetOnline(person, plan)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMetOnline(String person, Plan plan) {
        return plan.contacts().find(person).flatMap(Contact::met).flatMap(Met::in)
            .flatMap(plan.communities()::find).flatMap(Community::kind).filter(ONLINE::contains).isPresent();
    }
}
