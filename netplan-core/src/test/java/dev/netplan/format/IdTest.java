package dev.netplan.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class IdTest {

    @Property
    void a_text_is_an_id_where_the_pattern_says_so(
            @ForAll @CharRange(from = '-', to = 'e') @StringLength(max = 66) String text) {
        assertThat(Id.isId(text)).isEqualTo(text.matches(Id.PATTERN));
    }

    @Property
    void a_free_id_is_an_id_that_nothing_has(@ForAll @AlphaChars @StringLength(min = 1, max = 70) String wished,
            @ForAll @IntRange(max = 120) int others) {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i <= others; i++) {
            String free = Id.free(wished.toLowerCase(Locale.ROOT), taken::contains);

            assertThat(free).matches(Id.PATTERN);
            assertThat(taken.add(free)).isTrue();
        }
    }

    @Test
    void a_free_id_is_the_one_wished_for_else_that_with_a_number() {
        assertThat(Id.free("kai", id -> false)).isEqualTo("kai");
        assertThat(Id.free("kai", List.of("kai", "kai-2")::contains)).isEqualTo("kai-3");
        assertThat(Id.free("k".repeat(64), "k".repeat(64)::equals)).isEqualTo("k".repeat(62) + "-2");
    }
}
