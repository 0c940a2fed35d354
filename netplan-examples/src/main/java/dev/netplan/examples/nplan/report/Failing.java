package dev.netplan.examples.nplan.report;

import dev.netplan.check.Finding;
import dev.netplan.model.Severity;

/**
 * What makes a check fail.
 *
 * @param from the least severity that does
 */
public record Failing(Severity from) {

    /** Whether a finding does; one that is accepted does not, whatever its severity. */
    public boolean has(Finding finding) {
        return finding.accepted().isEmpty() && finding.severity().compareTo(from) >= 0;
    }
}
