package dev.netplan.dsl;

import static dev.netplan.dsl.Netplan.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Cadence;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import dev.netplan.model.StandardActivity;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class StepTest {

    private static PlanTold plan() {
        return sixMonthPlan("Half a year").starting(date(2026, 1, 5)).owner(person("Ada"));
    }

    private static Goal goal(GoalTold told) {
        return plan().goal("g", told).build().goals().find("g").orElseThrow();
    }

    private static Routine routine(RoutineTold told) {
        return plan().routine("r", told).build().routines().find("r").orElseThrow();
    }

    @Test
    void two_sentences_may_go_on_from_one_step() {
        GoalTold common = conduct(4, coffeeChats());

        Plan plan = plan().goal("cto", common.withRole("CTO")).goal("acme", common.withOrg("Acme")).build();

        assertThat(plan.goals()).extracting(goal -> goal.people().orElseThrow().toTree()).asString()
            .isEqualTo("[{role=CTO}, {org=Acme}]");
    }

    @Test
    void two_plans_may_go_on_from_one_step() {
        PlanTold common = plan();

        Plan one = common.organization("acme", organization("Acme")).build();
        Plan other = common.organization("initech", organization("Initech")).build();

        assertThat(one.organizations().ids()).containsExactly("acme");
        assertThat(other.organizations().ids()).containsExactly("initech");
    }

    @Test
    void a_list_grows_with_every_word_and_a_single_value_is_what_was_said_last() {
        Plan plan = plan().organization("acme", organization("Acme").also("ACME").also("Acme Inc.", "Acme Ltd.")
            .priority(1).priority(2)).build();

        assertThat(plan.organizations().find("acme").orElseThrow().also())
            .containsExactly("ACME", "Acme Inc.", "Acme Ltd.");
        assertThat(plan.organizations().find("acme").orElseThrow().priority()).contains(2);
    }

    @Test
    void an_array_that_changes_later_changes_no_sentence() {
        String[] names = {"ACME"};
        PlanTold told = plan().organization("acme", organization("Acme").also(names));
        names[0] = "Initech";

        assertThat(told.build().organizations().find("acme").orElseThrow().also()).containsExactly("ACME");
    }

    @Test
    void goals_count_what_their_noun_says() {
        assertThat(goal(attend(6, events())).activities()).containsExactly(StandardActivity.ATTEND.activity());
        assertThat(goal(send(6, messages())).activities()).containsExactly(StandardActivity.MESSAGE.activity());
        assertThat(goal(conduct(6, informationalInterviews(), coffeeChats(), catchUps())).activities())
            .extracting(Object::toString).containsExactly("informational-interview", "coffee-chat", "catch-up");
        assertThat(goal(log(6, entries())).count()).isEqualTo(Goal.Count.ENTRIES);
        assertThat(goal(reach(6, people())).count()).isEqualTo(Goal.Count.CONTACTS);
        assertThat(goal(meet(6, newPeople())).count()).isEqualTo(Goal.Count.NEW_CONTACTS);
        assertThat(goal(beActiveIn(6, weeks())).count()).isEqualTo(Goal.Count.WEEKS);
        assertThat(goal(beActiveIn(6, weeks())).times()).isEqualTo(6);
    }

    @Test
    void routines_come_at_every_cadence() {
        assertThat(routine(research().everyDay()).every()).isEqualTo(Cadence.days(1));
        assertThat(routine(research().everyDays(3)).every()).isEqualTo(Cadence.days(3));
        assertThat(routine(research().everyWeek()).every()).isEqualTo(Cadence.weeks(1));
        assertThat(routine(research().everyWeeks(2).times(3)).times()).contains(3);
        assertThat(routine(research().everyMonth()).every()).isEqualTo(Cadence.months(1));
        assertThat(routine(research().everyMonths(2).times(3)).times()).contains(3);
        assertThat(routine(research().everyYear()).every()).isEqualTo(Cadence.years(1));
        assertThat(routine(research().everyYears(2)).every()).isEqualTo(Cadence.years(2));
    }

    @Test
    void routines_fall_on_days_of_every_kind() {
        assertThat(routine(research().everyWeek().on(MONDAY, SUNDAY)).on()).asString().isEqualTo("[mon, sun]");
        assertThat(routine(research().everyMonth().on(1, 31)).on()).asString().isEqualTo("[1, 31]");
        assertThat(routine(research().everyMonth().on(first(MONDAY), second(TUESDAY), third(WEDNESDAY),
                fourth(THURSDAY), last(FRIDAY))
            .on(15)).on()).asString()
            .isEqualTo("[first mon, second tue, third wed, fourth thu, last fri, 15]");
        assertThat(routine(research().everyDay().at(LocalTime.of(7, 0, 30))).at()).contains(LocalTime.of(7, 0, 30));
    }

    @Test
    void events_start_at_a_time_or_take_days() {
        Plan plan = plan().event("timed", event("Timed").starts(date(2026, 2, 1).atTime(9, 30)).inPerson())
            .event("day", event("Day").starts(date(2026, 2, 1)))
            .event("days", event("Days").starts(2026, 2, 1).ends(date(2026, 2, 3)).aim(each(minutes(5)).meet(2)))
            .build();

        assertThat(plan.events()).extracting(Event::starts).asString()
            .isEqualTo("[2026-02-01T09:30, 2026-02-01, 2026-02-01]");
        assertThat(plan.events().find("timed").orElseThrow().online()).contains(false);
        assertThat(plan.events().find("days").orElseThrow().aim().orElseThrow().toTree()).asString()
            .isEqualTo("{meet=2, each=5m}");
    }

    @Test
    void entries_say_what_was_done() {
        Plan plan = plan().activity("hackathon", like(attend())).activity("letter", like(hearBack()))
            .community("chat", community("Chat")).event("fair", event("Fair").starts(2026, 1, 5))
            .contact("kai", person("Kai")).contact("lee", person("Lee"))
            .journal(on(2026, 1, 5).researched(), on(2026, 1, 5).followed(), on(2026, 1, 5).joined("chat"),
                    on(2026, 1, 5).engaged(), on(2026, 1, 5).engagedIn("chat"), on(2026, 1, 5).published(),
                    on(2026, 1, 5).messaged("kai"), on(2026, 1, 5).attended("fair"),
                    on(2026, 1, 5).hadCoffeeWith("kai"),
                    on(2026, 1, 5).interviewed("kai"), on(2026, 1, 5).followedUpWith("kai"),
                    on(2026, 1, 5).caughtUpWith("kai"), on(2026, 1, 5).introduced("kai", "lee"),
                    on(2026, 1, 5).practiced(), on(2026, 1, 5).heardBackFrom("kai").answeredNo(),
                    on(2026, 1, 5).heardBackBy(own("letter"), "kai").answeredYes(), on(2026, 1, 5).letGoOf("kai"),
                    on(date(2026, 1, 5)).did(own("hackathon")).with("kai", "lee"))
            .build();

        assertThat(plan.journal()).extracting(entry -> entry.toTree().toString().replace("on=2026-01-05, did=", ""))
            .containsExactly("{research}", "{follow}", "{join, in=chat}", "{engage}", "{engage, in=chat}", "{publish}",
                    "{message, with=kai}", "{attend, at=fair}", "{coffee-chat, with=kai}",
                    "{informational-interview, with=kai}", "{follow-up, with=kai}", "{catch-up, with=kai}",
                    "{introduce, with=[kai, lee]}", "{practice}", "{hear-back, with=kai, answer=no}",
                    "{letter, with=kai, answer=yes}", "{let-go, with=kai}", "{hackathon, with=[kai, lee]}");
    }

    @Test
    void deeds_name_the_standard_activities() {
        assertThat(goal(log(1, entries()).doing(research(), follow(), join(), engage(), publish(), message(), attend(),
                coffeeChat(), informationalInterview(), followUp(), catchUp(), introduce(), practice(), hearBack(),
                letGo()))
            .activities())
            .extracting(activity -> activity.standard().orElseThrow()).containsExactly(StandardActivity.values());
    }

    @Test
    void a_plan_needs_no_title_and_no_length() {
        Plan plan = Netplan.plan().starting(date(2026, 1, 5)).owner(person("Ada").ambivert()).build();

        assertThat(plan).isEqualTo(Plan.builder().start(date(2026, 1, 5)).owner(plan.owner()).build());
    }

    @Test
    void an_interest_may_have_industries_alone() {
        Plan plan = plan().interest("money", industries("fintech", "payments").role("Analyst")).build();

        assertThat(plan.interests().find("money").orElseThrow().toTree()).asString()
            .isEqualTo("{id=money, role=Analyst, industries=[fintech, payments]}");
    }
}
