package dev.netplan.dsl;

import dev.netplan.check.Finding;
import dev.netplan.format.FormatRule;
import dev.netplan.format.InvalidValue.Fault;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that was said and cannot be.
 *
 * @param rule the id of the rule that it breaks
 * @param path where, from the element that was spoken of
 * @param message the value met and what was expected
 */
record Flaw(String rule, PlanPath path, String message) {

    static Flaw of(FormatRule rule, PlanPath path, String message) {
        return new Flaw(rule.id(), path, message);
    }

    /** What a builder of the model refused. */
    static Flaw of(Fault fault) {
        return of(fault.rule(), PlanPath.parse(fault.path()).orElse(PlanPath.of(fault.path())), fault.message());
    }

    /** The same flaw, seen from further up. */
    Flaw below(PlanPath place) {
        List<Object> steps = new ArrayList<>(place.steps());
        steps.addAll(path.steps());
        return new Flaw(rule, new PlanPath(steps), message);
    }

    /** What a check says of it. */
    Finding finding() {
        return Finding.of(rule, Severity.ERROR, path, message, FormatRule.find(rule).map(FormatRule::hint).orElse(""));
    }
}
