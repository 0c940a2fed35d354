package dev.netplan.examples.nplan.report;

import dev.netplan.examples.nplan.intake.Difference;
import dev.netplan.examples.nplan.intake.Row;
import dev.netplan.examples.nplan.intake.State;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** The rows of an import as JSON. */
public final class ImportJson {

    private ImportJson() {}

    /** Writes them in the order of the file. */
    public static void print(List<Row> rows, PrintStream out) {
        Json.print(out, json -> json.objects("rows", rows, row -> {
            boolean sure = row.state() != State.AMBIGUOUS;
            json.key("state", row.state()).key("kind", row.arrival().kind())
                .key("id", sure ? Optional.of(row.ids().get(0)) : Optional.empty())
                .key("candidates", sure ? List.of() : row.ids())
                .key("changes", row.changes().stream().map(Difference::key).sorted().toList())
                .key("adds", row.adds().stream().map(Difference::key).sorted().toList());
            row.arrival().keys().forEach(json::key);
        }));
    }
}
