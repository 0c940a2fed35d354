package dev.netplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BirthdayTest {

    @Test
    void a_birthday_may_lack_its_year() {
        assertThat(Birthday.parse("04-05")).contains(Birthday.of(4, 5));
        assertThat(Birthday.of(4, 5).year()).isEmpty();
        assertThat(Birthday.of(4, 5)).hasToString("04-05");
    }

    @Test
    void a_birthday_may_have_its_year() {
        assertThat(Birthday.parse("1990-04-05")).contains(Birthday.of(LocalDate.of(1990, 4, 5)));
        assertThat(Birthday.of(LocalDate.of(1990, 4, 5))).hasToString("1990-04-05");
    }

    @Test
    void the_29th_of_february_is_kept_on_the_28th_in_common_years() {
        Birthday leap = Birthday.parse("02-29").orElseThrow();

        assertThat(leap.in(2027)).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(leap.in(2028)).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4-5", "02-30", "13-01", "00-10", "2001-02-29", "1899-12-31", "2201-01-01",
        "1990-04-05T00:00",
        "0405", "--04-05"})
    void other_texts_are_none(String text) {
        assertThat(Birthday.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2201-01-01", "-0001-05-05", "+999999999-12-31"})
    void the_birthday_of_a_date_outside_the_format_is_refused(LocalDate date) {
        assertThatIllegalArgumentException().isThrownBy(() -> Birthday.of(date))
            .withMessageEndingWith("; expected a date of the years 1900 to 2200.");
    }

    @Test
    void a_day_that_no_year_has_is_refused() {
        assertThatThrownBy(() -> Birthday.of(2, 30)).isInstanceOf(IllegalArgumentException.class)
            .hasMessage("birthday is 02-30; expected a month from 1 to 12 and a day that it can have.");
    }

    @Test
    void a_year_that_lacks_the_day_or_that_the_format_cannot_write_is_refused() {
        assertThatThrownBy(() -> new Birthday(MonthDay.of(2, 29), Optional.of(Year.of(2001))))
            .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2001 --02-29");
        assertThatThrownBy(() -> Birthday.of(LocalDate.of(1899, 12, 31))).isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("1900 to 2200");
        assertThatThrownBy(() -> Birthday.of(LocalDate.of(2201, 1, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Birthday.of(LocalDate.of(1900, 1, 1)).in(2026)).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(Birthday.of(LocalDate.of(2200, 12, 31)).year()).contains(Year.of(2200));
    }
}
