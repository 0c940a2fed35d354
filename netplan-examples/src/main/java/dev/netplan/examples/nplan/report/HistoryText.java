package dev.netplan.examples.nplan.report;

import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.progress.Progress;
import java.util.List;
import java.util.stream.Collectors;

/** Progress over the versions of a plan, for people. */
public final class HistoryText {

    private HistoryText() {}

    /** Writes two lines for each version, the first one first. */
    public static void print(List<Milepost> mileposts, Page page) {
        if (mileposts.isEmpty()) {
            page.line("Git has no version of this plan yet.");
        }
        for (Milepost milepost : mileposts) {
            page.text(milepost.day() + "  ").faint(milepost.revision()).text("  ").bold(milepost.subject()).end();
            page.wrapped("    ", milepost.progress().map(HistoryText::goals).orElse("cannot be read as a plan"));
        }
    }

    private static String goals(Progress progress) {
        String entries = progress.journal().facts().size() + " in the journal";
        return progress.goals().isEmpty() ? entries : progress.goals().stream()
            .map(goal -> goal.goal().id() + " " + goal.done() + "/" + goal.goal().times())
            .collect(Collectors.joining(", ", "", "; " + entries));
    }
}
