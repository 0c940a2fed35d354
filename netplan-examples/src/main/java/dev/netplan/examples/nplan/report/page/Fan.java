package dev.netplan.examples.nplan.report.page;

import dev.netplan.model.Goal;
import dev.netplan.progress.GoalProgress;
import dev.netplan.progress.Outlook;
import java.time.LocalDate;

/** The forecast of a goal as a fan: how many are likely to be done by a later day, as a smooth curve. */
final class Fan {

    /** Eight of ten outcomes lie within so many deviations. */
    private static final double EIGHT_OF_TEN = 1.2816;

    private final GoalProgress goal;

    Fan(GoalProgress goal) {
        this.goal = goal;
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
        return goal.done() + goal.outlook(day).mean();
    }

    /** Wilson and Hilferty's cube, for the Gamma distribution of the same mean and variance. */
    private double quantile(LocalDate day, double deviations) {
        Outlook outlook = goal.outlook(day);
        double mean = outlook.mean();
        if (mean == 0) {
            return goal.done();
        }
        double k = mean * mean / outlook.variance();
        double root = 1 - 1 / (9 * k) + deviations / (3 * StrictMath.sqrt(k));
        double more = root <= 0 ? 0 : mean * root * root * root;
        // there is no more than one week a week to count
        return goal.done() + (goal.goal().count() == Goal.Count.WEEKS ? Math.min(more, outlook.weeks()) : more);
    }
}
