package dev.netplan.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingsTest {

    @ParameterizedTest
    @CsvSource({"Grace, grace", "Émile, emile", "Jörg, jorg|joerg", "JÖRG, jorg|joerg", "Łukasz, lukasz",
        "Søren, soren|soeren", "Åsa, asa|aasa", "Weiß, weiss", "Ægir, aegir", "Œdile, oedile", "Þóra, thora",
        "Guðrún, gudrun", "Đoković, dokovic|djokovic", "Nguyễn, nguyen", "Iñaki, inaki", "Ağaoğlu, agaoglu",
        "Işıl, isil", "Ștefan, stefan", "Erdős, erdos|erdoes", "Zoë O’Hara, zoe o'hara", "Фёдор, федор",
        "Γιώργος, γιωργοσ", "Löf Müller, lof muller|loef muller|lof mueller|loef mueller"})
    void a_name_is_spelt_without_its_marks_and_with_two_letters_for_one(String name, String spellings) {
        assertThat(Spellings.of(name)).containsExactlyInAnyOrder(spellings.split("\\|"));
        assertThat(Spellings.of(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(Spellings.of(name));
        assertThat(Spellings.first(name)).isIn(Spellings.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"がな", "김민준", "हिन्दी", "李小龙", "ไทย"})
    void what_another_script_writes_upon_a_letter_stays(String name) {
        assertThat(Spellings.of(name)).containsExactly(name);
    }

    @Test
    void however_many_letters_have_two_spellings_a_name_has_few() {
        assertThat(Spellings.of("ö".repeat(500))).hasSizeLessThanOrEqualTo(16).contains("o".repeat(500));
    }

    @ParameterizedTest
    @CsvSource({"Grace Liu, grace-liu|graceliu", "Jörg Weiß, jorg-weiss|joerg-weiss|jorgweiss|joergweiss",
        "Zoë O'Hara, zoe-o-hara|zoe-ohara|zoeohara",
        "Acme Inc., acme-inc|acmeinc", "李 Kim, kim"})
    void an_id_has_no_marks_and_perhaps_hyphens(String name, String ids) {
        assertThat(Spellings.inIds(name)).containsExactlyInAnyOrder(ids.split("\\|"));
    }

    @Test
    void what_is_left_of_a_word_is_no_id() {
        assertThat(Spellings.inIds("\u0186li")).isEmpty();
    }
}
