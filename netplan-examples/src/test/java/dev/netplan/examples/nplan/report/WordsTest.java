package dev.netplan.examples.nplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void a_share_is_told_in_percent_and_never_rounded_to_certainty() {
        assertThat(Words.percent(0.494)).isEqualTo("49%");
        assertThat(Words.percent(0)).isEqualTo("0%");
        assertThat(Words.percent(0.001)).isEqualTo("under 1%");
        assertThat(Words.percent(0.999)).isEqualTo("over 99%");
        assertThat(Words.percent(1)).isEqualTo("100%");
    }
}
