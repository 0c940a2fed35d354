package dev.netplan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikelyFinishTest {

    @Test
    void a_target_that_has_not_begun_is_reached_on_its_very_last_day() {
        for (int total = 1; total <= 400; total++) {
            for (int times = 1; times <= 60; times++) {
                assertThat(Forecast.of(times, 0, 0, total).daysNeeded()).as(times + " in " + total).isEqualTo(total);
            }
        }
    }

    @Test
    void what_is_done_brings_the_day_nearer() {
        // a / b = (4 * 6 / 8 + 2) / (4 + 4) = 5 / 8 a week; 4 are missing: 6.4 weeks are 44.8 days
        assertThat(Forecast.of(6, 2, 28, 56).daysNeeded()).isEqualTo(45);
    }
}
