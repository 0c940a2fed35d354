package dev.netplan.yaml.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.rules.StandardRules;
import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.read.Reading;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a coach would say about two plans as people write them, and nothing else. */
class TwoPlansTest {

    @Test
    void adas_plan_on_the_first_of_march() {
        assertThat(found("ada.yaml", "2026-03-01")).containsExactly(
                // she has met people online, and could bring one along
                "owner.style introvert-challenge",
                // she wrote the weekly time down so that the plan fits: the talk takes six hours in the last week
                "owner.weekly-time over-budget-week",
                // two events and three more to come: one is missing, and there are four months to find it
                "goals.meetups.times goal-out-of-reach",
                // one interview, 19 more people and 21 more weeks: no pace yet
                "goals.interviews goal-behind", "goals.new-people goal-behind", "goals.rhythm goal-behind",
                // the headline of her profile is what people see first
                "actions.linkedin action-overdue",
                // eight weeks on, nobody is known there
                "organizations.initech organization-without-contact");
    }

    @Test
    void the_plan_of_a_career_changer_on_the_twentieth_of_february() {
        assertThat(found("career-changer.yaml", "2026-02-20")).containsExactly(
                // each month's meetup breaks the six hours of its week
                "owner.weekly-time over-budget-week", "owner.weekly-time over-budget-week",
                "owner.weekly-time over-budget-week", "owner.weekly-time over-budget-week",
                "owner.weekly-time over-budget-week", "owner.weekly-time over-budget-week",
                // ten messages a month, and no time set aside for a single one
                "goals.warm-reach-outs goal-behind", "goals.warm-reach-outs goal-without-actions",
                "goals.strategic-reach-outs goal-without-actions",
                // twenty interviews, the first of them still to come
                "goals.interviews goal-behind",
                // six meetups do not make nine events, and 23 Wednesdays no 24 posts
                "goals.events.times goal-out-of-reach", "goals.posts goal-behind",
                "goals.posts.times goal-out-of-reach", "goals.new-people goal-behind",
                // habits, and people at targets: toward what?
                "goals.conversations-at-targets goal-without-interest", "goals.every-week goal-without-interest",
                // five days late
                "actions.headline.by action-overdue",
                // met ten days ago
                "contacts.ruth name-without-hook");
    }

    @Test
    void neither_plan_breaks_the_format() {
        assertThat(read("ada.yaml").findings()).isEmpty();
        assertThat(read("career-changer.yaml").findings()).isEmpty();
    }

    private static List<String> found(String plan, String asOf) {
        return read(plan).check(StandardRules.book(), LocalDate.parse(asOf)).stream()
            .map(finding -> finding.path() + " " + finding.rule()).toList();
    }

    private static Reading read(String plan) {
        return PlanReader.standard().read(Path.of("src/test/resources/plans", plan));
    }
}
