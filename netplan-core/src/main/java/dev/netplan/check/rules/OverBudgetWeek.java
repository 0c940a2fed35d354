package dev.netplan.check.rules;

import dev.netplan.calendar.PlanCalendar;
import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** More is planned for a week than the owner has time for. */
final class OverBudgetWeek extends StandardRule {

    OverBudgetWeek() {
        super("over-budget-week", Severity.WARNING,
                "a plan week, present or to come, with more planned minutes than `weekly-time`",
                "A plan that fits gets done; one that does not is given up as a whole.",
                "Common practice of planning.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        Optional<Duration> weekly = plan.plan().owner().weeklyTime();
        if (weekly.isEmpty()) {
            return List.of();
        }
        PlanCalendar calendar = plan.calendar();
        int[] minutes = plan.agenda().plannedMinutesByWeek();
        long most = weekly.get().toMinutes();
        return each(WeekRun.from(WeekRun.present(plan), calendar, week -> minutes[week] > most),
                run -> finding(PlanPath.of("owner", "weekly-time"),
                        run.words(calendar) + " the plan takes " + most(run, minutes, calendar) + "; expected "
                                + Phrases.length(weekly.get())
                                + " a week at most.",
                        "Drop or shorten a routine, move an action, or plan for more time."));
    }

    private static String most(WeekRun run, int[] minutes, PlanCalendar calendar) {
        int most = 0;
        for (int week = run.first(); week <= run.last(); week++) {
            most = calendar.counts(week) ? Math.max(most, minutes[week]) : most;
        }
        return (run.length() == 1 ? "" : "up to ") + Phrases.length(Duration.ofMinutes(most));
    }
}
