package dev.netplan.check.rules;

import dev.netplan.model.Severity;

/** A rule for references and times: it speaks where a plan has errors, too. */
abstract class ReferenceRule extends StandardRule {

    ReferenceRule(String id, Severity severity, String finds, String why, String source) {
        super(id, severity, finds, why, source);
    }

    @Override
    public final boolean isReferenceRule() {
        return true;
    }
}
