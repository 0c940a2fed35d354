package dev.netplan.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~',
            value = {"“week”, week", "‘week’, week", "„week“, week", "‚week‘, week", "”week”, week",
                "“week, week", "week”, week", "“ week ”, week"})
    void those_around_a_text_are_named_and_taken_off(String text, String bare) {
        assertThat(Quotes.hint(text)).isEqualTo("Typographic quotes are no quotes in YAML; type `\"` for them.");
        assertThat(Quotes.without(text)).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"every “second” week", "say „hi“ once"})
    void those_around_a_word_are_named_and_left(String text) {
        assertThat(Quotes.hint(text)).isNotEmpty();
        assertThat(Quotes.without(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "week", "O’Brien", "\"week\"", "'week'", "l‘été"})
    void an_apostrophe_and_a_plain_quote_are_none(String text) {
        assertThat(Quotes.hint(text)).isEmpty();
        assertThat(Quotes.without(text)).isEqualTo(text);
    }
}
