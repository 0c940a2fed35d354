package dev.netplan.check.rules;

import dev.netplan.calendar.Window;
import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.Milestone;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Nothing falls in a phase. */
final class EmptyPhase extends StandardRule {

    EmptyPhase() {
        super("empty-phase", Severity.NOTE, "a phase in which no goal, routine, action or event falls",
                "A phase with nothing to do in it is a heading without a text.",
                "Common practice of planning.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        Plan all = plan.plan();
        if (all.phases().isEmpty()) {
            return List.of();
        }
        Set<String> named = new HashSet<>();
        BusyDays busy = BusyDays.of(plan);
        all.goals().forEach(goal -> {
            goal.phase().ifPresent(named::add);
            busy.add(plan.calendar().windowOf(goal).last());
            goal.milestones().forEach(milestone -> busy.add(milestone.by()));
        });
        all.routines().forEach(routine -> routine.phase().ifPresent(named::add));
        all.actions().forEach(action -> action.phase().ifPresent(named::add));
        return each(all.phases(),
                phase -> !named.contains(phase.id())
                        && fallsInNone(new Window(phase.firstDay(), phase.lastDay()), busy, plan),
                phase -> finding(PlanPath.of("phases", phase.id()),
                        "Nothing falls in phase `" + phase.id() + "`, " + phase.firstDay() + " to " + phase.lastDay()
                                + "; expected a goal, a routine, an action or an event.",
                        "Give it one goal with `phase: " + phase.id() + "`, or take the phase out."));
    }

    /** Whether a stretch stays empty. Its days outside the plan are no plan days, so that they are looked at apart. */
    private static boolean fallsInNone(Window phase, BusyDays busy, PlanAt plan) {
        Window days = plan.calendar().days();
        boolean isInside = days.holds(phase.first()) && days.holds(phase.last());
        return !busy.meets(phase) && (isInside || !holdsAny(phase, plan));
    }

    private static boolean holdsAny(Window phase, PlanAt plan) {
        Plan all = plan.plan();
        return all.actions().stream().map(plan.calendar()::dueDayOf).anyMatch(phase::holds)
                || all.goals().stream().flatMap(goal -> goal.milestones().stream()).map(Milestone::by)
                    .anyMatch(phase::holds)
                || all.events().stream().filter(event -> !event.cancelled())
                    .anyMatch(event -> !new Window(EventDays.first(event, all), EventDays.last(event, all))
                        .meet(phase).isEmpty());
    }

}
