package dev.netplan.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FoldedTest {

    @Test
    void texts_that_look_alike_are_one() {
        assertThat(Folded.text("Grace Liu")).isEqualTo("grace liu");
        assertThat(Folded.text("  GRACE\u00a0\t Liu ")).isEqualTo("grace liu");
        assertThat(Folded.text("ﬁne")).isEqualTo("fine");
        assertThat(Folded.text("ΟΔΟΣ")).isEqualTo(Folded.text("οδος"));
    }

    @Test
    void an_address_is_its_host_and_path() {
        assertThat(Folded.url("https://Example.org:8080/In/Kai//?a=b#c")).isEqualTo("example.org/in/kai");
        assertThat(Folded.url("example.org/")).isEqualTo("example.org");
        assertThat(Folded.url("http://example.org#top")).isEqualTo("example.org");
        assertThat(Folded.url("https://example.org/a:80/b")).isEqualTo("example.org/a:80/b");
    }

    @Test
    void where_a_query_tells_the_person_it_counts_and_nothing_else_of_it_does() {
        assertThat(Folded.url("https://example.org/profile.php?ref=mail&id=7&page=2#top"))
            .isEqualTo(Folded.url("http://example.org/profile.php/?id=7")).isEqualTo("example.org/profile.php?id=7");
        assertThat(Folded.url("https://example.org/citations?user=Kai")).isEqualTo("example.org/citations?user=kai");
        assertThat(Folded.url("https://example.org/kai?valid=1&id=")).isEqualTo("example.org/kai");
        assertThat(Folded.url("https://example.org/kai?a=b#&id=7")).isEqualTo("example.org/kai");
        assertThat(Folded.url("https://example.org/kai#?id=7")).isEqualTo("example.org/kai");
    }

    @Property(tries = 200)
    void texts_of_one_form_share_their_number(
            @ForAll @Size(100) List<
                    @StringLength(max = 4) @Chars({'a', 'A', 'b', ' ', '\t', '\u00a0', '\u001f', '\u007f',
                        'ﬁ', 'f', 'i', 'I', 'ß', 's', 'S', 'Σ', 'σ', 'ς', '\uff21', '\u0301'}) String> texts) {
        assertShared(texts, Folded::text, Folded::hash);
    }

    @Property(tries = 200)
    void addresses_of_one_host_and_path_share_their_number(
            @ForAll @Size(100) List<@StringLength(max = 7) @Chars({'a', 'A', ':', '/', '?', '#', '.', '8', ' ', 'Ａ',
                '：', '？', '\u0301'}) String> ends) {
        assertShared(ends, Folded::url, Folded::hashOfUrl);
        assertShared(ends.stream().map(end -> "http://" + end).toList(), Folded::url, Folded::hashOfUrl);
        assertShared(ends.stream().map(end -> "http://a.org/" + end + "?id=" + end).toList(), Folded::url,
                Folded::hashOfUrl);
        assertShared(
                ends.stream().flatMap(end -> Stream.of("a.org" + end, "a.org:80" + end, "//a.org/" + end)).toList(),
                Folded::url,
                Folded::hashOfUrl);
    }

    private static void assertShared(List<String> texts, UnaryOperator<String> form, ToIntFunction<String> number) {
        Map<String, Integer> numbers = new HashMap<>();

        for (String text : texts) {
            numbers.putIfAbsent(form.apply(text), number.applyAsInt(text));
            assertThat(number.applyAsInt(text)).as(text).isEqualTo(numbers.get(form.apply(text)));
        }
    }

    @Test
    void texts_that_differ_rarely_share_a_number() {
        long numbers = IntStream.range(0, 10_000).mapToObj(i -> "grace" + i + "@example.org").mapToInt(Folded::hash)
            .distinct().count();

        assertThat(numbers).isGreaterThan(9_900);
    }
}
