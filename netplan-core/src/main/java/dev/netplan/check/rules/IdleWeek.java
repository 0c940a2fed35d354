package dev.netplan.check.rules;

import dev.netplan.calendar.PlanCalendar;
import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.BitSet;
import java.util.List;

/** Nothing is planned for a week. */
final class IdleWeek extends StandardRule {

    IdleWeek() {
        super("idle-week", Severity.WARNING,
                "a plan week, present or to come, in which no routine, event or action falls",
                "The important thing about networking is to do a little something every week.",
                "The lesson, your own plan for six months.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        PlanCalendar calendar = plan.calendar();
        BitSet busy = BusyDays.of(plan).weeks();
        return each(WeekRun.from(WeekRun.present(plan), calendar, week -> !busy.get(week)),
                run -> finding(PlanPath.ROOT,
                        run.words(calendar) + " nothing is planned; expected a little something.",
                        "Add a routine of a quarter of an hour, such as `little: { do: engage, every: week }`, or a pause."));
    }

}
