package dev.netplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartsTest {

    @ParameterizedTest
    @CsvSource({"2026-01-15T18:30, 2026-01-15T18:30", "2026-01-15 18:30, 2026-01-15T18:30",
        "2026-01-15T18:30:05, 2026-01-15T18:30:05", "2026-01-15T00:00, 2026-01-15T00:00"})
    void a_date_with_a_time_tells_the_very_minute(String text, LocalDateTime time) {
        assertThat(Starts.parse(text)).contains(Starts.at(time));
        assertThat(Starts.at(time).isAllDay()).isFalse();
        assertThat(Starts.at(time)).hasToString(time.toString());
    }

    @Test
    void a_date_alone_takes_the_day() {
        Starts day = Starts.on(LocalDate.of(2026, 1, 15));

        assertThat(Starts.parse("2026-01-15")).contains(day);
        assertThat(day.isAllDay()).isTrue();
        assertThat(day).hasToString("2026-01-15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "18:30", "2026-02-30", "2026-01-15T24:00", "2026-01-15T", "2026-01-15T18",
        "2026-01-15T18:30Z",
        "2026-01-15X18:30", "2026-01-15  18:30", "2026-1-15", "15.01.2026"})
    void other_texts_are_none(String text) {
        assertThat(Starts.parse(text)).isEmpty();
    }

    @Test
    void a_text_as_people_write_it_means_a_start_where_it_can_mean_but_one() {
        assertThat(Starts.meant("15 Jan 2026, 6:30 pm")).contains(Starts.at(LocalDateTime.of(2026, 1, 15, 18, 30)));
        assertThat(Starts.meant("1/15/2026")).contains(Starts.on(LocalDate.of(2026, 1, 15)));
        assertThat(Starts.meant("1/2/2026")).isEmpty();
        assertThat(Starts.meant("5 Jan 1066")).as("no plan reaches back so far").isEmpty();
    }
}
