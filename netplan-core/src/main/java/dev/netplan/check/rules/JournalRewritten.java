package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An entry of the journal is no longer there, or no longer as it was. */
final class JournalRewritten extends ChangeRule {

    static final String ID = "journal-rewritten";

    JournalRewritten(Optional<Plan> before) {
        super(before, ID, "an entry of an earlier version that is gone, or says something else",
                "A journal is worth something because it only grows: progress that is worked out from it can be trusted.",
                "Plain-text accounting.");
    }

    @Override
    List<Finding> check(Plan before, Plan after) {
        Map<Entry, Integer> gone = new HashMap<>();
        before.journal().forEach(entry -> gone.merge(entry, 1, Integer::sum));
        List<Integer> fresh = new ArrayList<>();
        for (int i = 0; i < after.journal().size(); i++) {
            if (gone.merge(after.journal().get(i), -1, Integer::sum) < 0) {
                fresh.add(i);
            }
        }
        List<Finding> found = new ArrayList<>();
        for (Entry entry : before.journal()) {
            if (gone.getOrDefault(entry, 0) > 0) {
                gone.merge(entry, -1, Integer::sum);
                found.add(rewritten(entry, successor(entry, fresh, after)));
            }
        }
        return found;
    }

    private static Optional<Integer> successor(Entry entry, List<Integer> fresh, Plan after) {
        Optional<Integer> found = fresh.stream().filter(i -> after.journal().get(i).on().equals(entry.on())
                && after.journal().get(i).activity().equals(entry.activity()))
            .findFirst();
        found.ifPresent(fresh::remove);
        return found;
    }

    private Finding rewritten(Entry entry, Optional<Integer> successor) {
        String which = "The entry of " + entry.on() + " that did `" + entry.activity() + "` ";
        return finding(successor.map(PlanPath.of("journal")::item).orElse(PlanPath.of("journal")),
                which + (successor.isPresent() ? "says something else now; expected it as it was written."
                        : "is gone from the journal; expected it to stay."),
                "Put it back, and write another entry for what has come to light.");
    }
}
