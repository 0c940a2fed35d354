package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.check.Related;
import dev.netplan.model.Activity;
import dev.netplan.model.Interest;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import dev.netplan.model.StandardActivity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Interviews are planned, and there is nothing to ask. */
final class InterestWithoutQuestions extends StandardRule {

    InterestWithoutQuestions() {
        super("interest-without-questions", Severity.NOTE,
                "interviews toward an interest planned with no `questions` on it",
                "Prepared questions make the talk: people like to be asked what only they can answer.",
                "The lesson, step 4: a list of questions to memorize.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        Plan all = plan.plan();
        Map<String, PlanPath> planned = new HashMap<>();
        all.goals().forEach(goal -> goal.activities()
            .forEach(activity -> add(activity, goal.toward(), "goals", goal.id(), all, planned)));
        all.routines().forEach(
                routine -> add(routine.activity(), routine.toward(), "routines", routine.id(), all, planned));
        all.actions()
            .forEach(action -> add(action.activity(), action.toward(), "actions", action.id(), all, planned));
        List<Finding> found = new ArrayList<>();
        for (Interest interest : all.interests()) {
            PlanPath where = planned.get(interest.id());
            if (where != null && interest.questions().isEmpty()) {
                found.add(finding(PlanPath.of("interests", interest.id()),
                        "`" + where + "` plans interviews toward `" + interest.id()
                                + "`, which has no `questions`; expected two or three.",
                        "Write down what you would like to learn, such as \"What is a typical week in your role?\"")
                    .withRelated(List.of(Related.at(where, "The interviews."))));
            }
        }
        return found;
    }

    /** Takes in the interests of what is planned, if that is an interview. */
    private static void add(Activity activity, List<String> interests, String section, String id, Plan plan,
            Map<String, PlanPath> planned) {
        if (plan.counts(activity, StandardActivity.INFORMATIONAL_INTERVIEW)) {
            PlanPath where = PlanPath.of(section, id);
            interests.forEach(interest -> planned.putIfAbsent(interest, where));
        }
    }
}
