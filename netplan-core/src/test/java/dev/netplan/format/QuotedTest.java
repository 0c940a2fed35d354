package dev.netplan.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTest {

    @Test
    void a_long_text_is_cut_after_60_characters() {
        assertThat(Quoted.shortened("a".repeat(60))).isEqualTo("a".repeat(60));
        assertThat(Quoted.shortened("a".repeat(61))).isEqualTo("a".repeat(60) + "…");
    }

    @Test
    void an_emoji_is_one_character_and_never_cut_in_two() {
        assertThat(Quoted.shortened("😀".repeat(61))).isEqualTo("😀".repeat(60) + "…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\tb", "a\u0000b", "a\u001Bb", "a\u2028b", "a\u2029b", "a\u202Eb",
        "a\uFEFFb", "a\uD800b"})
    void what_could_move_a_line_is_shown_as_a_space(String text) {
        assertThat(Quoted.shortened(text)).isEqualTo("a b");
    }

    @Test
    void joiners_that_hold_emoji_and_scripts_together_stay() {
        assertThat(Quoted.shortened("👩‍💻 می‌خواهم")).isEqualTo("👩‍💻 می‌خواهم");
    }
}
