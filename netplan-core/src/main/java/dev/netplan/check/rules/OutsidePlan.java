package dev.netplan.check.rules;

import dev.netplan.calendar.Window;
import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.Goal;
import dev.netplan.model.Pause;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A date of an intention lies outside the plan. */
final class OutsidePlan extends ReferenceRule {

    OutsidePlan() {
        super("outside-plan", Severity.WARNING,
                "a date of a goal, milestone, phase, routine, action, event or pause outside the plan",
                "What lies outside the plan's days is neither planned nor counted.", "Common practice of planning.");
    }

    @Override
    public boolean needsDays() {
        return true;
    }

    @Override
    public List<Finding> check(PlanAt at) {
        Plan plan = at.plan();
        Window days = at.calendar().days();
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < plan.pauses().size(); i++) {
            Pause pause = plan.pauses().get(i);
            PlanPath path = PlanPath.of("pauses").item(i);
            check(pause.firstDay(), days, () -> path.key("from"), found);
            check(pause.lastDay(), days, () -> path.key("to"), found);
        }
        plan.phases().forEach(phase -> {
            check(phase.firstDay(), days, () -> PlanPath.of("phases", phase.id(), "from"), found);
            check(phase.lastDay(), days, () -> PlanPath.of("phases", phase.id(), "to"), found);
        });
        plan.goals().forEach(goal -> goal(goal, days, found));
        plan.routines().forEach(routine -> {
            check(routine.firstDay(), days, () -> PlanPath.of("routines", routine.id(), "from"), found);
            check(routine.lastDay(), days, () -> PlanPath.of("routines", routine.id(), "until"), found);
        });
        plan.actions().forEach(action -> {
            check(action.firstDay(), days, () -> PlanPath.of("actions", action.id(), "from"), found);
            check(action.by(), days, () -> PlanPath.of("actions", action.id(), "by"), found);
        });
        plan.events().forEach(event -> {
            if (!event.cancelled()) {
                LocalDate first = EventDays.first(event, plan);
                check(first, !first.equals(event.starts().date()), days,
                        () -> PlanPath.of("events", event.id(), "starts"), found);
                check(event.ends(), days, () -> PlanPath.of("events", event.id(), "ends"), found);
            }
        });
        return found;
    }

    private void goal(Goal goal, Window days, List<Finding> found) {
        check(goal.firstDay(), days, () -> PlanPath.of("goals", goal.id(), "from"), found);
        check(goal.by(), days, () -> PlanPath.of("goals", goal.id(), "by"), found);
        for (int i = 0; i < goal.milestones().size(); i++) {
            int position = i;
            check(goal.milestones().get(i).by(), days,
                    () -> PlanPath.of("goals", goal.id(), "milestones").item(position).key("by"), found);
        }
    }

    private void check(Optional<LocalDate> date, Window days, Supplier<PlanPath> at, List<Finding> found) {
        if (date.isPresent()) {
            check(date.get(), days, at, found);
        }
    }

    private void check(LocalDate date, Window days, Supplier<PlanPath> at, List<Finding> found) {
        check(date, false, days, at, found);
    }

    /** A date, which may be another than the one written, since it has been brought into the plan's zone. */
    private void check(LocalDate date, boolean zoned, Window days, Supplier<PlanPath> at, List<Finding> found) {
        if (!days.holds(date)) {
            PlanPath path = at.get();
            found.add(finding(path,
                    "`" + path + "` is " + date + (zoned ? " in the plan's zone" : "")
                            + "; expected a day of the plan, " + days.first() + " to " + days.last()
                            + ".",
                    "Mend the date, or let the plan begin earlier or end later."));
        }
    }
}
