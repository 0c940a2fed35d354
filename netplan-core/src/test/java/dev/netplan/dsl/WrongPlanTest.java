package dev.netplan.dsl;

import static dev.netplan.dsl.Netplan.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanException;
import dev.netplan.model.On;
import dev.netplan.model.Plan;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever the types let through is found when the plan is built: all of it, each thing where it stands. */
class WrongPlanTest {

    private static PlanTold plan() {
        return sixMonthPlan("Half a year").starting(date(2026, 1, 5)).owner(person("Ada"));
    }

    private static List<String> errors(PlanTold plan) {
        return plan.check().stream().filter(Finding::isError).map(found -> found.path() + " " + found.rule()).toList();
    }

    @Test
    void one_exception_tells_every_error() {
        PlanTold wrong = plan().goal("meetups", attend(0, events()).toward("frontend"))
            .goal("coffee", conduct(3, coffeeChats()).toward("fronted"))
            .journal(on(2026, 1, 6).messaged("grace"));

        assertThatThrownBy(wrong::build).asInstanceOf(type(PlanException.class))
            .satisfies(thrown -> assertThat(thrown.findings()).extracting(found -> found.path().toString())
                .containsExactly("goals.meetups.times", "goals.coffee.toward", "journal[0].with"))
            .extracting(Throwable::getMessage).asString()
            .contains("goals.meetups.times: `times` is `0`; expected a whole number from 1 to 1000000. [bad-value]")
            .contains("`interests` does not define `fronted`").contains("`contacts` does not define `grace`");
    }

    @Test
    void a_start_that_no_plan_can_have_is_told_with_all_else() {
        PlanTold early = sixMonthPlan("x").starting(date(1899, 1, 1)).owner(person("Ada"))
            .goal("meetups", attend(0, events()));
        PlanTold late = sixMonthPlan("x").starting(date(2201, 1, 1)).owner(person("Ada"));

        assertThat(errors(early)).contains("start bad-value", "goals.meetups.times bad-value");
        assertThatThrownBy(early::build).isInstanceOf(PlanException.class);
        assertThat(errors(late)).contains("start bad-value");
        assertThatThrownBy(late::build).isInstanceOf(PlanException.class);
    }

    @Test
    void a_check_returns_what_a_build_would_throw() {
        PlanTold wrong = plan().goal("meetups", attend(0, events()));

        assertThat(errors(wrong)).containsExactly("goals.meetups.times bad-value");
    }

    @Test
    void a_plan_with_warnings_is_built() {
        PlanTold idle = plan();

        assertThat(idle.check()).isNotEmpty().noneMatch(Finding::isError);
        assertThat(idle.build().owner().name()).isEqualTo("Ada");
    }

    @Test
    void several_things_that_are_wrong_with_one_element_are_all_told() {
        PlanTold wrong = plan().routine("r", own("No Id").everyWeeks(0).on(MONDAY, MONDAY).at(25, 0).remind(hours(30)));

        assertThat(errors(wrong)).containsExactlyInAnyOrder("routines.r.do bad-value", "routines.r.every bad-value",
                "routines.r.on bad-value", "routines.r.at bad-value", "routines.r.remind bad-value");
    }

    @Test
    void values_that_cannot_be_are_told_with_what_was_expected() {
        PlanTold wrong = sixMonthPlan("x").starting(date(2026, 1, 5)).in("Mars/Base").owner(person("Ada"))
            .routine("a", attend().everyMonth().on(32))
            .event("b", event("B").starts(2026, 2, 30)).event("c", event("C").starts(2026, 2, 28, 18, 60))
            .event("d", event("D").starts(2026, 2, 28).zone("Nowhere"))
            .contact("e", person("E").birthday(2, 30)).contact("f", person("F").birthday(date(1850, 1, 1)))
            .contact("g", person("G").keepInTouch(everyDays(1001)))
            .journal(on(2026, 13, 1).researched())
            .accept("idle-week", why("exams").at("goals..x"));

        assertThat(wrong.check()).filteredOn(Finding::isError).extracting(Finding::message).containsExactlyInAnyOrder(
                "`zone` is `Mars/Base`; expected a time zone such as America/Los_Angeles.",
                "`on` is `32`; expected a day of the month, 1 to 31.",
                "`starts` is `2026-02-30`; expected a date such as 2026-01-05.",
                "`starts` is `2026-02-28T18:60`; expected a date with a time such as 2026-01-15T18:30.",
                "`zone` is `Nowhere`; expected a time zone such as America/Los_Angeles.",
                "`birthday` is `02-30`; expected a birthday such as 04-05 or 1990-04-05.",
                "`birthday` is `1850-01-01`; expected a birthday such as 04-05 or 1990-04-05.",
                "`keep-in-touch` is `1001 days`; expected how often, such as `week`, `6 weeks`, `10 days`, from 1 to 1000.",
                "`on` is `2026-13-01`; expected a date such as 2026-01-05.",
                "`at` is `goals..x`; expected the path of an element such as contacts.kai.");
    }

    @Test
    void a_list_of_which_nothing_was_chosen_is_told_where_none_would_mean_something_else() {
        DayOfWeek[] noDays = {};
        On.Nth[] noWeekdays = {};
        int[] noNumbers = {};
        String[] nobody = {};
        PlanTold wrong = plan().routine("a", engage().everyWeek().on(noDays))
            .routine("b", engage().everyMonth().on(noWeekdays)).routine("c", engage().everyMonth().on(noNumbers))
            .routine("d", engage().everyMonth().on(1).on(noNumbers).on(noWeekdays))
            .goal("e", reach(3, people()).doing(new Deed[0])).goal("f", reach(3, people()).with(nobody))
            .journal(on(2026, 1, 6).messaged(nobody), on(2026, 1, 6).hadCoffeeWith(nobody),
                    on(2026, 1, 6).interviewed(nobody), on(2026, 1, 6).followedUpWith(nobody),
                    on(2026, 1, 6).caughtUpWith(nobody), on(2026, 1, 6).introduced(nobody),
                    on(2026, 1, 6).letGoOf(nobody), on(2026, 1, 6).heardBackFrom(nobody).answeredYes());

        assertThat(errors(wrong)).containsExactlyInAnyOrder("routines.a.on bad-value", "routines.b.on bad-value",
                "routines.c.on bad-value", "routines.d.on bad-value", "goals.e.do bad-value",
                "goals.f.with.role missing-key", "journal[0].with bad-value", "journal[1].with bad-value",
                "journal[2].with bad-value", "journal[3].with bad-value", "journal[4].with bad-value",
                "journal[5].with bad-value", "journal[6].with bad-value", "journal[7].with bad-value");
        assertThatThrownBy(plan().routine("a", engage().everyWeek().on(noDays))::build)
            .isInstanceOf(PlanException.class)
            .hasMessage("routines.a.on: `on` is empty; expected at least one day. [bad-value]");
    }

    @Test
    void a_list_that_only_adds_may_add_nothing() {
        String[] none = {};
        Plan told = plan().routine("a", engage().everyDay().toward(none).with(none).in(none)).journal().build();

        assertThat(told.routines().find("a").orElseThrow().toward()).isEmpty();
    }

    @Test
    void a_length_below_nothing_is_told_wherever_it_is_said() {
        PlanTold wrong = sixMonthPlan("x").starting(date(2026, 1, 5)).owner(person("Ada").weeklyTime(hours(-1)))
            .defaults(usually().remind(minutes(-1))).activity("hackathon", like(attend()).lasting(hours(-8)))
            .routine("a", engage().everyWeek().lasting(hours(-1)).remind(hours(-1)))
            .action("b", research().lasting(minutes(0)))
            .event("c", event("C").starts(2026, 2, 1, 18, 0).lasting(hours(-2)).aim(each(minutes(-5))))
            .journal(on(2026, 1, 6).researched().spent(minutes(-20)));

        assertThat(errors(wrong)).containsExactlyInAnyOrder("owner.weekly-time bad-value", "defaults.remind bad-value",
                "activities.hackathon.lasts bad-value", "routines.a.for bad-value", "routines.a.remind bad-value",
                "actions.b.for bad-value", "events.c.lasts bad-value", "events.c.aim.each bad-value",
                "journal[0].spent bad-value");
    }

    @Test
    void parts_are_told_with_their_path() {
        PlanTold wrong = sixMonthPlan("x").starting(date(2026, 1, 5))
            .owner(person("Ada").superpowers("a").superpower("", "b"))
            .pause(from(date(2026, 3, 2)).to(date(2026, 3, 1)))
            .defaults(usually().nudges(0))
            .goal("g", attend(6, events()).milestone(date(2026, 2, 1), 1).milestone(date(2026, 3, 1), 0).withRole(""))
            .event("e", event("E").starts(2026, 2, 1).aim(meet(0)))
            .contact("c", person("C").metAt("Not An Id"))
            .journal(on(2026, 1, 6).researched(), on(2026, 1, 7).researched().next(message().by(date(1800, 1, 1))));

        assertThat(errors(wrong)).containsExactlyInAnyOrder("owner.superpowers[1].name bad-value",
                "pauses[0].to ends-before-start", "defaults.nudges bad-value", "goals.g.milestones[1].times bad-value",
                "goals.g.with.role bad-value", "events.e.aim.meet bad-value", "contacts.c.met.at bad-value",
                "journal[1].next.by bad-value");
    }

    @Test
    void an_element_that_cannot_be_is_still_known_by_its_id() {
        PlanTold wrong = plan().goal("meetups", attend(0, events()))
            .routine("monthly", attend().everyMonth().serves("meetups"));

        assertThat(errors(wrong)).containsExactly("goals.meetups.times bad-value");
    }

    @Test
    void an_entry_behind_one_that_cannot_be_keeps_its_position() {
        PlanTold wrong = plan().journal(on(2026, 2, 30).researched()).journal(on(2026, 1, 6).messaged("nobody"));

        assertThat(errors(wrong)).containsExactly("journal[0].on bad-value", "journal[1].with unknown-reference");
    }

    @Test
    void references_are_looked_at_even_where_the_plan_itself_cannot_be() {
        PlanTold wrong = Netplan.plan("x").starting(date(2026, 1, 5)).ending(date(2026, 1, 4)).owner(person(""))
            .goal("meetups", attend(6, events()).toward("nothing"));

        assertThat(errors(wrong)).containsExactlyInAnyOrder("end ends-before-start", "owner.name bad-value",
                "goals.meetups.toward unknown-reference");
    }

    @Test
    void an_id_that_is_none_is_told_at_its_element() {
        assertThat(errors(plan().contact("Grace", person("Grace")))).containsExactly("contacts.Grace bad-value");
    }

    @Test
    void an_id_that_is_told_twice_is_found() {
        PlanTold wrong = plan().contact("grace", person("Grace Liu")).contact("grace", person("Grace Park"));

        assertThat(errors(wrong)).containsExactly("contacts.grace duplicate-key");
    }

    @Test
    void an_answer_to_nothing_is_found() {
        PlanTold wrong = plan().contact("kai", person("Kai"))
            .journal(on(2026, 1, 6).heardBackBy(message(), "kai").answeredNo());

        assertThat(errors(wrong)).containsExactly("journal[0].answer bad-value");
    }

    @Test
    void a_rule_that_the_plan_makes_an_error_is_for_a_check() {
        PlanTold strict = plan().rule("no-superpowers", ERROR);

        assertThat(errors(strict)).containsExactly("owner no-superpowers");
        assertThat(strict.build().rules()).containsOnlyKeys("no-superpowers");
    }

    @Test
    void nothing_is_never_a_value() {
        assertThatNullPointerException().isThrownBy(() -> person("Ada").headline(null));
        assertThatNullPointerException().isThrownBy(() -> engage().everyWeek().on((DayOfWeek) null));
        assertThatNullPointerException().isThrownBy(() -> plan().contact("grace", (ContactTold) null));
    }

    @Test
    void a_check_without_a_date_looks_on_the_last_day_of_the_journal() {
        PlanTold begun = plan().journal(on(2026, 3, 1).researched(), on(2026, 2, 1).researched());

        assertThat(begun.check()).isEqualTo(begun.check(date(2026, 3, 1)))
            .isNotEqualTo(begun.check(date(2026, 1, 5)));
        assertThat(plan().check()).isEqualTo(plan().check(date(2026, 1, 5)));
    }
}
