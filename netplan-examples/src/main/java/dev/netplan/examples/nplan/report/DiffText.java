package dev.netplan.examples.nplan.report;

import dev.netplan.change.Change;
import dev.netplan.change.Diff;
import dev.netplan.examples.nplan.terminal.Page;

/** What changed from one plan to another, a line each. */
public final class DiffText {

    private DiffText() {}

    /** Writes the changes in the order of the plan. */
    public static void print(Diff diff, Page page) {
        if (diff.isEmpty()) {
            page.line("The plans say the same.");
        }
        for (Change change : diff.changes()) {
            switch (change.kind()) {
                case ADDED -> page.green(change.toString()).end();
                case REMOVED -> page.red(change.toString()).end();
                case CHANGED -> page.line(change.toString());
            }
        }
    }
}
