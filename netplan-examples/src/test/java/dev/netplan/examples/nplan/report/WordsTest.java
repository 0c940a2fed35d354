package dev.netplan.examples.nplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.journal.Stage;
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

    @Test
    void words_of_the_plan_are_told_without_hyphens() {
        assertThat(Words.plain(Stage.TO_MEET)).isEqualTo("to meet");
        assertThat(Words.plain("coffee-chat")).isEqualTo("coffee chat");
    }

    @Test
    void the_first_letter_of_a_sentence_is_a_capital_in_every_script() {
        assertThat(Words.capital("coffee chat")).isEqualTo("Coffee chat");
        assertThat(Words.capital("élan")).isEqualTo("Élan");
        assertThat(Words.capital("\uD801\uDC28 in Deseret")).isEqualTo("\uD801\uDC00 in Deseret");
        assertThat(Words.capital("")).isEmpty();
    }

    @Test
    void one_thing_is_told_in_the_singular() {
        assertThat(Words.count(1, "week")).isEqualTo("1 week");
        assertThat(Words.count(0, "week")).isEqualTo("0 weeks");
        assertThat(Words.count(2, "entry", "entries")).isEqualTo("2 entries");
    }
}
