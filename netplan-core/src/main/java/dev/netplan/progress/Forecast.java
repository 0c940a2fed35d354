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
    private static final long DAYS_OF_PLAN = 28;
    /** What is left of a sum, relative to it, when the rest no longer matters. */
    private static final double NEGLIGIBLE = 1e-17;

    private final int missing;
    private final double shape;
    private final double rate;
    private final double weeksLeft;
    private final long daysNeeded;

    private Forecast(int missing, double shape, double rate, double weeksLeft, long daysNeeded) {
        this.missing = missing;
        this.shape = shape;
        this.rate = rate;
        this.weeksLeft = weeksLeft;
        this.daysNeeded = daysNeeded;
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
                (total - elapsed) / DAYS_OF_A_WEEK, daysNeeded(times, done, elapsed, total));
    }

    /**
     * After how many active days the pace a / b reaches what is missing: the least n with (a / b) (n / 7) at least
     * that. Both sides are multiplied out to whole numbers, since a plan that has not begun reaches its target on its
     * very last day, and a fraction may be rounded past it.
     */
    private static long daysNeeded(long times, long done, long elapsed, long total) {
        long pace = DAYS_OF_PLAN * times + done * total;
        if (done >= times || pace == 0) {
            return Long.MAX_VALUE;
        }
        long needed = (times - done) * total * (DAYS_OF_PLAN + elapsed);
        return Math.max(1, (needed + pace - 1) / pace);
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

    /** How many are to come in so many days. */
    Outlook after(int days) {
        double weeks = days / DAYS_OF_A_WEEK;
        double mean = shape / rate * weeks;
        return new Outlook(weeks, mean, mean * (1 + weeks / rate));
    }

    /** After how many active days, from now on, the expected pace reaches what is missing; at least 1. */
    long daysNeeded() {
        return daysNeeded;
    }
}
