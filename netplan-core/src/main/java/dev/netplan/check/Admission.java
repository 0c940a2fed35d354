package dev.netplan.check;

import dev.netplan.format.Id;
import dev.netplan.model.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a book asks of a rule, since applications bring rules of their own. */
final class Admission {

    private Admission() {}

    /** The rule, which has an id that a plan can name, and a severity. */
    static Rule sound(Rule rule) {
        @Nullable
        String id = rule.id();
        if (id == null || !Id.isId(id)) {
            throw new IllegalArgumentException("id of the rule " + rule.getClass().getName() + " is `" + id
                    + "`; expected lower-case letters, digits and hyphens.");
        }
        @Nullable
        Severity severity = rule.severity();
        if (severity == null) {
            throw new IllegalArgumentException("severity of the rule `" + id + "` is missing; expected one.");
        }
        return rule;
    }

    /** The same, and its id is none of the format's, whose findings are errors whatever anybody says. */
    static Rule ofYourOwn(Rule rule) {
        if (RuleBook.isFixed(sound(rule).id())) {
            throw new IllegalArgumentException(
                    "id of a rule is `" + rule.id() + "`, that of a format rule; expected another.");
        }
        return rule;
    }

    /** What a rule finds in a plan. */
    static List<Finding> found(Rule rule, PlanAt plan) {
        @Nullable
        List<Finding> found = rule.check(plan);
        if (found == null) {
            throw new IllegalStateException(
                    "Rule `" + rule.id() + "` gives null; expected a list, which is empty where it finds nothing.");
        }
        for (@Nullable
        Finding finding : found) {
            if (finding == null) {
                throw new IllegalStateException(
                        "Rule `" + rule.id() + "` gives null among its findings; expected findings alone.");
            }
        }
        return found;
    }
}
