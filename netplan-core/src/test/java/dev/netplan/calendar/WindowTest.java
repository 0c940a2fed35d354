package dev.netplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 1, 11);
    private static final Window WEEK = Window.between(MONDAY, SUNDAY);

    @Test
    void both_ends_are_in_it() {
        assertThat(WEEK.holds(MONDAY)).isTrue();
        assertThat(WEEK.holds(SUNDAY)).isTrue();
    }

    @Test
    void the_days_next_to_its_ends_are_not() {
        assertThat(WEEK.holds(MONDAY.minusDays(1))).isFalse();
        assertThat(WEEK.holds(SUNDAY.plusDays(1))).isFalse();
    }

    @Test
    void one_day_is_a_window_too() {
        Window day = Window.between(MONDAY, MONDAY);

        assertThat(day.isEmpty()).isFalse();
        assertThat(day.holds(MONDAY)).isTrue();
    }

    @Test
    void a_window_that_ends_before_it_begins_is_empty() {
        Window none = Window.between(SUNDAY, MONDAY);

        assertThat(none.isEmpty()).isTrue();
        assertThat(none.holds(MONDAY)).isFalse();
        assertThat(none.holds(SUNDAY)).isFalse();
    }

    @Test
    void it_is_as_long_as_its_days_are_many() {
        assertThat(WEEK.length()).isEqualTo(7);
        assertThat(Window.between(MONDAY, MONDAY).length()).isEqualTo(1);
        assertThat(Window.between(SUNDAY, MONDAY).length()).isZero();
    }

    @Test
    void two_windows_meet_in_the_days_of_both() {
        Window other = Window.between(MONDAY.plusDays(3), SUNDAY.plusDays(3));

        assertThat(WEEK.meet(other)).isEqualTo(Window.between(MONDAY.plusDays(3), SUNDAY));
        assertThat(other.meet(WEEK)).isEqualTo(WEEK.meet(other));
    }

    @Test
    void windows_apart_meet_nowhere() {
        assertThat(WEEK.meet(Window.between(SUNDAY.plusDays(1), SUNDAY.plusDays(7))).isEmpty()).isTrue();
    }
}
