package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.journal.KeepingInTouch;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.List;

/** A person has not heard anything for long. */
final class KeepInTouchLapsed extends StandardRule {

    KeepInTouchLapsed() {
        super("keep-in-touch-lapsed", Severity.WARNING, "a person overdue by more than a whole cadence",
                "Ties that lapse are still warm: most people are glad to hear from somebody they had lost sight of.",
                "Levin, Walter and Murnighan 2011, on dormant ties.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        return each(plan.journal().keepingInTouch(), person -> person.state() == KeepingInTouch.State.LAPSED,
                person -> finding(PlanPath.of("contacts", person.contact()),
                        "`" + person.contact() + "`, to hear from you every " + person.cadence() + ", was due on "
                                + person.due() + KeepInTouchDue.last(person)
                                + ", over a cadence ago; expected a word since.",
                        "Write today, nobody minds that it took a while, and log it: `did: message`; or set a longer `keep-in-touch`, or `never`."));
    }

}
