package dev.netplan.examples.nplan.report;

import dev.netplan.check.Finding;
import dev.netplan.check.Fix;
import dev.netplan.check.Place;
import dev.netplan.check.Related;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Findings as JSON. */
public final class FindingsJson {

    private FindingsJson() {}

    /** Writes the findings in these files. */
    public static void print(List<String> files, List<Finding> findings, PrintStream out) {
        Summary summary = Summary.of(findings);
        Json.print(out, json -> json.key("files", files)
            .objects("findings", findings, finding -> finding(finding, json))
            .object("summary", () -> json.key("error", summary.errors()).key("warning", summary.warnings())
                .key("note", summary.notes()).key("accepted", summary.accepted())));
    }

    private static void finding(Finding finding, Json json) {
        json.key("rule", finding.rule()).key("severity", finding.severity()).key("message", finding.message())
            .key("hint", finding.hint()).key("path", finding.path())
            .key("file", finding.place().map(Place::file)).key("line", finding.place().map(Place::line))
            .key("column", finding.place().map(Place::column)).key("endLine", finding.place().map(Place::endLine))
            .key("endColumn", finding.place().map(Place::endColumn)).key("accepted", finding.accepted())
            .objects("related", finding.related(), related -> related(related, json));
        finding.fix().ifPresentOrElse(fix -> fix(fix, json), () -> json.key("fix", Optional.empty()));
    }

    private static void fix(Fix fix, Json json) {
        json.object("fix", () -> {
            json.key("change", fix.change()).key("path", fix.path());
            json.key("value", fix.change() == Fix.Change.REMOVE ? Optional.empty() : Optional.of(fix.value()));
        });
    }

    private static void related(Related related, Json json) {
        json.key("message", related.message()).key("file", related.place().map(Place::file))
            .key("line", related.place().map(Place::line)).key("column", related.place().map(Place::column));
    }
}
