// Shows a rule of an application's own, beside the standard ones: one is switched off, one weighs more.
package dev.netplan.examples;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.check.Rule;
import dev.netplan.check.RuleBook;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.List;

/**
 * Someone from the network of a school is met in person, and the plan does not say where. To have the rule found
 * without naming it, list the class in {@code META-INF/services/dev.netplan.check.Rule} and ask the book for its
 * services.
 */
public final class RuleOfYourOwn implements Rule {

    /** The book by which the school checks plans. */
    static RuleBook book() {
        return StandardRules.book().with(new RuleOfYourOwn()).without("no-in-person")
            .withSeverity("no-superpowers", Severity.ERROR);
    }

    @Override
    public String id() {
        return "event-without-place";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String finds() {
        return "an event to come, not online, without a place";
    }

    @Override
    public String why() {
        return "Who has to look for the door comes late and out of breath.";
    }

    @Override
    public String source() {
        return "The school's own experience.";
    }

    @Override
    public List<Finding> check(PlanAt at) {
        return at.plan().events().stream()
            .filter(event -> event.place().isEmpty() && !event.online().orElse(false) && !event.cancelled()
                    && !event.starts().date().isBefore(at.asOf()))
            .map(event -> finding(PlanPath.of("events", event.id()),
                    "Event `" + event.id() + "` has no `place`; expected one, or `online: true`.",
                    "Look up the address today, and how long the way takes."))
            .toList();
    }
}
