package dev.netplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PlanCalendarLawsTest {

    private static Stream<LocalDate> days(Window window) {
        return window.isEmpty() ? Stream.of() : window.first().datesUntil(window.last().plusDays(1));
    }

    @Property
    void an_active_day_is_a_day_of_the_plan_outside_every_pause(@ForAll Plan plan) {
        PlanCalendar calendar = PlanCalendar.of(plan);

        assertThat(days(calendar.days()).filter(calendar::isActive)).containsExactlyElementsOf(days(calendar.days())
            .filter(day -> plan.pauses().stream()
                .noneMatch(pause -> Window.between(pause.firstDay(), pause.lastDay()).holds(day)))
            .toList());
    }

    @Property
    void active_days_are_as_many_as_counted_one_by_one(@ForAll Plan plan,
            @ForAll @IntRange(min = -20, max = 400) int from,
            @ForAll @IntRange(min = -3, max = 400) int length) {
        PlanCalendar calendar = PlanCalendar.of(plan);
        Window window = Window.between(plan.start().plusDays(from), plan.start().plusDays(from + (long) length));

        assertThat(calendar.activeDays(window)).isEqualTo((int) days(window).filter(calendar::isActive).count());
    }

    @Property
    void every_day_of_the_plan_lies_in_exactly_the_week_of_its_number(@ForAll Plan plan) {
        PlanCalendar calendar = PlanCalendar.of(plan);

        Stream<LocalDate> weekByWeek = IntStream.range(0, calendar.weeks()).boxed()
            .flatMap(week -> days(calendar.week(week)));

        assertThat(weekByWeek).containsExactlyElementsOf(days(calendar.days()).toList());
        assertThat(days(calendar.days())).allMatch(day -> calendar.week(calendar.week(day)).holds(day));
        assertThat(days(calendar.days())).allMatch(day -> calendar
            .weekAt((int) ChronoUnit.DAYS.between(plan.start(), day)) == calendar.week(day));
    }

    @Property
    void a_week_counts_when_one_of_its_days_is_active(@ForAll Plan plan) {
        PlanCalendar calendar = PlanCalendar.of(plan);

        assertThat(IntStream.rangeClosed(-1, calendar.weeks()).boxed()).allMatch(
                week -> calendar.counts(week) == days(calendar.wholeWeek(week)).anyMatch(calendar::isActive));
        assertThat(IntStream.rangeClosed(-1, calendar.weeks()).boxed())
            .allMatch(week -> calendar.activeDays(week) == calendar.activeDays(calendar.wholeWeek(week)));
    }
}
