package dev.netplan.examples.nplan.report;

import dev.netplan.progress.Progress;
import java.io.PrintStream;
import java.util.List;

/** Progress over the versions of a plan, as JSON. */
public final class HistoryJson {

    private HistoryJson() {}

    /** Writes every version, the first one first; the goals of one that cannot be read are null. */
    public static void print(List<Milepost> mileposts, PrintStream out) {
        Json.print(out, json -> json.objects("versions", mileposts, milepost -> {
            json.key("revision", milepost.revision()).key("date", milepost.day()).key("subject", milepost.subject());
            if (milepost.progress().isPresent()) {
                goals(milepost.progress().get(), json);
            } else {
                json.key("goals", milepost.progress());
            }
        }));
    }

    private static void goals(Progress progress, Json json) {
        json.objects("goals", progress.goals(), goal -> json.key("id", goal.goal().id())
            .key("times", goal.goal().times()).key("done", goal.done()).key("status", goal.status()));
    }
}
