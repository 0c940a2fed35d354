package dev.netplan.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DidYouMeanTest {

    private static final List<String> KEYS =
            List.of("name", "starts", "toward", "keep-in-touch", "do", "at", "milestones");

    @ParameterizedTest
    @CsvSource({"nmae, name", "nam, name", "names, name", "Name, name", "start, starts", "towards, toward",
        "torward, toward",
        "keep_in_touch, keep-in-touch", "keepintouch, keep-in-touch", "milestons, milestones", "od, do"})
    void a_word_that_is_nearly_right_finds_the_one_meant(String met, String meant) {
        assertThat(DidYouMean.among(met, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xy", "nothing-like-it", "nimi", "stop"})
    void a_word_that_is_far_from_all_finds_none(String met) {
        assertThat(DidYouMean.among(met, KEYS)).isEmpty();
    }

    @Test
    void the_earliest_wins_a_tie() {
        assertThat(DidYouMean.among("bat", List.of("cat", "hat"))).contains("cat");
    }

    @Test
    void the_nearest_wins_whatever_its_place() {
        assertThat(DidYouMean.among("follow-ups", List.of("follow-upxy", "follow-up"))).contains("follow-up");
    }

    @Test
    void a_word_too_long_to_be_meant_finds_none() {
        assertThat(DidYouMean.among("a".repeat(65), List.of("a".repeat(64)))).isEmpty();
        assertThat(DidYouMean.among("a".repeat(64), List.of("a".repeat(63)))).isPresent();
    }

    @Property
    void two_letters_swapped_are_one_slip(@ForAll @AlphaChars @StringLength(min = 2, max = 30) String word) {
        char[] letters = word.toCharArray();
        char first = letters[0];
        letters[0] = letters[1];
        letters[1] = first;

        assertThat(DidYouMean.among(new String(letters), List.of(word))).contains(word);
    }
}
