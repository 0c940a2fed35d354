package dev.netplan.check;

import dev.netplan.format.Quoted;
import dev.netplan.model.Acceptance;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.List;

/** Finds acceptances that match nothing. The book tells it, once all other rules have spoken. */
final class StaleAccept implements Rule {

    static final String ID = "stale-accept";

    static PlanPath path(int position) {
        return PlanPath.of("accept").item(position);
    }

    static Finding finding(int position, Acceptance acceptance) {
        String where = acceptance.at().map(at -> " at `" + Quoted.shortened(at.toString()) + "`").orElse("");
        String message = RuleBook.isFixed(acceptance.rule())
                ? "`" + acceptance.rule() + "` is accepted here, a format rule; expected a rule that can be accepted."
                : "`" + acceptance.rule() + "` finds nothing" + where + "; expected a finding to accept.";
        return Finding
            .of(ID, Severity.NOTE, path(position), message, "Take the acceptance out, or mend where it points.")
            .withFix(Fix.remove(path(position)));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String finds() {
        return "an acceptance that matches no finding";
    }

    @Override
    public String why() {
        return "What was accepted is mended; left there, the acceptance would hide the next one.";
    }

    @Override
    public String source() {
        return "Common practice: exceptions are kept as few as they can be.";
    }

    @Override
    public boolean isReferenceRule() {
        return true;
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        return List.of();
    }

    @Override
    public String toString() {
        return ID;
    }
}
