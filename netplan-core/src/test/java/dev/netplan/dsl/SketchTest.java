package dev.netplan.dsl;

import static dev.netplan.dsl.Netplan.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Contact;
import dev.netplan.model.Goal;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SketchTest {

    @Test
    void a_plan_is_told_as_a_person_would_tell_it() {
        // @formatter:off
        Plan plan = sixMonthPlan("From bootcamp to frontend")
            .starting(LocalDate.of(2026, 1, 5)).in("America/Los_Angeles")
            .owner(person("Ada Okafor").introvert().superpowers("listening well", "throwing parties").weeklyTime(hours(3)))
            .interest("frontend", role("Frontend Developer").industries("fintech").levels("SWE I", "Senior SWE"))
            .goal("meetups", attend(6, events()).toward("frontend").by(LocalDate.of(2026, 6, 30)))
            .goal("coffee", conduct(8, informationalInterviews()).withRole("Staff Engineer").toward("frontend"))
            .routine("post", engage().everyWeek().on(TUESDAY, THURSDAY).at(18, 0).lasting(minutes(20)).toward("frontend"))
            .contact("grace", person("Grace Liu").role("Staff Engineer").at("Acme").keepInTouch(everyWeeks(6)))
            .event("react-sf-jan", event("React SF, January").starts(2026, 1, 15, 18, 30).aim(meet(3)))
            .journal(on(2026, 1, 15).attended("react-sf-jan").met("grace").spent(hours(2)).gave("an intro to a designer"))
            .build();   // PlanException with every error, if there is one
        // @formatter:on

        assertThat(plan.goals()).extracting(Goal::id).containsExactly("meetups", "coffee");
        assertThat(plan.routines()).extracting(Routine::on).asString().isEqualTo("[[tue, thu]]");
        assertThat(plan.contacts()).extracting(Contact::org).asString().isEqualTo("[Optional[Acme]]");
        assertThat(plan.journal().get(0).at()).contains("react-sf-jan");
    }
}
