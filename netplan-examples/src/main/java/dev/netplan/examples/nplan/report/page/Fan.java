package dev.netplan.examples.nplan.report.page;

import dev.netplan.calendar.PlanCalendar;
import dev.netplan.calendar.Window;
import dev.netplan.model.Goal;
import dev.netplan.progress.GoalProgress;
import java.time.LocalDate;

/**
 * The forecast of a goal as a fan: how many are likely to be done by a later day. It has the mean and the spread of the
 * forecast behind {@link GoalProgress#chance()}, as a smooth curve.
 */
final class Fan {

    private static final double DAYS_OF_A_WEEK = 7;
    private static final double WEEKS_OF_PLAN = 4;
    /** Eight of ten outcomes lie within so many deviations. */
    private static final double EIGHT_OF_TEN = 1.2816;

    private final GoalProgress goal;
    private final PlanCalendar calendar;
    private final LocalDate asOf;
    private final double shape;
    private final double rate;

    Fan(GoalProgress goal, PlanCalendar calendar, LocalDate asOf) {
        this.goal = goal;
        this.calendar = calendar;
        this.asOf = asOf;
        double planned = goal.total() == 0 ? 0 : goal.goal().times() / (goal.total() / DAYS_OF_A_WEEK);
        this.shape = WEEKS_OF_PLAN * planned + goal.done();
        this.rate = WEEKS_OF_PLAN + goal.elapsed() / DAYS_OF_A_WEEK;
    }

    /** As many as are done by a day with a chance of one in ten to have less. */
    double low(LocalDate day) {
        return quantile(day, -EIGHT_OF_TEN);
    }

    /** As many as are done by a day with a chance of one in ten to have more. */
    double high(LocalDate day) {
        return quantile(day, EIGHT_OF_TEN);
    }

    /** How many are to be expected by a day. */
    double middle(LocalDate day) {
        return goal.done() + mean(day);
    }

    private double weeks(LocalDate day) {
        return calendar.activeDays(Window.between(asOf.plusDays(1), day).meet(goal.window())) / DAYS_OF_A_WEEK;
    }

    private double mean(LocalDate day) {
        return shape / rate * weeks(day);
    }

    /** Wilson and Hilferty's cube, for the Gamma distribution of the same mean and variance. */
    private double quantile(LocalDate day, double deviations) {
        double mean = mean(day);
        if (mean == 0) {
            return goal.done();
        }
        double k = mean / (1 + weeks(day) / rate);
        double root = 1 - 1 / (9 * k) + deviations / (3 * StrictMath.sqrt(k));
        double more = root <= 0 ? 0 : mean * root * root * root;
        // there is no more than one week a week to count
        return goal.done() + (goal.goal().count() == Goal.Count.WEEKS ? Math.min(more, weeks(day)) : more);
    }
}
