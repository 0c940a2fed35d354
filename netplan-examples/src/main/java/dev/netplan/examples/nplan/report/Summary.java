package dev.netplan.examples.nplan.report;

import dev.netplan.check.Finding;
import dev.netplan.model.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * How many findings there are of each kind.
 *
 * @param errors errors that are not accepted
 * @param warnings warnings that are not accepted
 * @param notes notes that are not accepted
 * @param accepted accepted ones, whatever their severity
 */
record Summary(int errors, int warnings, int notes, int accepted) {

    static Summary of(List<Finding> findings) {
        List<Finding> open = findings.stream().filter(finding -> finding.accepted().isEmpty()).toList();
        return new Summary(count(open, Severity.ERROR), count(open, Severity.WARNING), count(open, Severity.NOTE),
                findings.size() - open.size());
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** {@code 2 errors, 1 warning, 3 notes; 1 accepted}; {@code no findings} where nothing is open. */
    String sentence() {
        List<String> parts = new ArrayList<>();
        add(errors, "error", parts);
        add(warnings, "warning", parts);
        add(notes, "note", parts);
        String open = parts.isEmpty() ? "no findings" : String.join(", ", parts);
        return accepted == 0 ? open : open + "; " + accepted + " accepted";
    }

    private static void add(int count, String word, List<String> parts) {
        if (count > 0) {
            parts.add(Words.count(count, word));
        }
    }
}
