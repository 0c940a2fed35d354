package dev.netplan.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ForecastTest {

    /** The sum as the formula has it, in logarithms; each term from the one before. */
    private static double byTheFormula(int times, int done, int elapsed, int total) {
        double t = elapsed / 7.0;
        double r = (total - elapsed) / 7.0;
        double a = 4 * (times / (total / 7.0)) + done;
        double b = 4 + t;
        double sum = 0;
        double term = a * StrictMath.log(b / (b + r));
        for (int k = 0; k < times - done; k++) {
            sum += StrictMath.exp(term);
            term += StrictMath.log((k + a) / (k + 1)) + StrictMath.log(r / (b + r));
        }
        return 1 - sum;
    }

    @Test
    void an_example_worked_out_by_hand() {
        // 4 in 4 weeks, 1 after 2: a = 5, b = 6, r = 2, so 1 - 0.75^5 (1 + 5/4 + 15/16)
        assertThat(Forecast.of(4, 1, 14, 28).chance()).isCloseTo(0.24359130859375, within(1e-15));
    }

    @Test
    void a_target_that_is_met_is_certain() {
        assertThat(Forecast.of(4, 4, 28, 28).chance()).isOne();
        assertThat(Forecast.of(4, 9, 0, 0).chance()).isOne();
    }

    @Test
    void without_a_day_left_there_is_no_chance() {
        assertThat(Forecast.of(4, 3, 28, 28).chance()).isZero();
        assertThat(Forecast.of(4, 3, 0, 0).chance()).isZero();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void a_million_is_no_burden() {
        assertThat(Forecast.of(1_000_000, 0, 0, 182).chance()).isCloseTo(0.5, within(0.001));
        assertThat(Forecast.of(1_000_000, 500_000, 91, 182).chance()).isCloseTo(0.5, within(0.001));
        assertThat(Forecast.of(1_000_000, 0, 181, 182).chance()).isZero();
        assertThat(Forecast.of(1_000_000, 999_999, 1, 109_938).chance()).isOne();
        assertThat(Forecast.of(1_000_000, 0, 0, 109_938).chance()).isBetween(0.0, 1.0);
        assertThat(Forecast.of(1_000_000, 0, 0, 1).chance()).isCloseTo(0.5, within(0.001));
    }

    @Test
    void a_million_agrees_with_the_formula() {
        for (int done = 470_000; done < 530_000; done += 3_000) {
            assertThat(Forecast.of(1_000_000, done, 91, 182).chance())
                .isCloseTo(byTheFormula(1_000_000, done, 91, 182), within(1e-7));
        }
    }

    @Property
    void it_agrees_with_the_formula(@ForAll @IntRange(min = 1, max = 300) int times,
            @ForAll @IntRange(max = 400) int done, @ForAll @IntRange(min = 1, max = 800) int total,
            @ForAll @IntRange(max = 799) int elapsed) {
        double expected = done >= times ? 1 : elapsed >= total ? 0 : byTheFormula(times, done, elapsed, total);

        assertThat(Forecast.of(times, done, Math.min(elapsed, total), total).chance())
            .isCloseTo(expected, within(1e-11));
    }

    @Property
    void it_lies_between_0_and_1(@ForAll @IntRange(min = 1, max = 1_000_000) int times,
            @ForAll @IntRange(max = 1_000_000) int done, @ForAll @IntRange(max = 1000) int total,
            @ForAll @IntRange(max = 1000) int elapsed) {
        assertThat(Forecast.of(times, done, Math.min(elapsed, total), total).chance()).isBetween(0.0, 1.0);
    }

    @Property
    void it_rises_with_what_is_done(@ForAll @IntRange(min = 1, max = 300) int times,
            @ForAll @IntRange(max = 300) int done, @ForAll @IntRange(min = 1, max = 800) int total,
            @ForAll @IntRange(max = 800) int elapsed) {
        int over = Math.min(elapsed, total);

        assertThat(Forecast.of(times, done + 1, over, total).chance())
            .isGreaterThanOrEqualTo(Forecast.of(times, done, over, total).chance() - 1e-12);
    }

    @Property
    void it_falls_as_the_target_rises_at_the_same_pace(@ForAll @IntRange(min = 1, max = 300) int missing,
            @ForAll @IntRange(min = 1, max = 300) int done, @ForAll @IntRange(min = 1, max = 100) int weeks) {
        // a target that is not begun is planned at a higher pace the higher it is; a long past outweighs that
        int total = 7 * weeks * 11;
        int elapsed = 7 * weeks * 10;

        assertThat(Forecast.of(done + 2 * missing, done, elapsed, total).chance())
            .isLessThanOrEqualTo(Forecast.of(done + missing, done, elapsed, total).chance() + 1e-12);
    }

    @Test
    void the_days_needed_are_the_first_by_which_the_pace_reaches_what_is_missing() {
        // a pace of 5/6 a week: 3 in 3.6 weeks, 25.2 days
        assertThat(Forecast.of(4, 1, 14, 28).daysNeeded()).isEqualTo(26);
        // a pace of exactly one a week
        assertThat(Forecast.of(4, 0, 0, 28).daysNeeded()).isEqualTo(28);
    }

    @Property
    void the_outlook_has_the_mean_and_the_variance_of_the_same_distribution(
            @ForAll @IntRange(min = 1, max = 60) int times,
            @ForAll @IntRange(max = 60) int done, @ForAll @IntRange(min = 7, max = 400) int total,
            @ForAll @IntRange(max = 400) int elapsed, @ForAll @IntRange(max = 200) int days) {
        int over = Math.min(elapsed, total);
        double a = 4 * (times / (total / 7.0)) + done;
        double b = 4 + over / 7.0;
        double weeks = days / 7.0;
        double mean = 0;
        double square = 0;
        double term = a * StrictMath.log(b / (b + weeks));
        for (int k = 0; k < 20_000; k++) {
            double probability = StrictMath.exp(term);
            mean += k * probability;
            square += (double) k * k * probability;
            term += StrictMath.log((k + a) / (k + 1)) + StrictMath.log(weeks / (b + weeks));
        }

        Outlook outlook = Forecast.of(times, done, over, total).after(days);

        assertThat(outlook.weeks()).isEqualTo(weeks);
        assertThat(outlook.mean()).isCloseTo(mean, within(1e-6 + 1e-9 * mean));
        assertThat(outlook.variance()).isCloseTo(square - mean * mean, within(1e-6 * (1 + square)));
    }
}
