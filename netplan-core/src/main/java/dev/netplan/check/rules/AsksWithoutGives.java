package dev.netplan.check.rules;

import dev.netplan.calendar.Window;
import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.journal.Fact;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.List;

/** More is asked for than given. */
final class AsksWithoutGives extends StandardRule {

    private static final int WEEKS = 8;
    private static final int FEWEST = 3;

    AsksWithoutGives() {
        super("asks-without-gives", Severity.NOTE, "more `asked` than `gave` over the last 8 weeks, from 3 asks on",
                "Offer value first: those who give are the ones whom people like to help.",
                "The lesson, the key is offering something of value that you possess.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        int asked = 0;
        int gave = 0;
        for (Fact fact : plan.journal().facts(new Window(plan.asOf().minusWeeks(WEEKS).plusDays(1), plan.asOf()))) {
            asked += fact.entry().asked().size();
            gave += fact.entry().gave().size();
        }
        if (asked < FEWEST || asked <= gave) {
            return List.of();
        }
        return List.of(finding(PlanPath.ROOT,
                "Over the last " + WEEKS + " weeks you asked " + Phrases.times(asked) + " and gave "
                        + Phrases.times(gave) + "; expected to give as often as to ask.",
                "Give " + Phrases.times(asked - gave)
                        + " before you ask again, a link, a review, an introduction, an ear, and log it under `gave`."));
    }

}
