package dev.netplan.agenda;

import static dev.netplan.testing.Sketches.action;
import static dev.netplan.testing.Sketches.day;
import static dev.netplan.testing.Sketches.entry;
import static dev.netplan.testing.Sketches.event;
import static dev.netplan.testing.Sketches.goal;
import static dev.netplan.testing.Sketches.plan;
import static dev.netplan.testing.Sketches.routine;
import static dev.netplan.testing.Sketches.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.model.Goal;
import dev.netplan.model.OwnActivity;
import dev.netplan.model.Plan;
import dev.netplan.model.StandardActivity;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SupplyTest {

    private static final Plan PLAN = plan("01-05", "02-01");

    private static int supply(Plan plan, String asOf, Goal goal) {
        return Agenda.of(with(plan, goal), day(asOf)).supply(goal);
    }

    @Test
    void what_is_planned_after_today_and_up_to_the_deadline_supplies_a_goal() {
        Plan plan = with(with(with(PLAN, routine("meet", "attend", "week", "tue")), event("talk", "01-21T18:00"),
                event("off", "01-22T18:00").withCancelled(true)), action("fair", "attend", "01-23"));

        assertThat(supply(plan, "01-05", goal("g", 9, "attend"))).isEqualTo(4 + 1 + 1);
        assertThat(supply(plan, "01-13", goal("g", 9, "attend"))).isEqualTo(2 + 1 + 1);
        assertThat(supply(plan, "01-05", goal("g", 9, "attend").withBy(day("01-21")))).isEqualTo(3 - 0 + 1);
        assertThat(supply(plan, "02-01", goal("g", 9, "attend"))).isZero();
    }

    @Test
    void an_action_that_is_done_supplies_nothing_more() {
        Plan plan = with(with(PLAN, action("fair", "attend", "01-23")), entry("01-06", "attend").withAction("fair"));

        assertThat(supply(plan, "01-05", goal("g", 9, "attend"))).isEqualTo(1);
        assertThat(supply(plan, "01-06", goal("g", 9, "attend"))).isZero();
    }

    @Test
    void what_serves_a_goal_supplies_that_one_alone() {
        Plan plan = with(PLAN, routine("meet", "engage", "week", "tue").withServes("a"));

        assertThat(supply(plan, "01-05", goal("a", 9, "attend").withToward("frontend"))).isEqualTo(4);
        assertThat(supply(plan, "01-05", goal("b", 9, "engage"))).isZero();
    }

    @Test
    void without_serves_the_activity_decides_an_own_one_by_what_it_is_like() {
        Plan plan = with(PLAN.withActivities(ById.of(OwnActivity.builder().id("meetup").like(StandardActivity.ATTEND)
            .build())), routine("meet", "meetup", "week", "tue"));

        assertThat(supply(plan, "01-05", goal("g", 9, "engage", "attend"))).isEqualTo(4);
        assertThat(supply(plan, "01-05", goal("g", 9, "meetup"))).isEqualTo(4);
        assertThat(supply(plan, "01-05", goal("g", 9))).isEqualTo(4);
        assertThat(supply(plan, "01-05", goal("g", 9, "engage"))).isZero();
    }

    @Test
    void a_standard_activity_does_not_supply_a_goal_of_an_own_one() {
        Plan plan = with(PLAN.withActivities(ById.of(OwnActivity.builder().id("meetup").like(StandardActivity.ATTEND)
            .build())), routine("meet", "attend", "week", "tue"));

        assertThat(supply(plan, "01-05", goal("g", 9, "meetup"))).isZero();
    }

    @Test
    void it_shares_an_interest_and_a_community_where_the_goal_states_them() {
        Plan plan = with(PLAN, routine("meet", "attend", "week", "tue").withToward("frontend").withIn("jug"));
        Goal any = goal("g", 9, "attend");

        assertThat(supply(plan, "01-05", any.withToward("backend", "frontend"))).isEqualTo(4);
        assertThat(supply(plan, "01-05", any.withToward("backend"))).isZero();
        assertThat(supply(plan, "01-05", any.withIn("jug", "sf"))).isEqualTo(4);
        assertThat(supply(plan, "01-05", any.withIn("sf"))).isZero();
    }

    @Test
    void what_shares_several_interests_and_communities_with_a_goal_supplies_it_once() {
        Plan plan = with(PLAN, routine("meet", "attend", "week", "tue").withToward("a", "b").withIn("jug", "sf"));
        Goal all = goal("g", 9, "attend").withToward("a", "b").withIn("jug", "sf");

        assertThat(supply(plan, "01-05", all)).isEqualTo(4);
        assertThat(supply(plan, "01-05", all.withToward("a", "b", "c"))).isEqualTo(4);
        assertThat(supply(plan, "01-05", all.withToward("b", "c").withIn("sf"))).isEqualTo(4);
        assertThat(supply(plan, "01-05", all.withIn("berlin"))).isZero();
    }

    @Test
    void what_shares_several_of_very_many_interests_with_a_goal_supplies_it_once() {
        Plan few = with(PLAN, routine("meet", "attend", "week", "tue").withToward("a", "b"));
        Plan many = with(PLAN, routine("meet", "attend", "week", "tue").withToward("a", "b", "c", "d", "e"));
        Goal wanting = goal("g", 9, "attend").withToward("b", "f");

        assertThat(supply(many, "01-05", wanting)).isEqualTo(4);
        assertThat(supply(few, "01-05", wanting.withToward("a", "b", "x", "y", "z"))).isEqualTo(4);
        assertThat(supply(many, "01-05", wanting.withToward("v", "w", "x", "y", "z"))).isZero();
        assertThat(supply(many, "01-05", goal("g", 9, "engage").withToward("b", "f"))).isZero();
        assertThat(supply(many, "01-05", goal("g", 9).withToward("b", "f"))).isEqualTo(4);
        assertThat(supply(many, "01-05", wanting.withIn("jug"))).isZero();
        assertThat(supply(with(many, action("fair", "attend", "01-23").withServes("other").withToward("b")), "01-05",
                wanting.withToward("b", "v", "w", "x", "y")))
            .isEqualTo(4);
        assertThat(Agenda.of(with(many, wanting), day("01-05")).isSupplied(wanting)).isTrue();
        assertThat(Agenda.of(many, day("01-05")).isSupplied(wanting.withToward("z"))).isFalse();
    }

    @Test
    void an_activity_of_the_plans_own_beside_the_one_that_it_is_like_is_counted_once() {
        Plan plan = with(PLAN.withActivities(ById.of(OwnActivity.builder().id("meetup").like(StandardActivity.ATTEND)
            .build())), routine("meet", "meetup", "week", "tue"));

        assertThat(supply(plan, "01-05", goal("g", 9, "meetup", "attend"))).isEqualTo(4);
    }

    @Test
    void many_routines_of_one_kind_are_counted_each_on_the_days_that_are_left() {
        int many = Supply.FEW + 1;
        Plan plan = PLAN.withRoutines(ById.copyOf(IntStream.range(0, many)
            .mapToObj(i -> routine("meet-" + i, "attend", "week", i == 0 ? "mon" : "tue")).toList()));
        Goal wanting = goal("g", 99, "attend");

        assertThat(supply(plan, "01-04", wanting)).isEqualTo(4 * many);
        assertThat(supply(plan, "01-05", wanting)).isEqualTo(3 + 4 * (many - 1));
        assertThat(supply(plan, "01-05", wanting.withBy(day("01-19")))).isEqualTo(2 + 2 * (many - 1));
        assertThat(supply(plan, "02-01", wanting)).isZero();
        assertThat(supply(plan, "02-05", wanting)).isZero();
    }

    @Test
    void an_event_supplies_as_an_attend() {
        Plan plan = with(PLAN, event("talk", "01-21T18:00").withToward("frontend").withCommunity("jug"));

        assertThat(supply(plan, "01-05", goal("g", 9, "attend").withToward("frontend").withIn("jug"))).isEqualTo(1);
        assertThat(supply(plan, "01-05", goal("g", 9, "attend").withToward("backend"))).isZero();
        assertThat(supply(plan, "01-05", goal("g", 9, "attend").withIn("sf"))).isZero();
        assertThat(supply(plan, "01-05", goal("g", 9, "engage"))).isZero();
    }

    @Test
    void an_event_of_several_days_supplies_once() {
        Plan plan = with(PLAN, event("fair", "01-21").withEnds(day("01-25")));

        assertThat(supply(plan, "01-05", goal("g", 9, "attend"))).isEqualTo(1);
        assertThat(supply(plan, "01-22", goal("g", 9, "attend"))).isZero();
    }

    @Test
    void a_goal_is_supplied_by_whatever_in_the_plan_serves_it_gone_by_or_not() {
        Plan plan = with(with(with(PLAN, routine("meet", "attend", "week", "tue")), event("talk", "01-06")),
                action("write", "publish", "01-06"));
        Agenda after = Agenda.of(with(plan, entry("01-06", "publish").withAction("write")), day("02-01"));

        assertThat(after.isSupplied(goal("g", 9, "attend"))).isTrue();
        assertThat(after.isSupplied(goal("g", 9, "publish"))).isTrue();
        assertThat(after.isSupplied(goal("g", 9, "engage"))).isFalse();
    }
}
