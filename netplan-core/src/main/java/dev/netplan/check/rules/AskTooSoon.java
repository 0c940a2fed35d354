package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.journal.Request;
import dev.netplan.journal.Stage;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import dev.netplan.model.StandardActivity;
import java.util.List;

/** A stranger is asked for much. */
final class AskTooSoon extends StandardRule {

    private static final List<StandardActivity> TALKS = List.of(StandardActivity.COFFEE_CHAT,
            StandardActivity.INFORMATIONAL_INTERVIEW, StandardActivity.CATCH_UP);

    AskTooSoon() {
        super("ask-too-soon", Severity.NOTE,
                "a request to a person to meet yet, with nothing given or said before, for more than a talk",
                "A relationship first: people help those whom they know, and have had something from.",
                "The lesson, the key is offering something of value.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        return each(plan.journal().requests(), request -> isTooSoon(request, plan),
                request -> finding(PlanPath.of("journal").item(request.entry()).key("hoping-for"),
                        "`" + request.contact() + "` was asked for `" + request.hopingFor() + "` on "
                                + request.fact().on()
                                + ", with no word before; expected a talk to be the first thing asked for.",
                        "Give something now: a comment, a link, thanks for their work; next time, ask for a `coffee-chat` first."));
    }

    private static boolean isTooSoon(Request request, PlanAt plan) {
        return !isTalk(request, plan) && plan.journal().stageBefore(request.fact(), request.contact()) == Stage.TO_MEET;
    }

    private static boolean isTalk(Request request, PlanAt plan) {
        for (StandardActivity talk : TALKS) {
            if (plan.plan().counts(request.hopingFor(), talk.activity())) {
                return true;
            }
        }
        return false;
    }
}
