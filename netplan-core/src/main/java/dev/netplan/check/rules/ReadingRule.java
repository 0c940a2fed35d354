package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.Severity;
import java.util.List;

/**
 * A rule that a plan as a value always keeps, since no builder makes one that breaks it. Whoever reads a text tells
 * where it is broken; the catalogue explains it, and a plan may set its severity.
 */
abstract class ReadingRule extends ReferenceRule {

    ReadingRule(String id, String finds, String why, String source) {
        super(id, Severity.ERROR, finds, why, source);
    }

    @Override
    public final List<Finding> check(PlanAt plan) {
        return List.of();
    }
}
