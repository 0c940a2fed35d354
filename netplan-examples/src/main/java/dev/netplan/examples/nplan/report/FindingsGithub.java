package dev.netplan.examples.nplan.report;

import dev.netplan.check.Finding;
import dev.netplan.check.Place;
import dev.netplan.examples.nplan.terminal.Columns;
import dev.netplan.model.Severity;
import java.io.PrintStream;
import java.util.List;

/** Findings as commands of a GitHub workflow, which shows them beside the lines. Accepted ones are left out. */
public final class FindingsGithub {

    private FindingsGithub() {}

    /** Writes a line for each finding. */
    public static void print(List<Finding> findings, PrintStream out) {
        findings.stream().filter(finding -> finding.accepted().isEmpty())
            .forEach(finding -> out.print(command(finding) + "\n"));
    }

    private static String command(Finding finding) {
        String hint = finding.hint().isEmpty() ? "" : "\n" + Columns.harmless(finding.hint());
        return "::" + word(finding.severity()) + " " + finding.place().map(FindingsGithub::where).orElse("") + "title="
                + property(finding.rule()) + "::" + data(Columns.harmless(finding.message()) + hint);
    }

    private static String where(Place place) {
        return "file=" + property(place.file()) + ",line=" + place.line() + ",endLine=" + place.endLine() + ",col="
                + place.column() + ",endColumn=" + place.endColumn() + ",";
    }

    private static String word(Severity severity) {
        return severity == Severity.NOTE ? "notice" : severity.word();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(Columns.harmless(text)).replace(":", "%3A").replace(",", "%2C");
    }
}
