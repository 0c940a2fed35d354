package dev.netplan.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextIndexTest {

    @Property
    void texts_are_numbered_in_the_order_in_which_they_first_came(@ForAll List<String> texts) {
        TextIndex index = new TextIndex(0);
        List<String> distinct = new ArrayList<>(new LinkedHashSet<>(texts));

        texts.forEach(text -> assertThat(index.add(text)).isEqualTo(distinct.indexOf(text)));

        assertThat(index.size()).isEqualTo(distinct.size());
        distinct.forEach(text -> assertThat(index.text(index.of(text))).isEqualTo(text));
    }

    @Property
    void a_text_that_never_came_has_no_number(@ForAll List<String> texts, @ForAll String other) {
        TextIndex index = new TextIndex(4);

        texts.forEach(index::add);

        assertThat(index.of(other)).isEqualTo(texts.contains(other) ? index.add(other) : -1);
    }

    @Property
    void a_part_of_a_text_is_found_as_a_text_of_its_own_is(@ForAll List<String> texts, @ForAll String before,
            @ForAll String part, @ForAll String behind) {
        TextIndex index = new TextIndex(0);
        texts.forEach(index::add);
        List<String> parts = new ArrayList<>(texts);
        parts.add(part);

        for (String wanted : parts) {
            assertThat(index.of(before + wanted + behind, before.length(), before.length() + wanted.length()))
                .isEqualTo(index.of(wanted));
        }
    }

    @Test
    void texts_made_to_have_one_hash_are_told_apart_without_comparing_each_with_each() {
        List<String> alike = withOneHash(16);
        TextIndex index = new TextIndex(1);

        alike.forEach(index::add);

        assertThat(alike).extracting(String::hashCode).containsOnly(alike.get(0).hashCode());
        assertThat(alike).hasSize(65_536).allSatisfy(text -> assertThat(index.text(index.of(text))).isEqualTo(text))
            .allSatisfy(text -> assertThat(index.of("a" + text + "b", 1, 33)).isEqualTo(index.of(text)));
        assertThat(index.of("av".repeat(15) + "c8x")).isEqualTo(-1);
    }

    /** Ids, as a plan may have them: {@code av} and {@code c8} weigh the same in the hash of a text. */
    private static List<String> withOneHash(int pairs) {
        List<String> texts = List.of("");
        for (int i = 0; i < pairs; i++) {
            List<String> longer = new ArrayList<>(texts.size() * 2);
            for (String text : texts) {
                longer.add(text + "av");
                longer.add(text + "c8");
            }
            texts = longer;
        }
        return texts;
    }
}
