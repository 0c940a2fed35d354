package dev.netplan.everyday;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EverydayWordsTest {

    private static final Set<String> ZONES = Set.of("America/New_York", "US/New_York", "Europe/Berlin",
            "America/Los_Angeles", "Europe/Twin", "Asia/Twin", "Made/Old");

    @ParameterizedTest
    @CsvSource({"1 day, 24h", "a day before, 24h", "1d, 24h", "2 hours, 2h", "30, 30m"})
    void a_day_before_is_a_whole_day(String text, String length) {
        assertThat(LengthWords.before(text)).contains(length);
        assertThat(LengthWords.before("2 days")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"5 Jan 2026 | 2026-01-05", "5. January 2026 | 2026-01-05",
        "5th of January, 2026 | 2026-01-05", "Monday, 5 January 2026 | 2026-01-05", "Jan 5, 2026 | 2026-01-05",
        "January 5th 2026 | 2026-01-05", "Mon Jan 5 2026 | 2026-01-05", "5-Sept-2026 | 2026-09-05",
        "2026-1-5 | 2026-01-05", "2026/01/05 | 2026-01-05", "2026.1.5 | 2026-01-05", "20260105 | 2026-01-05",
        "30/06/2026 | 2026-06-30", "06/30/2026 | 2026-06-30", "5/5/2026 | 2026-05-05", "5.6.2026 | 2026-06-05",
        "29 Feb 2024 | 2024-02-29", "2026–06–30 | 2026-06-30", "30‐06‐2026 | 2026-06-30"})
    void a_date_has_many_forms(String written, String meant) {
        assertThat(DateWords.date(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "05/06/2026", "5 Jan", "30 Feb 2026", "29 Feb 2026", "5 Foo 2026", "5 J 2026",
        "2026-13-01", "2026-1/5", "tomorrow", "1/2/26", "2026", "32 Jan 2026", "00/13/2026"})
    void of_a_date_that_could_be_two_or_is_none_nothing_is_offered(String written) {
        assertThat(DateWords.date(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"today", "Tomorrow", "yesterday", "now", "next Tuesday", "Friday", "last week", "3 days ago",
                "in two weeks"})
    void a_day_that_is_another_one_tomorrow_is_asked_for_as_a_date(String written) {
        assertThat(DateWords.date(written)).isEmpty();
        assertThat(DateWords.advice(written)).isEqualTo("Write the date, such as 2026-01-05.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-02-32", "2026-13-01", "13/14/2026", "30/06/2026", "2026-02-28", "5 Jan"})
    void of_other_texts_that_are_no_date_nothing_is_said(String written) {
        assertThat(DateWords.advice(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-31", "1950-02-29", "2026-02-30", "31 April 2026", "2026/9/31", "Feb 30"})
    void a_day_that_its_month_does_not_have_is_told_as_that(String written) {
        assertThat(DateWords.date(written)).isEmpty();
        assertThat(DateWords.advice(written)).isEqualTo("That month has no such day.");
        assertThat(StartsWords.advice(written + " 18:30")).isEqualTo("That month has no such day.");
    }

    @ParameterizedTest
    @CsvSource({"01/08/2026, 2026-08-01, 2026-01-08", "5-6-2026, 2026-06-05, 2026-05-06"})
    void of_a_date_that_could_be_two_both_are_told(String written, String dayFirst, String monthFirst) {
        assertThat(DateWords.advice(written)).isEqualTo("Write the month so that it can be told from the day: "
                + dayFirst + " or " + monthFirst + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"twice a week | week | 2", "Three times per month | month | 3",
        "2x/week | week | 2", "2 x a week | week | 2", "5 times each year | year | 5", "six times a year | year | 6"})
    void how_many_times_in_a_cycle_takes_two_keys(String written, String every, String times) {
        assertThat(CadenceWords.cadence(written)).isEmpty();
        assertThat(CadenceWords.advice(written))
            .isEqualTo("Write `every: " + every + "` with `times: " + times + "`, or alone where `on` tells the days.");
    }

    @ParameterizedTest
    @CsvSource({"Mondays, mon", "every Tuesday, tue", "on fri, fri"})
    void a_weekday_is_no_cadence_but_has_a_key_of_its_own(String written, String day) {
        assertThat(CadenceWords.cadence(written)).isEmpty();
        assertThat(CadenceWords.advice(written)).isEqualTo("Write `every: week` with `on: " + day + "`.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "often", "twice", "many times a week", "twice a day", "last Friday", "15th"})
    void of_other_texts_that_are_no_cadence_nothing_is_said(String written) {
        assertThat(CadenceWords.advice(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20, 20m", "15, 15m", "90, 1h30m", "45, 45m", "10, 10m"})
    void a_round_number_alone_is_a_length_in_minutes(String written, String meant) {
        assertThat(LengthWords.minutes(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "2", "5", "8", "12", "24", "0", "020", "20x", "1000"})
    void of_a_number_that_could_be_hours_nothing_is_offered(String written) {
        assertThat(LengthWords.minutes(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"April 5, 04-05", "5 Apr, 04-05", "--04-05, 04-05", "--0405, 04-05", "29 February, 02-29"})
    void a_birthday_may_lack_its_year(String written, String meant) {
        assertThat(DateWords.dayOfYear(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 April 1990", "4/5", "31 April", "soon"})
    void a_day_of_the_year_is_only_offered_where_it_is_one(String written) {
        assertThat(DateWords.dayOfYear(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9:30, 09:30", "9.30, 09:30", "18.30, 18:30", "18h, 18:00", "18h30, 18:30", "18：00, 18:00",
        "18:00 Uhr, 18:00", "9 Uhr, 09:00", "18.30 uhr, 18:30", "1830, 18:30", "9, 09:00",
        "9am, 09:00", "9 PM, 21:00", "9:30 p.m., 21:30", "12am, 00:00", "12 pm, 12:00", "12:15 am, 00:15",
        "noon, 12:00", "midnight, 00:00", "9:30:15, 09:30:15"})
    void a_time_has_many_forms(String written, String meant) {
        assertThat(TimeWords.time(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13 pm", "0 am", "18:00-20:00", "evening", "123", "6 30"})
    void of_what_is_no_time_nothing_is_offered(String written) {
        assertThat(TimeWords.time(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"15 Jan 2026, 6:30 pm | 2026-01-15T18:30",
        "2026-1-15 9:30 | 2026-01-15T09:30", "2026-01-15T9:30 | 2026-01-15T09:30",
        "Jan 15, 2026 at 18:30 | 2026-01-15T18:30", "2026-01-15 1830 | 2026-01-15T18:30",
        "2026–01–15 18：30 | 2026-01-15T18:30",
        "15.1.2026 18:30 Uhr | 2026-01-15T18:30", "15 Jan 2026 | 2026-01-15",
        "15.01.2026 noon | 2026-01-15T12:00"})
    void a_beginning_is_a_date_and_perhaps_a_time(String written, String meant) {
        assertThat(StartsWords.starts(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6:30 pm", "15 Jan 2026 in the evening", "2026-01-15T18:30Z", "2026-01-15T18:30+01:00"})
    void of_what_is_no_beginning_nothing_is_offered(String written) {
        assertThat(StartsWords.starts(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"2026-02-03 18:30-20:30 | 18:30 | 2h", "3 Feb 2026, 6:30 pm to 8 pm | 18:30 | 1h30m",
                "2026-02-03 18 \u2013 20 | 18:00 | 2h", "2026-02-03 9am - 5pm | 09:00 | 8h"})
    void a_beginning_with_its_end_takes_two_keys(String written, String from, String length) {
        assertThat(StartsWords.starts(written)).isEmpty();
        assertThat(StartsWords.advice(written))
            .isEqualTo("Write `starts: 2026-02-03T" + from + "` with `lasts: " + length + "`.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-03T03:30-05:00", "2026-02-03 7-9 pm", "2026-02-03 20:00-18:00",
        "2026-02-03 20:00-24:00",
        "2026-02-03 20:00-20:00", "18:30-20:30",
        "2026-02-03", "2026-02-03 - 2026-02-05"})
    void of_an_end_that_is_not_plain_nothing_is_said(String written) {
        assertThat(StartsWords.advice(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"20 min | 20m", "20 minutes | 20m", "1h 30m | 1h30m",
        "1 hour and 30 minutes | 1h30m", "1 hour, 30 mins | 1h30m", "1.5h | 1h30m", "1h30 | 1h30m", "2 h 05 | 2h5m",
        "1,5 hours | 1h30m",
        "2.5 hours | 2h30m", "an hour | 1h", "two hours | 2h", "half an hour | 30m", "90 Sec. | 1m30s", "1H | 1h",
        "0.5 m | 30s"})
    void a_length_has_many_forms(String written, String meant) {
        assertThat(LengthWords.length(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1:30", "90", "soon", "0 min", "0.5 s", "1 week", "1 day", "2d", "20 min maybe",
        "some hours"})
    void of_a_length_without_one_meaning_nothing_is_offered(String written) {
        assertThat(LengthWords.length(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 day", "2 days", "a day", "0.5 days", "3d", "one week", "1 day 2h"})
    void a_length_in_days_is_asked_for_in_hours(String written) {
        assertThat(LengthWords.length(written)).isEmpty();
        assertThat(LengthWords.advice(written)).isEqualTo("Write hours, such as `8h`.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "36", " 8 "})
    void a_number_alone_is_asked_for_its_unit(String written) {
        assertThat(LengthWords.advice(written))
            .isEqualTo("Write `" + written.strip() + "h` for hours, or `" + written.strip() + "m` for minutes.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "20 min", "1 decade", "day", "0", "04", "100"})
    void of_other_texts_that_are_no_length_nothing_is_said(String written) {
        assertThat(LengthWords.advice(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"weekly, week", "Daily, day", "every week, week", "every other week, 2 weeks", "once a month, month",
        "every 2 weeks, 2 weeks", "two months, 2 months", "6w, 6 weeks", "6-weeks, 6 weeks", "10d, 10 days",
        "3 mo, 3 months", "quarterly, 3 months", "every quarter, 3 months", "fortnightly, 2 weeks", "biweekly, 2 weeks",
        "1 yr, year",
        "annually, year", "each year, year"})
    void a_cadence_has_many_forms(String written, String meant) {
        assertThat(CadenceWords.cadence(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6m", "bimonthly", "twice a week", "often", "0 weeks", "every weekday", "every"})
    void of_a_cadence_without_one_meaning_nothing_is_offered(String written) {
        assertThat(CadenceWords.cadence(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"six | 6", "Twenty | 20", "6x | 6", "6 times | 6", "6.0 | 6", "+6 | 6",
        "1,000 | 1000", "1 000 | 1000", "1_000 | 1000", "20 people | 20", "Six interviews | 6"})
    void a_count_has_many_forms(String written, String meant) {
        assertThat(CountWords.count(written)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"6 months, 6", "six, 6", "1 month, 1", "12months, 12"})
    void months_are_counted_with_or_without_their_name(String written, String meant) {
        assertThat(CountWords.months(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "no", "a few", "6.5", "1,00", "1.000", "12.000", "1e3", "many",
        "6 weeks", "2 dozen", "a lot", "6 thousand", "6 a week"})
    void of_what_is_no_count_nothing_is_offered(String written) {
        assertThat(CountWords.count(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Tuesdays, tue", "every Monday, mon", "tues, tue", "Weds, wed", "2nd Tue, second tue",
        "the 1st Monday of the month, first mon", "last Fridays, last fri", "third friday of each month, third fri",
        "15th, 15", "the 1st, 1", "3. Tue, third tue"})
    void a_day_has_many_forms(String written, String meant) {
        assertThat(DayWords.day(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "weekdays", "tue and thu", "5th tue", "payday", "t", "first"})
    void of_what_is_no_day_nothing_is_offered(String written) {
        assertThat(DayWords.day(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"new york, America/New_York", "Berlin, Europe/Berlin", "america/new york, America/New_York",
        "PST, America/Los_Angeles"})
    void a_zone_may_be_told_by_a_city_or_a_short_name(String written, String meant) {
        assertThat(ZoneWords.zone(written, ZONES)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CST", "Springfield", "Europe", "Twin", "Old"})
    void of_a_zone_that_could_be_two_or_is_none_nothing_is_offered(String written) {
        assertThat(ZoneWords.zone(written, ZONES)).isEmpty();
    }

    @Property
    void whatever_is_written_an_answer_comes(
            @ForAll @StringLength(max = 80) @Chars({'0', '1', '9', ' ', '-', '/', '.', ',', ':', 'a', 'p', 'm', 'h',
                'j', 'n', 't', 'w', 's', 'e', 'k', 'İ', '٣'}) String text) {
        assertThat(DateWords.date(text).orElse("")).matches("([0-9]{4}-[0-9]{2}-[0-9]{2})?");
        assertThat(DateWords.dayOfYear(text).orElse("")).matches("([0-9]{2}-[0-9]{2})?");
        assertThat(TimeWords.time(text).orElse("")).matches("([0-9]{2}:[0-9]{2}(:[0-9]{2})?)?");
        assertThat(StartsWords.starts(text).orElse("")).matches("([0-9-]{10}(T[0-9:]{5,8})?)?");
        assertThat(LengthWords.length(text).orElse("")).matches("(([0-9]+[hms])+)?");
        assertThat(CadenceWords.cadence(text).orElse("")).matches("(([0-9]+ )?[a-z]+)?");
        assertThat(CountWords.count(text).orElse("")).matches("([1-9][0-9]*)?");
        assertThat(DayWords.day(text).orElse("")).matches("([a-z ]+|[0-9]+)?");
    }

    @Property
    void a_time_of_twelve_hours_is_the_same_time(@ForAll @IntRange(max = 23) int hour,
            @ForAll @IntRange(max = 59) int minute) {
        String half = hour < 12 ? "am" : "pm";
        String twelve = (hour % 12 == 0 ? 12 : hour % 12) + String.format(":%02d", minute) + half;

        assertThat(TimeWords.time(twelve)).contains(String.format("%02d:%02d", hour, minute));
    }

    @Test
    void a_very_long_text_is_not_looked_at() {
        assertThat(LengthWords.length("1h ".repeat(1_000))).isEmpty();
        assertThat(DateWords.date("5 Jan 2026" + " ".repeat(100))).isEmpty();
    }
}
