// Shows a plan that is told in Java and written out as the YAML file that a person keeps in git.
package dev.netplan.examples;

import static dev.netplan.dsl.Netplan.*;

import dev.netplan.model.Plan;
import dev.netplan.yaml.write.PlanWriter;

/** Run it with {@code java dev.netplan.examples.PlanInJava > networking-plan.yaml}. */
public final class PlanInJava {

    private PlanInJava() {}

    /** Prints the plan. */
    public static void main(String[] args) {
        System.out.print(PlanWriter.yaml(plan()));
    }

    static Plan plan() {
        return sixMonthPlan("From bootcamp to frontend")
            .starting(date(2026, 1, 5)).in("America/Los_Angeles")
            .owner(person("Ada Okafor").introvert().weeklyTime(hours(4)).superpowers("listening well"))
            .interest("frontend", role("Frontend Developer").levels("SWE I", "Senior SWE")
                .questions("Which skill pays off most on your team?"))
            .goal("meetups", attend(6, events()).toward("frontend").by(date(2026, 6, 30)))
            .goal("interviews", conduct(8, informationalInterviews(), coffeeChats()).toward("frontend"))
            .routine("post", engage().everyWeek().on(TUESDAY, THURSDAY).at(18, 0).toward("frontend"))
            .routine("meetup", attend().everyMonth().on(third(THURSDAY)).at(18, 30).serves("meetups"))
            .contact("grace", person("Grace Liu").role("Staff Engineer").at("Acme").keepInTouch(everyWeeks(6)))
            .journal(on(2026, 1, 15).did(attend()).met("grace").next(coffeeChat().by(date(2026, 2, 1))))
            .build();
    }
}
