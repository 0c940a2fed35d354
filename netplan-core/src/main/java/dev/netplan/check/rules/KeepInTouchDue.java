package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.journal.KeepingInTouch;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.List;

/** A person's turn has come. */
final class KeepInTouchDue extends StandardRule {

    KeepInTouchDue() {
        super("keep-in-touch-due", Severity.NOTE, "a person with whom it is time to be in touch",
                "A network is kept by small, regular words; it takes two minutes.",
                "The lesson, objectives: nurture your network.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        return each(plan.journal().keepingInTouch(), person -> person.state() == KeepingInTouch.State.DUE,
                person -> finding(PlanPath.of("contacts", person.contact()),
                        "`" + person.contact() + "`, to hear from you every " + person.cadence() + ", was due on "
                                + person.due() + last(person) + "; expected a word.",
                        "Send a line, something that you read and they might like, a question, thanks, and log it: `did: message`."));
    }

    /** When there was a word last, as the middle of a sentence. */
    static String last(KeepingInTouch person) {
        return person.last().map(day -> " (last contact on " + day + ")").orElse("");
    }
}
