package dev.netplan.check.rules;

import dev.netplan.agenda.Occurrences;
import dev.netplan.calendar.PlanCalendar;
import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.Activity;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import dev.netplan.model.StandardActivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Too little is planned online. */
final class QuietOnline extends StandardRule {

    private static final int WEEK = 7;
    private static final long ENOUGH = 2;

    QuietOnline() {
        super("quiet-online", Severity.WARNING,
                "fewer than 2 `engage` or `publish` occurrences a week, on average over whole weeks without a pause",
                "Taking part twice a week makes you a known face; following alone does not.",
                "The lesson, step 3: participate at least twice a week.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        PlanCalendar calendar = plan.calendar();
        List<Integer> weeks = IntStream.range(0, calendar.weeks())
            .filter(week -> calendar.activeDays(calendar.wholeWeek(week)) == WEEK).boxed().toList();
        if (weeks.isEmpty()) {
            return List.of();
        }
        List<LocalDate> days = new ArrayList<>();
        for (Occurrences routine : plan.agenda().routines()) {
            if (isOnline(routine.routine().activity(), plan.plan())) {
                days.addAll(routine.days(calendar.days()));
            }
        }
        plan.plan().actions().stream().filter(action -> isOnline(action.activity(), plan.plan()))
            .forEach(action -> days.add(calendar.dueDayOf(action)));
        Set<Integer> whole = new HashSet<>(weeks);
        long count = days.stream().filter(day -> whole.contains(calendar.week(day))).count();
        if (count >= ENOUGH * weeks.size()) {
            return List.of();
        }
        return List.of(finding(PlanPath.ROOT,
                "`engage` and `publish` are planned " + count + " times in " + weeks.size() + " whole "
                        + (weeks.size() == 1 ? "week" : "weeks") + "; expected " + ENOUGH + " a week.",
                "Add a routine such as `{ do: engage, every: week, on: [tue, thu], for: 15m }`."));
    }

    private static boolean isOnline(Activity activity, Plan plan) {
        return plan.counts(activity, StandardActivity.ENGAGE.activity())
                || plan.counts(activity, StandardActivity.PUBLISH.activity());
    }
}
