package dev.netplan.examples.nplan.report;

import dev.netplan.change.Diff;
import java.io.PrintStream;

/** What changed from one plan to another, as JSON. */
public final class DiffJson {

    private DiffJson() {}

    /** Writes every change with both values. */
    public static void print(Diff diff, PrintStream out) {
        Json.print(out, json -> json.objects("changes", diff.changes(), change -> json.key("kind", change.kind())
            .key("path", change.path()).key("before", change.before()).key("after", change.after())));
    }
}
