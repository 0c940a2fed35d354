package dev.netplan.check.rules;

import dev.netplan.calendar.PlanCalendar;
import dev.netplan.calendar.Window;
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
        int time = (int) weekly.get().toMinutes();
        List<WeekRun> runs = WeekRun.from(WeekRun.present(plan), calendar, week -> minutes[week] > time);
        return each(runs, run -> {
            int fullest = fullest(run, minutes, calendar);
            Window days = new Window(calendar.week(run.first()).first(), calendar.week(run.last()).last());
            return finding(PlanPath.of("owner", "weekly-time"),
                    run.words(calendar) + " the plan takes " + (run.length() == 1 ? "" : "up to ")
                            + Phrases.length(Duration.ofMinutes(minutes[fullest])) + "; expected "
                            + Phrases.length(weekly.get()) + " a week at most.",
                    hint(Load.heaviest(days, plan), run, time));
        });
    }

    private static int fullest(WeekRun run, int[] minutes, PlanCalendar calendar) {
        int fullest = run.first();
        for (int week = run.first(); week <= run.last(); week++) {
            fullest = calendar.counts(week) && minutes[week] > minutes[fullest] ? week : fullest;
        }
        return fullest;
    }

    private static String hint(Load load, WeekRun run, int time) {
        String most = "`" + load.path() + "` takes " + Phrases.length(Duration.ofMinutes(load.minutes()));
        if (run.length() > 1) {
            return most + " of them, the most: " + lighter(load.section());
        }
        // one thing that alone takes more than there is cannot be made room for by moving others
        return load.minutes() > time ? most + " alone: " + lighter(load.section())
                : most + " of it: drop or shorten something, move an action, or plan for more time.";
    }

    private static String lighter(String section) {
        return switch (section) {
            case "routines" -> "shorten it, do it less often, or plan for more time.";
            case "actions" -> "split it into steps, each with its own `by`, or plan for more time.";
            default -> "set its `lasts` to what it takes of your time, or plan for more time.";
        };
    }
}
