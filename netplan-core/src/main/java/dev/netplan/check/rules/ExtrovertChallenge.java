package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.Aim;
import dev.netplan.model.Event;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.List;

/** An extrovert lets every talk take its time. */
final class ExtrovertChallenge extends StandardRule {

    ExtrovertChallenge() {
        super("extrovert-challenge", Severity.NOTE, "style extrovert, and no event's aim sets `each`",
                "Short talks leave time for more people, and practise the way out of a conversation.",
                "The lesson, challenge for extroverts.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        Plan all = plan.plan();
        if (all.owner().style().filter(style -> style == Owner.Style.EXTROVERT).isEmpty()
                || hasRecordToBeat(all)) {
            return List.of();
        }
        return List.of(finding(PlanPath.of("owner", "style"),
                "The owner is an extrovert, and no event's `aim` sets `each`; expected a time for each talk.",
                "Set a record to beat, such as `aim: { meet: 10, each: 3m }`."));
    }

    private static boolean hasRecordToBeat(Plan plan) {
        for (Event event : plan.events()) {
            if (!event.cancelled() && event.aim().flatMap(Aim::each).isPresent()) {
                return true;
            }
        }
        return false;
    }

}
