package dev.netplan.agenda;

import static dev.netplan.testing.Sketches.action;
import static dev.netplan.testing.Sketches.day;
import static dev.netplan.testing.Sketches.event;
import static dev.netplan.testing.Sketches.goal;
import static dev.netplan.testing.Sketches.plan;
import static dev.netplan.testing.Sketches.routine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.calendar.Window;
import dev.netplan.format.ById;
import dev.netplan.format.Identified;
import dev.netplan.journal.ActionState;
import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.OwnActivity;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import dev.netplan.model.StandardActivity;
import dev.netplan.model.Starts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** However it is counted, supply is what comparing everything planned with the goal gives. */
class SupplyLawsTest {

    private static final ById<OwnActivity> OWN = ById.of(own("meetup"), own("hackathon"));

    @Property(tries = 200)
    void supply_is_what_comparing_everything_with_a_goal_gives(@ForAll Plan plan,
            @ForAll @IntRange(min = -40, max = 240) int today) {
        assertThatGoalsAreSuppliedAsDefined(plan, today);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.MIXIN)
    void supply_is_that_where_many_things_share_much_with_many_goals(@ForAll("crowds") Plan plan,
            @ForAll @IntRange(min = -40, max = 60) int today) {
        assertThatGoalsAreSuppliedAsDefined(plan, today);
    }

    private static void assertThatGoalsAreSuppliedAsDefined(Plan plan, int today) {
        Agenda agenda = Agenda.of(plan, plan.start().plusDays(today));
        Schedule schedule = new Schedule(plan, agenda.journal().calendar());
        Supply each = new SupplyOfFew(agenda.journal(), agenda.routines(), schedule.appointments());
        Supply index =
                new IndexedSupply(agenda.journal(), agenda.routines(), schedule.appointments(), schedule.days());

        assertThat(plan.goals()).allSatisfy(goal -> {
            List<Served> served = planned(agenda).stream().filter(some -> serves(some, goal, plan)).toList();
            Window left = new Window(agenda.asOf().plusDays(1), agenda.journal().calendar().windowOf(goal).last());
            int times = (int) served.stream().flatMap(some -> some.days().stream()).filter(left::holds).count();
            assertThat(List.of(agenda.isSupplied(goal), each.has(goal), index.has(goal)))
                .containsOnly(!served.isEmpty());
            assertThat(List.of(agenda.supply(goal), each.count(goal, left), index.count(goal, left)))
                .containsOnly(times);
        });
    }

    /** Something planned, with its days. */
    private record Served(Optional<String> serves, Activity activity, List<String> toward, List<String> in,
            List<LocalDate> days) {}

    private static List<Served> planned(Agenda agenda) {
        Plan plan = agenda.plan();
        List<Served> planned = new ArrayList<>();
        agenda.routines().forEach(each -> planned.add(new Served(each.routine().serves(), each.routine().activity(),
                each.routine().toward(), each.routine().in(), each.days(new Window(plan.start(), plan.lastDay())))));
        plan.events().stream().filter(event -> !event.cancelled())
            .forEach(event -> planned.add(new Served(Optional.empty(), StandardActivity.ATTEND.activity(),
                    event.toward(), event.community().stream().toList(), List.of(firstDay(event, plan)))));
        for (ActionState state : agenda.journal().actions()) {
            Action action = plan.actions().find(state.action()).orElseThrow();
            planned.add(new Served(action.serves(), action.activity(), action.toward(), action.in(),
                    state.isDone() ? List.of() : List.of(state.by())));
        }
        return planned;
    }

    private static LocalDate firstDay(Event event, Plan plan) {
        LocalDate day = event.starts().date();
        return event.starts().time().map(time -> day.atTime(time).atZone(event.zone().orElse(plan.zone()))
            .withZoneSameInstant(plan.zone()).toLocalDate()).orElse(day);
    }

    private static boolean serves(Served planned, Goal goal, Plan plan) {
        return planned.serves().map(goal.id()::equals).orElseGet(() -> (goal.activities().isEmpty()
                || goal.activities().stream().anyMatch(wanted -> plan.counts(planned.activity(), wanted)))
                && (goal.toward().isEmpty() || goal.toward().stream().anyMatch(planned.toward()::contains))
                && (goal.in().isEmpty() || goal.in().stream().anyMatch(planned.in()::contains)));
    }

    /** Plans of many things that name some of few interests, communities and activities. */
    @Provide
    Arbitrary<Plan> crowds() {
        Arbitrary<List<String>> some = Arbitraries.of("a", "b", "c", "d").set().ofMaxSize(4).map(List::copyOf);
        Arbitrary<String> did = Arbitraries.of("attend", "engage", "meetup", "hackathon");
        Arbitrary<Routine> routines = Combinators.combine(did, some, some, Arbitraries.of("day", "week"))
            .as((activity, toward, in, every) -> routine("r", activity, every).withToward(toward).withIn(in));
        Arbitrary<Event> events = Combinators.combine(some, some, Arbitraries.integers().between(-20, 60))
            .as((toward, in, after) -> event("e", "01-05").withStarts(Starts.on(day("01-05").plusDays(after)))
                .withToward(toward).withCommunity(in.stream().findFirst()));
        Arbitrary<Action> actions = Combinators.combine(did, some, Arbitraries.integers().between(0, 40))
            .as((activity, toward, after) -> action("a", activity, "01-05").withBy(day("01-05").plusDays(after))
                .withToward(toward));
        Arbitrary<Goal> goals = Combinators.combine(did.set().ofMaxSize(3), some, some)
            .as((wanted, toward, in) -> goal("g", 9, wanted.toArray(String[]::new)).withToward(toward).withIn(in));
        return Combinators
            .combine(routines.list().ofMaxSize(30), events.list().ofMaxSize(12), actions.list().ofMaxSize(12),
                    goals.list().ofMinSize(1).ofMaxSize(8))
            .as((weekly, once, todo, wanted) -> plan("01-05", "02-08").withActivities(OWN)
                .withRoutines(numbered(weekly, Routine::withId)).withEvents(numbered(once, Event::withId))
                .withActions(numbered(todo, Action::withId)).withGoals(numbered(wanted, Goal::withId)));
    }

    private static OwnActivity own(String id) {
        return OwnActivity.builder().id(id).like(StandardActivity.ATTEND).build();
    }

    private static <T extends Identified> ById<T> numbered(List<T> elements, BiFunction<T, String, T> named) {
        List<T> numbered = new ArrayList<>();
        for (T element : elements) {
            numbered.add(named.apply(element, element.id() + numbered.size()));
        }
        return ById.copyOf(numbered);
    }
}
