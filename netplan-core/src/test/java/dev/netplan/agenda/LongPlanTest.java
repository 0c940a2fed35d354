package dev.netplan.agenda;

import static dev.netplan.testing.Sketches.day;
import static dev.netplan.testing.Sketches.event;
import static dev.netplan.testing.Sketches.goal;
import static dev.netplan.testing.Sketches.plan;
import static dev.netplan.testing.Sketches.routine;
import static dev.netplan.testing.Sketches.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.calendar.Window;
import dev.netplan.format.ById;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LongPlanTest {

    private static final Plan CENTURIES = plan("1900-01-01", "2200-12-31");

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void daily_routines_of_three_centuries_are_no_burden() {
        List<Routine> routines = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            routines.add(routine("daily-" + i, "engage", "day"));
            routines.add(routine("placed-" + i, "research", "1000 years").withTimes(1_000_000));
        }

        Agenda agenda = Agenda.of(CENTURIES.withRoutines(ById.copyOf(routines)), day("2026-01-05"));

        assertThat(agenda.items(day("2026-01-05"), day("2026-01-11"))).hasSize(700);
        assertThat(agenda.routine("placed-1").orElseThrow().count(CENTURIES_DAYS)).isEqualTo(109_938);
    }

    private static final Window CENTURIES_DAYS = new Window(day("1900-01-01"), day("2200-12-31"));

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void events_of_three_centuries_are_no_burden() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            events.add(event("e" + i, "1900-01-01").withEnds(day("2200-12-31")));
        }

        Agenda agenda = Agenda.of(with(CENTURIES, routine("r", "engage", "week")).withEvents(ById.copyOf(events)),
                day("2026-01-05"));

        assertThat(agenda.items(day("2026-01-06"), day("2026-01-06"))).hasSize(5_000);
    }

    @Test
    @Timeout(value = 40, unit = TimeUnit.SECONDS)
    void many_goals_and_many_routines_are_not_compared_with_each_other() {
        List<Goal> goals = new ArrayList<>();
        List<Routine> routines = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            goals.add(goal("g" + i, 9, "attend").withToward("frontend", "own-" + i));
            routines.add(routine("r" + i, "attend", "week", "tue").withToward("frontend", "own-" + i));
        }
        Plan plan = plan("01-05", "02-01").withGoals(ById.copyOf(goals)).withRoutines(ById.copyOf(routines));

        Agenda agenda = Agenda.of(plan, day("01-05"));

        assertThat(goals).allSatisfy(goal -> assertThat(agenda.supply(goal)).isEqualTo(40_000));
    }

    @Test
    void dates_far_outside_the_plan_hold_nothing() {
        Agenda agenda = Agenda.of(with(plan(), routine("post", "engage", "day")), day("01-05"));

        assertThat(agenda.items(day("9998-01-01"), day("9999-12-31"))).isEmpty();
        assertThat(agenda.items(day("0001-01-01"), day("1000-12-31"))).isEmpty();
    }
}
