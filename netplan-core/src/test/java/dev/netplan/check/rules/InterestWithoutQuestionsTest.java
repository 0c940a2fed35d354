package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.action;
import static dev.netplan.check.rules.SmallPlans.findings;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.goal;
import static dev.netplan.check.rules.SmallPlans.interest;
import static dev.netplan.check.rules.SmallPlans.plan;
import static dev.netplan.check.rules.SmallPlans.routine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.check.Related;
import dev.netplan.format.ById;
import dev.netplan.model.Activity;
import dev.netplan.model.Interest;
import dev.netplan.model.OwnActivity;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.StandardActivity;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterestWithoutQuestionsTest {

    @Test
    void interviews_of_a_goal_want_questions() {
        Plan.Builder plan = plan().interests(ById.of(interest("frontend"), interest("product"))).goals(
                ById.of(goal("interviews", 8).addActivities(Activity.of("informational-interview"))
                    .addToward("frontend").build()));

        assertThat(found(new InterestWithoutQuestions(), plan, "2026-01-05")).containsExactly(
                "interests.frontend: `goals.interviews` plans interviews toward `frontend`, which has no `questions`; "
                        + "expected two or three.");
    }

    @Test
    void interviews_of_routines_and_actions_want_questions() {
        Plan.Builder plan = plan().interests(ById.of(interest("frontend"), interest("product")))
            .routines(ById.of(routine("calls", "informational-interview").addToward("frontend").build()))
            .actions(ById.of(action("call", "informational-interview").addToward("product").build()));

        assertThat(findings(new InterestWithoutQuestions(), plan, "2026-01-05")).extracting(Finding::related)
            .containsExactly(List.of(Related.at(PlanPath.of("routines", "calls"), "The interviews.")),
                    List.of(Related.at(PlanPath.of("actions", "call"), "The interviews.")));
    }

    @Test
    void an_activity_like_an_interview_is_one() {
        Plan.Builder plan = plan().interests(ById.of(interest("frontend")))
            .activities(
                    ById.of(OwnActivity.builder().id("chat").like(StandardActivity.INFORMATIONAL_INTERVIEW).build()))
            .actions(ById.of(action("call", "chat").addToward("frontend").build()));

        assertThat(found(new InterestWithoutQuestions(), plan, "2026-01-05")).hasSize(1);
    }

    @Test
    void one_question_is_enough() {
        Interest asked = interest("frontend").withQuestions("What is a typical week?");
        Plan.Builder plan = plan().interests(ById.of(asked))
            .actions(ById.of(action("call", "informational-interview").addToward("frontend").build()));

        assertThat(found(new InterestWithoutQuestions(), plan, "2026-01-05")).isEmpty();
    }

    @Test
    void other_activities_want_none() {
        Plan.Builder plan = plan().interests(ById.of(interest("frontend")))
            .goals(ById.of(goal("meetups", 8).addActivities(Activity.of("attend")).addToward("frontend").build()))
            .routines(ById.of(routine("post", "engage").addToward("frontend").build()))
            .actions(ById.of(action("call", "coffee-chat").addToward("frontend").build()));

        assertThat(found(new InterestWithoutQuestions(), plan, "2026-01-05")).isEmpty();
    }
}
