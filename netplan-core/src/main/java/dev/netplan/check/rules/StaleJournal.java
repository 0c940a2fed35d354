package dev.netplan.check.rules;

import dev.netplan.calendar.Window;
import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.journal.Fact;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.List;

/** Nothing was logged for a while. */
final class StaleJournal extends StandardRule {

    private static final int DAYS = 14;

    StaleJournal() {
        super("stale-journal", Severity.NOTE,
                "a running plan whose last entry is more than 14 days old, paused days aside",
                "A line a week keeps the numbers true, and shows that the little things add up.",
                "The lesson, do a little something every week.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        List<Fact> facts = plan.journal().facts();
        if (facts.isEmpty() || !plan.calendar().days().holds(plan.asOf())) {
            return List.of();
        }
        Fact last = facts.get(facts.size() - 1);
        Window since = new Window(last.on().plusDays(1), plan.asOf());
        Window ofPlan = since.meet(plan.calendar().days());
        long paused = ofPlan.isEmpty() ? 0 : ofPlan.length() - plan.calendar().activeDays(ofPlan);
        if (since.isEmpty() || since.length() - paused <= DAYS) {
            return List.of();
        }
        return List.of(finding(PlanPath.of("journal").item(last.index()).key("on"),
                "The last entry is of " + last.on() + ", " + Phrases.count(since.length(), "day")
                        + " ago" + (paused > 0 ? ", " + paused + " of them paused" : "") + "; expected one every "
                        + DAYS
                        + " days.",
                "Log what happened since, however small: a comment counts, and so does a follow-up."));
    }

}
