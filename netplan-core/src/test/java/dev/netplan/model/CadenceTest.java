package dev.netplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTest {

    @ParameterizedTest
    @CsvSource({"day, 1, DAY", "days, 1, DAY", "week, 1, WEEK", "6 weeks, 6, WEEK", "1 month, 1, MONTH",
        "10 days, 10, DAY",
        "1000 years, 1000, YEAR", "P6W, 6, WEEK", "P1D, 1, DAY", "P3M, 3, MONTH", "P1Y, 1, YEAR", "06 weeks, 6, WEEK"})
    void texts_that_tell_a_cadence_are_understood(String text, int count, Cadence.Unit unit) {
        assertThat(Cadence.parse(text)).contains(Cadence.of(count, unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0 weeks", "1001 days", "-1 week", "weekly", "6", "6 fortnights", "P6", "P0W", "P1001D",
        "PT6H",
        "P1M1D", "6weeks", "9999999999 days"})
    void other_texts_are_none(String text) {
        assertThat(Cadence.parse(text)).isEmpty();
    }

    @Property
    void what_is_printed_is_read_as_the_same(@ForAll @IntRange(min = 1, max = 1000) int count,
            @ForAll Cadence.Unit unit) {
        Cadence cadence = Cadence.of(count, unit);

        assertThat(Cadence.parse(cadence.toString())).contains(cadence);
    }

    @Test
    void a_month_after_the_last_of_january_is_the_last_of_february() {
        assertThat(Cadence.months(1).after(LocalDate.of(2026, 1, 31))).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(Cadence.years(1).after(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(Cadence.days(3).after(LocalDate.of(2026, 1, 30))).isEqualTo(LocalDate.of(2026, 2, 2));
        assertThat(Cadence.weeks(2).after(LocalDate.of(2026, 1, 5))).isEqualTo(LocalDate.of(2026, 1, 19));
    }

    @Test
    void its_length_in_days_takes_a_month_for_30_and_a_year_for_365() {
        assertThat(Cadence.days(2).roughDays()).isEqualTo(2);
        assertThat(Cadence.weeks(2).roughDays()).isEqualTo(14);
        assertThat(Cadence.months(2).roughDays()).isEqualTo(60);
        assertThat(Cadence.years(2).roughDays()).isEqualTo(730);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1001})
    void a_count_outside_1_to_1000_is_refused(int count) {
        assertThatThrownBy(() -> Cadence.weeks(count)).isInstanceOf(IllegalArgumentException.class)
            .hasMessage("count is " + count + "; expected 1 to 1000.");
    }

    @Test
    void keeping_in_touch_is_a_cadence_or_never() {
        assertThat(KeepInTouch.parse("6 weeks")).contains(KeepInTouch.every(Cadence.weeks(6)));
        assertThat(KeepInTouch.parse("never")).contains(KeepInTouch.never());
        assertThat(KeepInTouch.parse("sometimes")).isEmpty();
        assertThat(KeepInTouch.every(Cadence.weeks(6)).often()).contains(Cadence.weeks(6));
        assertThat(KeepInTouch.never().often()).isEmpty();
        assertThat(KeepInTouch.never()).hasToString("never");
    }
}
