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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntPredicate;
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
        IntPredicate inWholeWeek = day -> calendar.activeDays(calendar.weekAt(day)) == WEEK;
        long weeks = IntStream.range(0, calendar.weeks()).filter(week -> calendar.activeDays(week) == WEEK).count();
        long count = plan.plan().actions().stream().filter(action -> isOnline(action.activity(), plan.plan()))
            .map(calendar::dueDayOf).filter(calendar.days()::holds)
            .mapToInt(day -> (int) ChronoUnit.DAYS.between(calendar.days().first(), day)).filter(inWholeWeek).count();
        for (Occurrences routine : plan.agenda().routines()) {
            if (isOnline(routine.routine().activity(), plan.plan())) {
                count += routine.positions().stream().filter(inWholeWeek).count();
            }
        }
        return weeks == 0 || count >= ENOUGH * weeks ? List.of() : List.of(finding(PlanPath.ROOT,
                "`engage` and `publish` are planned " + Phrases.times(count) + " in "
                        + Phrases.count(weeks, "whole week") + "; expected " + ENOUGH + " a week.",
                "Add a routine such as `{ do: engage, every: week, on: [tue, thu], for: 15m }`."));
    }

    private static boolean isOnline(Activity activity, Plan plan) {
        return plan.counts(activity, StandardActivity.ENGAGE) || plan.counts(activity, StandardActivity.PUBLISH);
    }
}
