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

/** A date of an intention lies outside the plan. */
final class OutsidePlan extends ReferenceRule {

    OutsidePlan() {
        super("outside-plan", Severity.WARNING,
                "a date of a goal, milestone, phase, routine, action, event or pause outside the plan",
                "What lies outside the plan's days is neither planned nor counted.", "Common practice of planning.");
    }

    @Override
    public List<Finding> check(PlanAt at) {
        Plan plan = at.plan();
        Window days = at.calendar().days();
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < plan.pauses().size(); i++) {
            Pause pause = plan.pauses().get(i);
            PlanPath path = PlanPath.of("pauses").item(i);
            check(pause.firstDay(), path.key("from"), days, found);
            check(pause.lastDay(), path.key("to"), days, found);
        }
        plan.phases().forEach(phase -> {
            check(phase.firstDay(), PlanPath.of("phases", phase.id(), "from"), days, found);
            check(phase.lastDay(), PlanPath.of("phases", phase.id(), "to"), days, found);
        });
        plan.goals().forEach(goal -> goal(goal, days, found));
        plan.routines().forEach(routine -> {
            check(routine.firstDay(), PlanPath.of("routines", routine.id(), "from"), days, found);
            check(routine.lastDay(), PlanPath.of("routines", routine.id(), "until"), days, found);
        });
        plan.actions().forEach(action -> {
            check(action.firstDay(), PlanPath.of("actions", action.id(), "from"), days, found);
            check(action.by(), PlanPath.of("actions", action.id(), "by"), days, found);
        });
        plan.events().stream().filter(event -> !event.cancelled()).forEach(event -> {
            check(EventDays.first(event, plan), PlanPath.of("events", event.id(), "starts"), days, found);
            check(event.ends(), PlanPath.of("events", event.id(), "ends"), days, found);
        });
        return found;
    }

    private void goal(Goal goal, Window days, List<Finding> found) {
        check(goal.firstDay(), PlanPath.of("goals", goal.id(), "from"), days, found);
        check(goal.by(), PlanPath.of("goals", goal.id(), "by"), days, found);
        for (int i = 0; i < goal.milestones().size(); i++) {
            check(goal.milestones().get(i).by(),
                    PlanPath.of("goals", goal.id(), "milestones").item(i).key("by"), days, found);
        }
    }

    private void check(Optional<LocalDate> date, PlanPath path, Window days, List<Finding> found) {
        date.ifPresent(day -> check(day, path, days, found));
    }

    private void check(LocalDate date, PlanPath path, Window days, List<Finding> found) {
        if (!days.holds(date)) {
            found.add(finding(path,
                    "`" + path + "` is " + date + "; expected a day of the plan, " + days.first() + " to " + days.last()
                            + ".",
                    "Mend the date, or let the plan begin earlier or end later."));
        }
    }
}
