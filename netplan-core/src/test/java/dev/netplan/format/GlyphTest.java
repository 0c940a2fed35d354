package dev.netplan.format;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphTest {

    @ParameterizedTest
    @CsvSource({"a, 1", "é, 1", "ж, 1", "ﬁ, 1", "日, 2", "한, 2", "Ａ, 2", "☕, 2", "⚡, 2", "👋, 2", "🪴, 2", "€, 1",
        "☀, 1", "…, 1"})
    void wide_characters_and_emoji_take_two_columns(String glyph, int columns) {
        assertThat(Glyph.columns(glyph.codePointAt(0))).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({"0x0301", "0x20DD", "0x200B", "0x200D", "0xFE0F"})
    void what_joins_the_character_before_it_takes_none(String codePoint) {
        assertThat(Glyph.columns(Integer.decode(codePoint))).isZero();
    }

    @Property
    void what_breaks_or_turns_a_line_is_hidden_and_letters_are_not(
            @ForAll @IntRange(max = Character.MAX_CODE_POINT) int point) {
        boolean breaks = Character.isISOControl(point) || point == 0x2028 || point == 0x2029;

        assertThat(Glyph.isHidden(point) && Character.isLetterOrDigit(point)).isFalse();
        assertThat(breaks && !Glyph.isHidden(point)).isFalse();
        assertThat(Glyph.columns(point)).isBetween(0, 2);
    }
}
