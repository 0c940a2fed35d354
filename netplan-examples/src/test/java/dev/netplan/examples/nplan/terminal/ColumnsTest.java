package dev.netplan.examples.nplan.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({"Grace, 5", "Åsa, 3", "A\u030Asa, 3", "日本, 4", "👋🏽, 4", "⚡, 2", "'', 0", "ﬁ, 1"})
    void a_text_takes_as_many_columns_as_a_terminal_gives_it(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @Test
    void a_text_that_is_too_long_is_cut_between_characters() {
        assertThat(Columns.cut("Grace Liu", 6)).isEqualTo("Grace…");
        assertThat(Columns.cut("日本語", 4)).isEqualTo("日…");
        assertThat(Columns.cut("Grace", 5)).isEqualTo("Grace");
    }

    @Test
    void words_are_wrapped_and_a_long_one_has_its_own_line() {
        assertThat(Columns.wrap("say hello to everybody there", 9)).containsExactly("say hello", "to", "everybody",
                "there");
        assertThat(Columns.wrap("", 9)).containsExactly("");
    }

    @Test
    void a_word_may_have_any_length() {
        String word = "x".repeat(1_000_000);
        String quoted = "`a b`".repeat(100_000) + "`";

        assertThat(Columns.wrap("a " + word + " b", 9)).containsExactly("a", word, "b");
        assertThat(Columns.wrap("a " + quoted + " b", 9)).containsExactly("a", quoted, "b");
    }

    @Property
    void a_fitted_text_fills_its_columns(@ForAll String text, @ForAll @IntRange(min = 1, max = 60) int columns) {
        assertThat(Columns.of(Columns.fit(text, columns))).isEqualTo(columns);
    }

    @Property
    void harmless_text_holds_nothing_that_steers(@ForAll String text) {
        assertThat(Columns.harmless(text).codePoints()).noneMatch(c -> Character.getType(c) == Character.CONTROL)
            .doesNotContain(0x202E, 0x2066, 0x200F);
    }

    @Test
    void harmless_text_keeps_what_is_written() {
        assertThat(Columns.harmless("Zoë 👩‍💻 O'Brien")).isEqualTo("Zoë 👩‍💻 O'Brien");
        assertThat(Columns.harmless("a\tb\u001b[31m\u202Ec\u009B")).isEqualTo("a b [31mc ");
    }
}
