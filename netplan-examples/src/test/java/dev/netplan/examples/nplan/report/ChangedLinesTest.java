package dev.netplan.examples.nplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChangedLinesTest {

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of("a", "b", "c", "", "}").list().ofMaxSize(30);
    }

    @Property
    void the_stretches_put_into_the_earlier_text_make_the_later_one(@ForAll("lines") List<String> old,
            @ForAll("lines") List<String> now) {
        assertThat(madeOf(ChangedLines.between(old, now), old)).isEqualTo(now);
    }

    @Property
    void no_text_differs_from_itself(@ForAll("lines") List<String> text) {
        assertThat(ChangedLines.between(text, new ArrayList<>(text))).isEmpty();
    }

    @Example
    void changes_far_apart_are_stretches_of_their_own() {
        List<String> old = numbered(500);
        List<String> now = new ArrayList<>(old);
        now.remove(450);
        now.set(300, "other");
        now.add(10, "new");

        List<ChangedLines.Stretch> stretches = ChangedLines.between(old, now);

        assertThat(stretches).containsExactly(new ChangedLines.Stretch(10, List.of(), List.of("new")),
                new ChangedLines.Stretch(301, List.of("300"), List.of("other")),
                new ChangedLines.Stretch(451, List.of("450"), List.of()));
    }

    @Example
    void what_is_too_much_to_be_compared_is_one_stretch_up_to_where_the_ends_are_alike() {
        List<String> old = new ArrayList<>(numbered(3_000));
        List<String> now = new ArrayList<>(Collections.nCopies(2_000, "new"));
        old.add(0, "first");
        now.add(0, "first");
        old.add("last");
        now.add("last");

        List<ChangedLines.Stretch> stretches = ChangedLines.between(old, now);

        assertThat(stretches).hasSize(1);
        assertThat(madeOf(stretches, old)).isEqualTo(now);
        assertThat(stretches.get(0).went()).hasSize(3_000);
    }

    private static List<String> numbered(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).toList();
    }

    private static List<String> madeOf(List<ChangedLines.Stretch> stretches, List<String> old) {
        List<String> made = new ArrayList<>();
        int next = 0;
        for (ChangedLines.Stretch stretch : stretches) {
            int same = stretch.line() - made.size();
            made.addAll(old.subList(next, next + same));
            assertThat(old.subList(next + same, next + same + stretch.went().size())).isEqualTo(stretch.went());
            made.addAll(stretch.came());
            next += same + stretch.went().size();
        }
        made.addAll(old.subList(next, old.size()));
        return made;
    }
}
