package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.journal.IntroductionState;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.ArrayList;
import java.util.List;

/** Somebody was asked about an introduction and has not answered. */
final class IntroductionStalled extends StandardRule {

    private static final int PATIENCE = 7;

    IntroductionStalled() {
        super("introduction-stalled", Severity.NOTE,
                "somebody asked about an introduction 7 days ago or more, without an answer",
                "The other one is waiting too; a short question brings it to an end, either way.",
                "The lesson's reading: the double opt-in introduction.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        List<Finding> found = new ArrayList<>();
        for (IntroductionState introduction : plan.journal().introductions()) {
            introduction.unanswered().forEach((person, asked) -> {
                if (!plan.asOf().isBefore(asked.plusDays(PATIENCE))) {
                    found.add(finding(PlanPath.of("introductions", introduction.introduction(), "asked", person),
                            "`" + person + "` was asked on " + asked + " and has not answered; expected within "
                                    + PATIENCE
                                    + " days.",
                            "Ask once more, and write the day of the answer under `agreed` or `declined`; no answer is a no, of which the other should know."));
                }
            });
        }
        return found;
    }

}
