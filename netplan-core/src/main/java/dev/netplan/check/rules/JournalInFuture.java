package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.Entry;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.ArrayList;
import java.util.List;

/** An entry tells of a day that has not come yet. */
final class JournalInFuture extends ReferenceRule {

    JournalInFuture() {
        super("journal-in-future", Severity.WARNING, "an entry later than today",
                "The journal tells what happened; an entry of a day to come is most often a slip in the year or month.",
                "Common practice of plain-text accounting.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        List<Finding> found = new ArrayList<>();
        List<Entry> journal = plan.plan().journal();
        for (int i = 0; i < journal.size(); i++) {
            if (journal.get(i).on().isAfter(plan.asOf())) {
                found.add(finding(PlanPath.of("journal").item(i).key("on"),
                        "The entry is of " + journal.get(i).on() + "; expected a day up to today, "
                                + plan.asOf() + ".",
                        "Mend the date, or plan it as an action or an event."));
            }
        }
        return found;
    }
}
