package dev.netplan.dsl;

import static dev.netplan.dsl.Netplan.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanException;
import dev.netplan.format.ById;
import dev.netplan.model.Action;
import dev.netplan.model.Community;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.Interest;
import dev.netplan.model.Introduction;
import dev.netplan.model.Organization;
import dev.netplan.model.OwnActivity;
import dev.netplan.model.Phase;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import dev.netplan.testing.AdasPlan;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class AmendedPlanTest {

    private final Plan ada = AdasPlan.plan();

    @Test
    void a_plan_goes_on_where_it_ended() {
        Plan more = amend(ada).goal("talks", log(1, entries()).doing(publish()).toward("frontend"))
            .journal(on(2026, 3, 1).messaged("kai")).build();

        assertThat(more.goals().ids()).containsExactly("meetups", "interviews", "new-people", "rhythm", "talks");
        assertThat(more.journal()).startsWith(ada.journal().toArray(Entry[]::new)).hasSize(ada.journal().size() + 1);
        assertThat(more.withGoals(ada.goals()).withJournal(ada.journal())).isEqualTo(ada);
    }

    @Test
    void an_element_is_replaced_in_its_place() {
        Plan more = amend(ada).contact("grace", person("Grace Park")).build();

        assertThat(more.contacts().ids()).containsExactly("grace", "kai");
        assertThat(more.contacts().find("grace")).contains(Contact.builder().id("grace").name("Grace Park").build());
    }

    @Test
    void more_is_said_of_an_element() {
        Contact grace = ada.contacts().find("grace").orElseThrow();

        Plan more = amend(ada).contact("grace", known -> known.role("Principal Engineer").email("g@example.org")
            .metVia("kai")).build();

        assertThat(more.contacts().find("grace")).contains(grace.withRole("Principal Engineer")
            .withEmail("grace@example.org", "g@example.org").withMet(grace.met().orElseThrow().withVia("kai")));
    }

    @Test
    void an_element_of_the_model_is_taken_as_it_is() {
        Contact grace = ada.contacts().find("grace").orElseThrow().withName("Grace Park");

        assertThat(amend(ada).contact(grace).build().contacts().find("grace")).contains(grace);
    }

    @Test
    void what_was_said_first_is_said_anew() {
        Plan longer = amend(ada).title("From bootcamp to staff").starting(date(2026, 1, 1)).ending(date(2026, 12, 31))
            .in("Europe/Paris").owner(owner -> owner.weeklyTime(hours(5)))
            .defaults(usually -> usually.nudges(3)).build();

        assertThat(longer.title()).contains("From bootcamp to staff");
        assertThat(longer.months()).isEmpty();
        assertThat(longer.lastDay()).isEqualTo("2026-12-31");
        assertThat(longer.zone()).hasToString("Europe/Paris");
        assertThat(longer.owner()).isEqualTo(ada.owner().withWeeklyTime(hours(5)));
        assertThat(longer.defaults()).isEqualTo(ada.defaults().withNudges(3));
        assertThat(amend(longer).forMonths(7).owner(person("Bea")).build().lastDay()).isEqualTo("2026-07-31");
    }

    @Test
    void an_element_is_taken_out() {
        Plan less = amend(ada).without("goals.rhythm").build();

        assertThat(less.goals().ids()).containsExactly("meetups", "interviews", "new-people");
    }

    @Test
    void more_of_nobody_cannot_be_said() {
        assertThatThrownBy(() -> amend(ada).without("goals.none").without("title")
            .contact("gracee", known -> known.tie(STRONG)).build()).isInstanceOf(PlanException.class)
            .hasMessageContaining("contacts.gracee: `gracee` is none of the contacts; ")
            .hasMessageContaining("goals.none: `none` is none of the goals; ")
            .hasMessageContaining("`title` is no element; ");
    }

    @Test
    void more_that_is_said_of_an_element_that_cannot_be_hides_nothing() {
        PlanTold wrong = amend(ada).contact("lee", person("")).contact("lee", known -> known.tie(STRONG));

        assertThat(wrong.check()).filteredOn(Finding::isError).extracting(found -> found.path().toString())
            .containsExactly("contacts.lee.name");
    }

    @Test
    void positions_of_new_items_go_on_behind_those_that_are_there() {
        PlanTold wrong = amend(ada).goal("meetups", goal -> goal.milestone(date(2026, 4, 1), 0))
            .pause(from(date(2026, 5, 2)).to(date(2026, 5, 1))).journal(on(2026, 2, 30).researched())
            .accept("idle-week", why(""));

        assertThat(wrong.check()).filteredOn(Finding::isError).extracting(found -> found.path().toString())
            .contains("goals.meetups.milestones[1].times", "pauses[1].to", "journal[9].on", "accept[0].why");
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void a_plan_of_which_no_more_is_said_stays_as_it_is(@ForAll Plan plan) {
        assertThat(amend(plan).build()).isEqualTo(plan);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void elements_of_which_no_more_is_said_stay_as_they_are(@ForAll Plan plan) {
        PlanTold told = amend(plan).owner(UnaryOperator.identity()).defaults(UnaryOperator.identity());
        for (String id : plan.activities().ids()) {
            told = told.activity(id, UnaryOperator.identity());
        }
        for (String id : plan.phases().ids()) {
            told = told.phase(id, UnaryOperator.identity());
        }
        for (String id : plan.interests().ids()) {
            told = told.interest(id, UnaryOperator.identity());
        }
        for (String id : plan.goals().ids()) {
            told = told.goal(id, UnaryOperator.identity());
        }
        for (String id : plan.routines().ids()) {
            told = told.routine(id, UnaryOperator.identity());
        }
        for (String id : plan.actions().ids()) {
            told = told.action(id, UnaryOperator.identity());
        }
        for (String id : plan.organizations().ids()) {
            told = told.organization(id, UnaryOperator.identity());
        }
        for (String id : plan.communities().ids()) {
            told = told.community(id, UnaryOperator.identity());
        }
        for (String id : plan.events().ids()) {
            told = told.event(id, UnaryOperator.identity());
        }
        for (String id : plan.contacts().ids()) {
            told = told.contact(id, UnaryOperator.identity());
        }
        for (String id : plan.introductions().ids()) {
            told = told.introduction(id, UnaryOperator.identity());
        }

        assertThat(told.build()).isEqualTo(plan);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void a_plan_can_be_put_together_from_elements_of_the_model(@ForAll Plan plan) {
        PlanTold told = amend(bare(plan));
        for (OwnActivity activity : plan.activities()) {
            told = told.activity(activity);
        }
        for (Phase phase : plan.phases()) {
            told = told.phase(phase);
        }
        for (Interest interest : plan.interests()) {
            told = told.interest(interest);
        }
        for (Goal goal : plan.goals()) {
            told = told.goal(goal);
        }
        for (Routine routine : plan.routines()) {
            told = told.routine(routine);
        }
        for (Action action : plan.actions()) {
            told = told.action(action);
        }
        for (Organization organization : plan.organizations()) {
            told = told.organization(organization);
        }
        for (Community community : plan.communities()) {
            told = told.community(community);
        }
        for (Event event : plan.events()) {
            told = told.event(event);
        }
        for (Contact contact : plan.contacts()) {
            told = told.contact(contact);
        }
        for (Introduction introduction : plan.introductions()) {
            told = told.introduction(introduction);
        }
        for (Entry entry : plan.journal()) {
            told = told.journal(entry);
        }

        assertThat(told.build()).isEqualTo(plan);
    }

    private static Plan bare(Plan plan) {
        return plan.withActivities(ById.empty()).withPhases(ById.empty()).withInterests(ById.empty())
            .withGoals(ById.empty()).withRoutines(ById.empty()).withActions(ById.empty())
            .withOrganizations(ById.empty()).withCommunities(ById.empty()).withEvents(ById.empty())
            .withContacts(ById.empty()).withIntroductions(ById.empty()).withJournal();
    }
}
