package dev.netplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnTest {

    @ParameterizedTest
    @EnumSource
    void weekdays_have_a_short_and_a_full_name_in_any_case(DayOfWeek day) {
        assertThat(On.parse(On.brief(day))).contains(new On.Weekday(day));
        assertThat(On.parse(day.name())).contains(new On.Weekday(day));
        assertThat(On.brief(day)).hasSize(3).isLowerCase();
    }

    @Test
    void a_weekday_of_the_month_has_an_ordinal() {
        assertThat(On.parse("first tue")).contains(new On.Nth(1, DayOfWeek.TUESDAY));
        assertThat(On.parse("fourth Sunday")).contains(new On.Nth(4, DayOfWeek.SUNDAY));
        assertThat(On.parse("last Fri")).contains(new On.Nth(0, DayOfWeek.FRIDAY));
        assertThat(new On.Nth(0, DayOfWeek.FRIDAY)).hasToString("last fri");
        assertThat(new On.Nth(3, DayOfWeek.MONDAY)).hasToString("third mon");
    }

    @Test
    void a_day_of_the_month_is_a_number() {
        assertThat(On.parse("31")).contains(new On.MonthDay(31));
        assertThat(On.parse("1")).contains(new On.MonthDay(1));
        assertThat(new On.MonthDay(15)).hasToString("15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tues", "fifth tue", "tue first", "first", "0", "32", "-1", "first 15", "1st tue"})
    void other_texts_are_none(String text) {
        assertThat(On.parse(text)).isEmpty();
    }

    @Test
    void days_of_the_month_are_told_from_days_of_the_week() {
        assertThat(new On.Weekday(DayOfWeek.MONDAY).isOfMonth()).isFalse();
        assertThat(new On.Nth(1, DayOfWeek.MONDAY).isOfMonth()).isTrue();
        assertThat(new On.MonthDay(1).isOfMonth()).isTrue();
    }

    @Test
    void numbers_that_no_month_has_are_refused() {
        assertThatThrownBy(() -> new On.MonthDay(32)).hasMessage("day is 32; expected 1 to 31.");
        assertThatThrownBy(() -> new On.MonthDay(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new On.Nth(5, DayOfWeek.MONDAY))
            .hasMessage("nth is 5; expected 1 to 4, or 0 for the last.");
        assertThatThrownBy(() -> new On.Nth(-1, DayOfWeek.MONDAY)).isInstanceOf(IllegalArgumentException.class);
    }
}
