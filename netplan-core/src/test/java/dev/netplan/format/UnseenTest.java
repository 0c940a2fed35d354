package dev.netplan.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnseenTest {

    @ParameterizedTest
    @CsvSource({"00A0, no-break space", "3000, ideographic space", "2009, thin space", "202F, narrow no-break space"})
    void what_looks_like_a_space_is_named(String code, String name) {
        String text = "by" + Character.toString(Integer.parseInt(code, 16));

        assertThat(Unseen.hint(text))
            .endsWith(" " + name + " (U+" + code + ") stands there, which is no space; type a space for it.");
        assertThat(Unseen.without(text)).isEqualTo("by");
        assertThat(Unseen.without(text + "x")).isEqualTo("by x");
    }

    @ParameterizedTest
    @CsvSource({"200B, zero width space", "FEFF, zero width no-break space", "200E, left-to-right mark",
        "00AD, soft hyphen"})
    void what_cannot_be_seen_is_named(String code, String name) {
        String text = "b" + Character.toString(Integer.parseInt(code, 16)) + "y";

        assertThat(Unseen.hint(text))
            .isEqualTo("A " + name + " (U+" + code + ") stands there, which cannot be seen; take it out.");
        assertThat(Unseen.without(text)).isEqualTo("by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "by", "a b", "Grüße", "日本", "👩"})
    void of_what_can_be_seen_nothing_is_said(String text) {
        assertThat(Unseen.hint(text)).isEmpty();
        assertThat(Unseen.without(text)).isEqualTo(text);
    }
}
