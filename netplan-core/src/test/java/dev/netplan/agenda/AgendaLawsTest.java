package dev.netplan.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.calendar.PlanCalendar;
import dev.netplan.calendar.Window;
import dev.netplan.format.ById;
import dev.netplan.format.Identified;
import dev.netplan.model.Goal;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AgendaLawsTest {

    private static final Set<Item.Kind> OF_ANY_DAY =
            EnumSet.of(Item.Kind.ROUTINE, Item.Kind.EVENT, Item.Kind.MILESTONE, Item.Kind.DEADLINE);

    private static Agenda agenda(Plan plan, int day) {
        return Agenda.of(plan, plan.start().plusDays(day));
    }

    @Property
    void items_lie_in_range_and_in_order(@ForAll Plan plan, @ForAll @IntRange(min = -30, max = 400) int today,
            @ForAll @IntRange(min = -30, max = 400) int first, @ForAll @IntRange(max = 60) int more) {
        Window range = new Window(plan.start().plusDays(first), plan.start().plusDays(first + more));

        List<Item> items = agenda(plan, today).items(range.first(), range.last());

        assertThat(items).allMatch(item -> range.holds(item.date())).isSortedAccordingTo(Item.ORDER);
    }

    @Property
    void a_range_is_the_sum_of_its_parts(@ForAll Plan plan, @ForAll @IntRange(min = -30, max = 400) int today,
            @ForAll @IntRange(min = -30, max = 400) int first, @ForAll @IntRange(max = 60) int one,
            @ForAll @IntRange(max = 60) int other) {
        Agenda agenda = agenda(plan, today);
        LocalDate from = plan.start().plusDays(first);

        List<Item> parts = new ArrayList<>(agenda.items(from, from.plusDays(one)));
        parts.addAll(agenda.items(from.plusDays(one + 1), from.plusDays(one + 1 + other)));

        assertThat(agenda.items(from, from.plusDays(one + 1 + other))).isEqualTo(parts);
    }

    @Property
    void the_same_question_has_the_same_answer_whatever_the_order_of_declaration(@ForAll Plan plan,
            @ForAll @IntRange(min = -30, max = 400) int today) {
        Plan reversed = plan.withRoutines(reversed(plan.routines())).withEvents(reversed(plan.events()))
            .withActions(reversed(plan.actions())).withContacts(reversed(plan.contacts()));

        assertThat(whole(reversed, today)).hasSameElementsAs(whole(plan, today));
        assertThat(whole(plan, today)).isEqualTo(whole(plan, today));
    }

    private static List<Item> whole(Plan plan, int today) {
        return agenda(plan, today).items(plan.start().minusDays(30), plan.lastDay().plusDays(30));
    }

    private static <T extends Identified> ById<T> reversed(ById<T> elements) {
        List<T> list = new ArrayList<>(elements.asList());
        Collections.reverse(list);
        return ById.copyOf(list);
    }

    @Property
    void routines_fall_on_active_days_of_their_range_only(@ForAll Plan plan) {
        PlanCalendar calendar = PlanCalendar.of(plan);

        assertThat(agenda(plan, 0).routines()).allSatisfy(routine -> assertThat(days(routine, plan))
            .allMatch(calendar::isActive)
            .allMatch(calendar.windowOf(routine.routine())::holds)
            .noneMatch(routine.routine().except()::contains));
    }

    private static List<LocalDate> days(Occurrences routine, Plan plan) {
        return routine.days(new Window(plan.start(), plan.lastDay()));
    }

    @Property
    void the_days_of_routines_do_not_depend_on_the_date_of_the_question(@ForAll Plan plan,
            @ForAll @IntRange(min = -30, max = 400) int today) {
        assertThat(agenda(plan, today).routines().stream().map(routine -> days(routine, plan)).toList())
            .isEqualTo(agenda(plan, 0).routines().stream().map(routine -> days(routine, plan)).toList());
    }

    @Property
    void no_cycle_has_more_occurrences_than_the_routine_has_times(@ForAll Plan plan) {
        for (Occurrences occurrences : agenda(plan, 0).routines()) {
            Routine routine = occurrences.routine();
            Cycles cycles = Cycles.of(routine.every(), PlanCalendar.of(plan).windowOf(routine).first(),
                    PlanCalendar.of(plan));
            int most = routine.on().isEmpty() ? routine.times().orElse(1) : routine.on().size();

            assertThat(days(occurrences, plan).stream().collect(
                    Collectors.groupingBy(cycles::number, Collectors.counting())))
                .allSatisfy((cycle, count) -> assertThat(count).isLessThanOrEqualTo(most));
        }
    }

    @Property
    void days_gone_by_hold_nothing_that_is_owed(@ForAll Plan plan,
            @ForAll @IntRange(min = -30, max = 400) int today) {
        Agenda agenda = agenda(plan, today);

        assertThat(agenda.items(plan.start().minusDays(60), agenda.asOf().minusDays(1)))
            .allMatch(item -> OF_ANY_DAY.contains(item.kind())).noneMatch(Item::overdue);
    }

    @Property
    void an_overdue_item_stands_on_the_date_of_the_question(@ForAll Plan plan,
            @ForAll @IntRange(min = -30, max = 400) int today) {
        Agenda agenda = agenda(plan, today);

        assertThat(whole(plan, today)).filteredOn(Item::overdue)
            .allMatch(item -> item.date().equals(agenda.asOf()) && item.state() == Item.State.OPEN);
    }

    @Property
    void every_occurrence_is_done_missed_or_open(@ForAll Plan plan,
            @ForAll @IntRange(min = -30, max = 400) int today) {
        for (Occurrences routine : agenda(plan, today).routines()) {
            List<Item.State> states = days(routine, plan).stream().map(routine::state).toList();

            assertThat(Collections.frequency(states, Item.State.DONE)).isEqualTo(routine.done());
            assertThat(Collections.frequency(states, Item.State.MISSED)).isEqualTo(routine.missed());
            assertThat(Collections.frequency(states, Item.State.OPEN)).isEqualTo(routine.open());
            routine.adherence().ifPresent(share -> assertThat(share).isBetween(0.0, 1.0));
        }
    }

    @Property
    void what_is_done_stays_done(@ForAll Plan plan, @ForAll @IntRange(min = -30, max = 400) int today,
            @ForAll @IntRange(max = 60) int later) {
        List<Occurrences> now = agenda(plan, today).routines();
        List<Occurrences> then = agenda(plan, today + later).routines();

        for (int i = 0; i < now.size(); i++) {
            assertThat(then.get(i).done()).isGreaterThanOrEqualTo(now.get(i).done());
        }
    }

    @Property
    void planned_minutes_are_those_of_what_is_planned(@ForAll Plan plan) {
        Agenda agenda = agenda(plan, 0);
        Window days = new Window(plan.start(), plan.lastDay());

        assertThat(agenda.plannedMinutes(days))
            .isEqualTo(agenda.planned(days).stream().mapToInt(Item::minutes).sum());
    }

    @Property
    void planned_minutes_of_each_week_are_those_of_its_days(@ForAll Plan plan) {
        Agenda agenda = agenda(plan, 0);
        PlanCalendar calendar = PlanCalendar.of(plan);

        assertThat(agenda.plannedMinutesByWeek()).containsExactly(IntStream.range(0, calendar.weeks())
            .map(week -> agenda.plannedMinutes(calendar.week(week))).toArray());
    }

    @Property
    void supply_falls_as_time_goes_by_and_needs_something_that_serves(@ForAll Plan plan,
            @ForAll @IntRange(min = -30, max = 400) int today, @ForAll @IntRange(max = 60) int later) {
        Agenda now = agenda(plan, today);
        Agenda then = agenda(plan, today + later);

        for (Goal goal : plan.goals()) {
            assertThat(then.supply(goal)).isBetween(0, now.supply(goal));
            assertThat(now.supply(goal) == 0 || now.isSupplied(goal)).isTrue();
        }
    }
}
