package dev.netplan.check.rules;

import dev.netplan.agenda.Occurrences;
import dev.netplan.calendar.PlanCalendar;
import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import dev.netplan.model.StandardActivity;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

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
        int weeks = 0;
        for (int week = 0; week < calendar.weeks(); week++) {
            weeks += calendar.activeDays(week) == WEEK ? 1 : 0;
        }
        int count = 0;
        for (Action action : plan.plan().actions()) {
            LocalDate day = calendar.dueDayOf(action);
            if (isOnline(action.activity(), plan.plan()) && calendar.days().holds(day)
                    && calendar.activeDays(calendar.week(day)) == WEEK) {
                count++;
            }
        }
        for (Occurrences routine : plan.agenda().routines()) {
            if (isOnline(routine.routine().activity(), plan.plan())) {
                BitSet days = routine.positions();
                for (int at = days.nextSetBit(0); at >= 0; at = days.nextSetBit(at + 1)) {
                    count += calendar.activeDays(calendar.weekAt(at)) == WEEK ? 1 : 0;
                }
            }
        }
        return weeks == 0 || count >= ENOUGH * weeks ? List.of() : List.of(finding(PlanPath.ROOT,
                "`engage` and `publish` are planned " + Phrases.times(count) + " in "
                        + Phrases.count(weeks, "whole week") + "; expected " + ENOUGH + " a week.",
                Phrases.planning(plan,
                        "add a routine such as `online: { do: engage, every: week, on: [tue, thu], for: 15m }`.")));
    }

    private static boolean isOnline(Activity activity, Plan plan) {
        return plan.counts(activity, StandardActivity.ENGAGE) || plan.counts(activity, StandardActivity.PUBLISH);
    }
}
