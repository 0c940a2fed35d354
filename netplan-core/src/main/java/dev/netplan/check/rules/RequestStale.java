package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.journal.Request;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.List;

/** A request waits for an answer, and for a nudge. */
final class RequestStale extends StandardRule {

    RequestStale() {
        super("request-stale", Severity.NOTE, "a waiting request whose last word is older than `defaults.nudge`",
                "People are busy, not rude: one polite nudge is welcome; then let it go.",
                "Common practice of asking for favours.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        return each(plan.journal().requests(), Request::stale,
                request -> finding(PlanPath.of("journal").item(request.entry()).key("hoping-for"),
                        "`" + request.contact() + "` has not answered the request for `" + request.hopingFor()
                                + "`, last word on " + request.lastWord() + "; expected an answer within "
                                + Phrases.length(plan.plan().defaults().nudge()) + ".",
                        "Nudge once" + (request.nudges() > 0 ? " more" : "")
                                + ", kindly, and log it as `did: follow-up`; or close the matter with `did: let-go`."));
    }

}
