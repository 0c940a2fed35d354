package dev.netplan.dsl;

import static dev.netplan.dsl.Netplan.*;

import dev.netplan.model.Acceptance;
import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Defaults;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.On;
import dev.netplan.model.OwnActivity;
import dev.netplan.model.Pause;
import dev.netplan.model.Phase;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells any plan word by word. */
final class Retelling {

    private Retelling() {}

    static PlanTold of(Plan plan) {
        PlanTold begun = begun(plan).in(plan.zone().getId()).owner(RetoldPeople.owner(plan.owner()));
        return new Aloud<>(begun).maybe(plan.id(), PlanTold::id)
            .each(plan.pauses(), (told, pause) -> told.pause(pause(pause)))
            .each(plan.activities(), (told, own) -> told.activity(own.id(), activity(own)))
            .each(plan.phases(), (told, phase) -> told.phase(phase.id(), phase(phase)))
            .each(plan.interests(), (told, one) -> told.interest(one.id(), RetoldPeople.interest(one)))
            .each(plan.goals(), (told, goal) -> told.goal(goal.id(), goal(goal)))
            .each(plan.routines(), (told, routine) -> told.routine(routine.id(), routine(routine)))
            .each(plan.actions(), (told, action) -> told.action(action.id(), action(action)))
            .each(plan.organizations(), (told, one) -> told.organization(one.id(), RetoldPeople.organization(one)))
            .each(plan.communities(), (told, one) -> told.community(one.id(), RetoldPeople.community(one)))
            .each(plan.events(), (told, event) -> told.event(event.id(), event(event)))
            .each(plan.contacts(), (told, one) -> told.contact(one.id(), RetoldPeople.contact(one)))
            .each(plan.introductions(), (told, one) -> told.introduction(one.id(), RetoldPeople.introduction(one)))
            .each(plan.journal(), (told, entry) -> told.journal(RetoldPeople.entry(entry)))
            .pairs(plan.rules(), PlanTold::rule)
            .each(plan.accept(), (told, accepted) -> told.accept(accepted.rule(), acceptance(accepted)))
            .extensions(plan, PlanTold::extension).said()
            .weekStarts(plan.weekStarts()).defaults(defaults(plan.defaults()));
    }

    private static PlanStarted begun(Plan plan) {
        PlanBegun begun = plan.title().map(Netplan::plan).orElseGet(Netplan::plan).starting(plan.start());
        return plan.months().map(begun::forMonths).or(() -> plan.end().map(begun::ending)).orElse(begun);
    }

    private static DefaultsTold defaults(Defaults defaults) {
        DefaultsTold begun = usually().followUp(new HowOften(defaults.followUp().count(), defaults.followUp().unit()))
            .nudge(new HowOften(defaults.nudge().count(), defaults.nudge().unit())).nudges(defaults.nudges());
        return new Aloud<>(begun).maybe(defaults.remind(), DefaultsTold::remind)
            .pairs(defaults.keepInTouch(), DefaultsTold::keepInTouch).extensions(defaults, DefaultsTold::extension)
            .said();
    }

    private static PauseTold pause(Pause pause) {
        return new Aloud<>(from(pause.firstDay()).to(pause.lastDay())).maybe(pause.why(), PauseTold::why)
            .extensions(pause, PauseTold::extension).said();
    }

    private static AcceptanceTold acceptance(Acceptance acceptance) {
        return new Aloud<>(why(acceptance.why()))
            .maybe(acceptance.at(), (told, path) -> told.at(path.toString()))
            .maybe(acceptance.lastDay(), AcceptanceTold::until).extensions(acceptance, AcceptanceTold::extension)
            .said();
    }

    private static OwnActivityTold activity(OwnActivity own) {
        return new Aloud<>(like(DeedSaid.of(own.like()))).maybe(own.lasts(), OwnActivityTold::lasting)
            .maybe(own.name(), OwnActivityTold::name).extensions(own, OwnActivityTold::extension).said();
    }

    private static PhaseTold phase(Phase phase) {
        return new Aloud<>(Netplan.phase(phase.name()).from(phase.firstDay()).to(phase.lastDay()))
            .maybe(phase.focus(), PhaseTold::focus).extensions(phase, PhaseTold::extension).said();
    }

    private static GoalTold goal(Goal goal) {
        return new Aloud<>(doing(counted(goal), goal.activities()))
            .maybe(goal.name(), GoalTold::name).all(goal.toward(), GoalTold::toward)
            .maybe(goal.people(), GoalTold::with).all(goal.in(), GoalTold::in).maybe(goal.phase(), GoalTold::phase)
            .maybe(goal.firstDay(), GoalTold::from).maybe(goal.by(), GoalTold::by).maybe(goal.why(), GoalTold::why)
            .each(goal.milestones(), GoalTold::milestone).extensions(goal, GoalTold::extension).said();
    }

    private static GoalTold doing(GoalCounted goal, List<Activity> activities) {
        return activities.isEmpty() ? goal : goal.doing(activities.stream().map(Retelling::deed).toArray(Deed[]::new));
    }

    private static GoalCounted counted(Goal goal) {
        return switch (goal.count()) {
            case ENTRIES -> log(goal.times(), entries());
            case CONTACTS -> reach(goal.times(), people());
            case NEW_CONTACTS -> meet(goal.times(), newPeople());
            case WEEKS -> beActiveIn(goal.times(), weeks());
        };
    }

    static Deed deed(Activity activity) {
        return own(activity.id());
    }

    private static RoutineTold routine(Routine routine) {
        return new Aloud<>(cycle(routine)).maybe(routine.name(), RoutineTold::name)
            .maybe(routine.at(), RoutineTold::at).maybe(routine.lasts(), RoutineTold::lasting)
            .maybe(routine.phase(), RoutineTold::phase).maybe(routine.firstDay(), RoutineTold::from)
            .maybe(routine.lastDay(), RoutineTold::until)
            .each(routine.except(), (told, day) -> told.except(new LocalDate[]{day}))
            .all(routine.toward(), RoutineTold::toward).all(routine.in(), RoutineTold::in)
            .all(routine.people(), RoutineTold::with).maybe(routine.place(), RoutineTold::place)
            .maybe(routine.url(), RoutineTold::url).maybe(routine.serves(), RoutineTold::serves)
            .maybe(routine.remind(), RoutineTold::remind).extensions(routine, RoutineTold::extension).said();
    }

    private static RoutineTold cycle(Routine routine) {
        Deed deed = deed(routine.activity());
        int count = routine.every().count();
        return switch (routine.every().unit()) {
            // once in a cycle of days may be said in a file, and needs not be said here
            case DAY -> deed.everyDays(count);
            case WEEK -> ofWeeks(deed.everyWeeks(count), routine);
            case MONTH -> ofMonths(deed.everyMonths(count), routine);
            case YEAR -> routine.times().map(deed.everyYears(count)::times).orElse(deed.everyYears(count));
        };
    }

    private static RoutineTold ofWeeks(RoutineOfWeeks told, Routine routine) {
        DayOfWeek[] days = routine.on().stream().map(day -> ((On.Weekday) day).day()).toArray(DayOfWeek[]::new);
        return routine.times().map(told::times).orElse(days.length == 0 ? told : told.on(days));
    }

    private static RoutineTold ofMonths(RoutineOfMonths told, Routine routine) {
        RoutineTold begun = routine.times().map(told::times).orElse(told);
        for (On day : routine.on()) {
            // each kind of day may follow the other
            RoutineOnDays more = (RoutineOnDays) begun;
            begun = day instanceof On.Nth nth ? more.on(nth) : more.on(((On.MonthDay) day).day());
        }
        return begun;
    }

    private static ActionTold action(Action action) {
        return new Aloud<ActionTold>(deed(action.activity())).maybe(action.name(), ActionTold::name)
            .all(action.people(), ActionTold::with).all(action.in(), ActionTold::in)
            .all(action.toward(), ActionTold::toward).maybe(action.serves(), ActionTold::serves)
            .maybe(action.phase(), ActionTold::phase).maybe(action.firstDay(), ActionTold::from)
            .maybe(action.by(), ActionTold::by).maybe(action.lasts(), ActionTold::lasting)
            .maybe(action.why(), ActionTold::why).extensions(action, ActionTold::extension).said();
    }

    private static EventTold event(Event event) {
        return new Aloud<>(started(event)).maybe(event.lasts(), EventTold::lasting)
            .maybe(event.zone(), (told, zone) -> told.zone(zone.getId())).maybe(event.place(), EventTold::place)
            .maybe(event.online(), (told, online) -> online ? told.online() : told.inPerson())
            .maybe(event.url(), EventTold::url).maybe(event.community(), EventTold::community)
            .maybe(event.routine(), EventTold::routine).all(event.toward(), EventTold::toward)
            .all(event.people(), EventTold::with).all(event.topics(), EventTold::topics)
            .maybe(event.aim(), EventTold::aim).maybe(event.remind(), EventTold::remind)
            .maybe(Optional.of(event.cancelled()).filter(off -> off), (told, off) -> told.cancelled())
            .maybe(event.notes(), EventTold::notes).extensions(event, EventTold::extension).said();
    }

    private static EventTold started(Event event) {
        EventNamed named = Netplan.event(event.name());
        LocalDate day = event.starts().date();
        if (event.starts().time().isPresent()) {
            return named.starts(day.atTime(event.starts().time().get()));
        }
        EventOnDays begun = named.starts(day);
        return event.ends().map(begun::ends).orElse(begun);
    }
}
