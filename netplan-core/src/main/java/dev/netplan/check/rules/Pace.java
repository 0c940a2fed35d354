package dev.netplan.check.rules;

import dev.netplan.format.Quoted;
import dev.netplan.model.Goal;
import dev.netplan.model.Who;
import dev.netplan.progress.GoalProgress;
import java.util.ArrayList;
import java.util.List;

/** How a goal that is behind may still be met, in words. */
final class Pace {

    private static final int DAYS_OF_A_WEEK = 7;
    /** Whoever must be so many times as quick as they meant to be had better ask for less. */
    private static final int TOO_QUICK = 2;

    private Pace() {}

    /** What to do this week, and how much of it from then on. */
    static String of(GoalProgress goal) {
        int missing = goal.goal().times() - goal.done();
        return goal.goal().count() == Goal.Count.WEEKS ? weeks(missing, goal)
                : first(goal.goal()) + (isOnLastDay(goal) ? " today; " : " this week; ") + times(missing, goal);
    }

    private static String first(Goal goal) {
        return switch (goal.count()) {
            case ENTRIES -> "Do one" + (goal.people().isEmpty() ? "" : " with " + who("somebody", goal)) + where(goal);
            case CONTACTS -> "Speak with " + who("one more person", goal) + where(goal);
            case NEW_CONTACTS -> "Meet " + who("somebody new", goal) + where(goal);
            case WEEKS -> "Do something" + (where(goal).isEmpty() ? " for it" : where(goal));
        };
    }

    /** Those whom the goal counts: what is done with others leaves it as it is. */
    private static String who(String anybody, Goal goal) {
        List<String> wanted = new ArrayList<>();
        goal.people().ifPresent(people -> {
            people.role().ifPresent(role -> wanted.add("`role` is " + Quoted.shortened(role)));
            people.org().ifPresent(org -> wanted.add("`org` is " + Quoted.shortened(org)));
            people.level().ifPresent(level -> wanted.add("`level` is " + Quoted.shortened(level)));
            people.tag().ifPresent(tag -> wanted.add("`tags` hold " + Quoted.shortened(tag)));
        });
        List<String> named = goal.people().map(Who::contacts).orElse(List.of());
        return wanted.isEmpty() ? named.isEmpty() ? anybody : "one of " + Phrases.people(named)
                : anybody + " whose " + String.join(" and ", wanted);
    }

    /** What an entry must name to count. */
    private static String where(Goal goal) {
        return (goal.in().isEmpty() ? "" : " in `" + goal.in().get(0) + "`")
                + (goal.toward().isEmpty() ? "" : " toward `" + goal.toward().get(0) + "`");
    }

    private static boolean isOnLastDay(GoalProgress goal) {
        return goal.asOf().equals(goal.window().last());
    }

    /** A week counts once, so that no pace makes up for those that are over. */
    private static String weeks(int missing, GoalProgress goal) {
        int left = goal.weeksLeft();
        String by = " by " + goal.window().last();
        if (left == 0) {
            return "No week is left" + by + " that could still count: set `times` to what you have done, or let it go.";
        }
        return first(goal.goal()) + (goal.isThisWeekLeft() ? " this week; " : " next week; ")
                + Phrases.count(missing, "more week") + by + ", of " + left + " left"
                + (missing > left ? ", so that " + (goal.done() + left) + " is the most: set `times` to that." : ".");
    }

    private static String times(int missing, GoalProgress goal) {
        int days = goal.total() - goal.elapsed();
        return missing + " more by " + goal.window().last() + each(missing, days)
                + end((long) missing * goal.total() > (long) TOO_QUICK * days * goal.goal().times());
    }

    private static String end(boolean tooQuick) {
        return tooQuick ? ", or set `times` to what you can do." : ".";
    }

    /** Nothing for the last days, of which a pace would be no help. */
    private static String each(int missing, int days) {
        if (days < DAYS_OF_A_WEEK) {
            return "";
        }
        int length = days / missing;
        return length < DAYS_OF_A_WEEK ? ", " + rounded((long) missing * DAYS_OF_A_WEEK, days) + " a week"
                : ", one every " + length(length);
    }

    private static String length(int days) {
        return days == DAYS_OF_A_WEEK ? "week"
                : days % DAYS_OF_A_WEEK == 0 ? days / DAYS_OF_A_WEEK + " weeks" : days + " days";
    }

    /** A quotient with one digit behind the point, unless that is zero. */
    private static String rounded(long of, long by) {
        long tenths = (2 * 10 * of + by) / (2 * by);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
