package dev.netplan.progress;

/**
 * How likely it is that a target is reached by its deadline. The pace is not known, so it has a distribution of its
 * own: at first the planned pace, worth four weeks, and with every week more of what really happened.
 *
 * <pre>
 *   t weeks over, r weeks left, planned pace p     pace  ~ Gamma(shape a = 4p + done, rate b = 4 + t)
 *                                                  still to come ~ negative binomial:
 *                                                  P(k) = C(k + a - 1, k) (b / (b + r))^a (r / (b + r))^k
 * </pre>
 *
 * The terms are summed outward from the greatest one, each from its neighbour, and divided by their sum: nothing can
 * overflow, vanish or cancel out, however many there are, and no logarithm is needed.
 */
final class Forecast {

    private static final double DAYS_OF_A_WEEK = 7;
    private static final double WEEKS_OF_PLAN = 4;
    /** What is left of a sum, relative to it, when the rest no longer matters. */
    private static final double NEGLIGIBLE = 1e-17;

    private final int missing;
    private final double shape;
    private final double rate;
    private final double weeksLeft;

    private Forecast(int missing, double shape, double rate, double weeksLeft) {
        this.missing = missing;
        this.shape = shape;
        this.rate = rate;
        this.weeksLeft = weeksLeft;
    }

    /**
     * The forecast for a target.
     *
     * @param times the target
     * @param done how many are done
     * @param elapsed how many of the days for it are over
     * @param total how many days there are for it
     */
    static Forecast of(int times, int done, int elapsed, int total) {
        double planned = total == 0 ? 0 : times / (total / DAYS_OF_A_WEEK);
        return new Forecast(times - done, WEEKS_OF_PLAN * planned + done, WEEKS_OF_PLAN + elapsed / DAYS_OF_A_WEEK,
                (total - elapsed) / DAYS_OF_A_WEEK);
    }

    /** The probability that the target is reached, 0 to 1. */
    double chance() {
        if (missing <= 0) {
            return 1;
        }
        if (weeksLeft <= 0) {
            return 0;
        }
        // the greatest term; the first one where they only fall
        long mode = shape <= 1 ? 0 : (long) StrictMath.floor((shape - 1) * weeksLeft / rate);
        double reaching = mode >= missing ? 1 : 0;
        double falling = 1 - reaching;
        double tail = weeksLeft / (rate + weeksLeft);
        double term = 1;
        for (long k = mode; k > 0; k--) {
            double ratio = k / ((k - 1 + shape) * tail);
            term *= ratio;
            if (k - 1 >= missing) {
                reaching += term;
            } else {
                falling += term;
            }
            if (isNegligible(term, ratio, reaching + falling)) {
                break;
            }
        }
        term = 1;
        for (long k = mode;; k++) {
            double ratio = (k + shape) / (k + 1) * tail;
            term *= ratio;
            if (k + 1 >= missing) {
                reaching += term;
            } else {
                falling += term;
            }
            if (isNegligible(term, Math.max(ratio, tail), reaching + falling)) {
                return reaching / (reaching + falling);
            }
        }
    }

    /** Whether all terms that follow one, each smaller than the one before by a ratio at least, change nothing. */
    private static boolean isNegligible(double term, double ratio, double sum) {
        return ratio < 1 && term * ratio <= NEGLIGIBLE * (1 - ratio) * sum;
    }

    /** After how many active days, from now on, the expected pace reaches what is missing; at least 1. */
    long daysNeeded() {
        double pace = shape / rate;
        if (missing <= 0 || !(pace > 0)) {
            return Long.MAX_VALUE;
        }
        long days = Math.max(1, (long) StrictMath.ceil(missing / pace * DAYS_OF_A_WEEK));
        // the division may have rounded across a whole day
        while (days > 1 && reaches(days - 1)) {
            days--;
        }
        while (!reaches(days)) {
            days++;
        }
        return days;
    }

    private boolean reaches(long days) {
        return shape / rate * (days / DAYS_OF_A_WEEK) >= missing;
    }
}
