package dev.netplan.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralInOneTest {

    @ParameterizedTest
    @ValueSource(strings = {"mon, thu", "mon,thu", "mon ; thu", "mon and thu", "mon & thu", "“mon”, “thu”"})
    void commas_and_the_like_part_several_values(String text) {
        assertThat(SeveralInOne.of(text)).containsExactly("mon", "thu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mon,", ", thu", "mon,, thu", "", ","})
    void where_a_part_is_empty_nothing_is_made_of_the_text(String text) {
        assertThat(SeveralInOne.of(text)).isEmpty();
    }

    @Test
    void they_are_written_in_brackets_where_none_needs_quotes() {
        assertThat(SeveralInOne.list(List.of("mon", "first tue"))).contains("[mon, first tue]");
        assertThat(SeveralInOne.list(List.of("mon", "#1"))).isEmpty();
        assertThat(SeveralInOne.list(List.of("a: b"))).isEmpty();
        assertThat(SeveralInOne.list(List.of())).isEmpty();
    }

    @Test
    void a_text_longer_than_anybody_writes_is_not_parted_since_that_takes_long() {
        assertThat(SeveralInOne.of("mon," + " ".repeat(400) + "thu")).containsExactly("mon", "thu");
        assertThat(SeveralInOne.of("mon," + " ".repeat(1_000_000) + "thu")).isEmpty();
    }
}
