package dev.netplan.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinderTest {

    @ParameterizedTest
    @CsvSource({"Grace Liu, coffee with GRACE LIU today, coffee with X today", "Grace Liu, (Grace Liu), (X)",
        "Grace Liu, Grace Liuson, Grace Liuson", "Grace Liu, a Grace Liu, a X", "Kai, ask Kai, ask X",
        "Kai, ask kai, ask kai", "李小龙, 和李小龙喝咖啡, 和X喝咖啡", "김민준, 김민준과 커피, X과 커피",
        "Zoë O'Hara, zoë o'hara!, X!", "grace@example.org, to grace@example.org., to X.", "Grace, , ''"})
    void names_are_found_as_whole_words(String name, String text, String replaced) {
        Finder finder = new Finder();
        finder.add(name, "X");

        assertThat(finder.replaced(text == null ? "" : text)).isEqualTo(replaced);
    }

    @Test
    void the_longest_name_is_found_first() {
        Finder finder = new Finder();
        finder.add("Grace", "1");
        finder.add("Grace Liu", "2");

        assertThat(finder.replaced("Grace Liu, Grace Li, Grace")).isEqualTo("2, 1 Li, 1");
    }

    @Test
    void the_first_stand_in_for_a_name_stays() {
        Finder finder = new Finder();
        finder.add("Grace", "1");
        finder.add("GRACE", "2");

        assertThat(finder.replaced("grace")).isEqualTo("1");
    }

    @Test
    void a_spelling_is_found_only_as_it_is_written() {
        Finder finder = new Finder();
        finder.addAsWritten("Will", "X");

        assertThat(finder.in("Will will do")).containsExactly("Will");
    }
}
