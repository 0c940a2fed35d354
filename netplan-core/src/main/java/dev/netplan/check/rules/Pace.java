package dev.netplan.check.rules;

import dev.netplan.progress.GoalProgress;

/** How a goal that is behind may still be met, in words. */
final class Pace {

    private static final int DAYS_OF_A_WEEK = 7;
    /** Whoever must be so many times as quick as they meant to be had better ask for less. */
    private static final int TOO_QUICK = 2;

    private Pace() {}

    /** What to do this week, and how much of it from then on. */
    static String of(GoalProgress goal) {
        int missing = goal.goal().times() - goal.done();
        return switch (goal.goal().count()) {
            case ENTRIES -> "Do one this week; " + times(missing, goal);
            case CONTACTS -> "Speak with one more person this week; " + times(missing, goal);
            case NEW_CONTACTS -> "Meet somebody new this week; " + times(missing, goal);
            case WEEKS -> "Do something for it " + (goal.countsThisWeek() ? "next week, too; " : "this week; ")
                    + weeks(missing, goal);
        };
    }

    /** A week counts once, so that no pace makes up for those that are over. */
    private static String weeks(int missing, GoalProgress goal) {
        int left = goal.weeksLeft();
        return Phrases.count(missing, "more week") + " by " + goal.window().last() + ", of " + left + " left"
                + end(missing > left);
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
