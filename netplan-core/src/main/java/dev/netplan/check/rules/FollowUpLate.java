package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.journal.FirstFollowUp;
import dev.netplan.model.Severity;
import java.util.List;

/** A person newly met has heard nothing yet. */
final class FollowUpLate extends StandardRule {

    FollowUpLate() {
        super("follow-up-late", Severity.WARNING,
                "no contact with a newly met person within `defaults.follow-up` of meeting, until there is one, and for 30 days",
                "Within two days they remember you; after two weeks you are a stranger again.",
                "The lesson, objectives: connect with people after meeting.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        String within = Phrases.length(plan.plan().defaults().followUp());
        MetPaths paths = new MetPaths(plan);
        return each(plan.journal().firstFollowUps(), FirstFollowUp::late,
                open -> finding(paths.of(open.entry(), open.contact()),
                        "`" + open.contact() + "` was met on " + open.met()
                                + " and has not heard from you since; expected within "
                                + within + ".",
                        "Send two lines today, where you met and what you spoke of, and log them: `did: follow-up`."));
    }
}
