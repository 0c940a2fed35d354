package dev.netplan.yaml.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Place;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void lines_end_at_lf_crlf_or_cr_and_nowhere_else() {
        SourceText text = SourceText.of("t", "one\ntwo\r\nthree\rfo\u0085u\u2028r\n");

        assertThat(text.lineCount()).isEqualTo(5);
        assertThat(text.line(2)).isEqualTo("two");
        assertThat(text.line(3)).isEqualTo("three");
        assertThat(text.line(4)).isEqualTo("fo\u0085u\u2028r");
        assertThat(text.line(5)).isEmpty();
    }

    @Test
    void columns_count_code_points() {
        SourceText text = SourceText.of("t", "a\n\uD83D\uDE42\uD83D\uDE42 b\n");

        assertThat(text.place(2, 6)).isEqualTo(new Place("t", 2, 1, 2, 5));
        assertThat(text.index(5)).isEqualTo(7);
        assertThat(text.offset(7)).isEqualTo(5);
    }

    @Property
    void offsets_and_positions_belong_together_in_any_text(@ForAll String some) {
        String text = some.repeat(40) + "\uD83D\uDE42".repeat(1500) + some;
        SourceText source = SourceText.of("t", text);

        assertThat(source.length()).isEqualTo(text.codePointCount(0, text.length()));
        int step = Math.max(1, source.length() / 97);
        for (int offset = 0; offset <= source.length(); offset += step) {
            int index = text.offsetByCodePoints(0, offset);
            assertThat(source.index(offset)).isEqualTo(index);
            assertThat(source.offset(index)).isEqualTo(offset);
        }
    }

    @Property
    void offsets_and_positions_belong_together_wherever_a_pair_and_the_end_stand(
            @ForAll @IntRange(min = 1020, max = 1028) int before, @ForAll @IntRange(max = 4) int pairs,
            @ForAll @IntRange(max = 1030) int behind) {
        String text = "x".repeat(before) + "\uD83D\uDE42".repeat(pairs) + "x".repeat(behind) + "\uD83D\uDE42";
        SourceText source = SourceText.of("t", text);

        for (int offset = before - 2; offset <= source.length(); offset++) {
            int index = text.offsetByCodePoints(0, offset);
            assertThat(source.index(offset)).isEqualTo(index);
            assertThat(source.offset(index)).isEqualTo(offset);
        }
        assertThat(source.length()).isEqualTo(text.codePointCount(0, text.length()));
    }

    @Property
    void every_offset_lies_in_its_line(@ForAll String some) {
        String text = "x\n\uD83D\uDE42\r" + some + "\r\n" + some;
        SourceText source = SourceText.of("t", text);

        for (int offset = 0; offset <= source.length(); offset++) {
            Place place = source.place(offset, offset);
            assertThat(source.lineStart(place.line()) + place.column() - 1).isEqualTo(offset);
            assertThat(place.line()).isLessThanOrEqualTo(source.lineCount());
        }
    }

    @Property
    void each_of_many_lines_begins_behind_the_one_before(
            @ForAll @Size(max = 200) List<@IntRange(max = 4) Integer> widths) {
        SourceText source =
                SourceText.of("t",
                        widths.stream().map(width -> "x".repeat(width) + "\n").collect(Collectors.joining()));

        int begin = 0;
        for (int line = 1; line <= widths.size(); line++) {
            int width = widths.get(line - 1);
            assertThat(source.lineStart(line)).isEqualTo(begin);
            assertThat(source.place(begin, begin + width)).isEqualTo(new Place("t", line, 1, line, width + 1));
            assertThat(source.place(begin, source.length()))
                .isEqualTo(new Place("t", line, 1, widths.size() + 1, 1));
            begin += width + 1;
        }
        assertThat(source.lineCount()).isEqualTo(widths.size() + 1);
    }

    @Test
    void the_first_character_that_yaml_does_not_allow_is_known() {
        assertThat(SourceText.of("t", "a\tb\u0085c\uFEFFd").firstUnreadable()).isEqualTo(7);
        assertThat(SourceText.of("t", "ab\u0007c\u0000").firstUnreadable()).isEqualTo(2);
        assertThat(SourceText.of("t", "ab\uD83Dc").firstUnreadable()).isEqualTo(2);
        assertThat(SourceText.of("t", "ab\uDE42c").firstUnreadable()).isEqualTo(2);
        assertThat(SourceText.of("t", "ab\uFFFE").firstUnreadable()).isEqualTo(2);
        assertThat(SourceText.of("t", "ab\u007F").firstUnreadable()).isEqualTo(2);
    }

    @Test
    void a_caret_stands_below_the_place_whatever_the_width_of_the_text_before() {
        SourceText text = SourceText.of("t", "a: \u65E5\u672C e\u0301 x\n");

        assertThat(text.shown(new Place("t", 1, 10, 1, 11))).isEqualTo("a: \u65E5\u672C e\u0301 x\n          ^");
        assertThat(text.shown(new Place("t", 1, 4, 1, 6))).endsWith("\n   ^^^^");
        assertThat(text.shown(new Place("t", 1, 11, 1, 11))).endsWith("\n           ^");
        assertThat(SourceText.of("t", "\u2615\u26A1: x").shown(new Place("t", 1, 5, 1, 6))).endsWith("\n      ^");
    }

    @Test
    void a_caret_stands_below_what_has_no_width_of_its_own() {
        assertThat(SourceText.of("t", "ae\u0301b").shown(new Place("t", 1, 3, 1, 4))).endsWith("\n  ^");
    }

    @Test
    void a_long_line_is_cut_around_the_place() {
        SourceText text = SourceText.of("t", "x".repeat(1000) + "here" + "y".repeat(1000));

        String shown = text.shown(new Place("t", 1, 1001, 1, 1005));

        assertThat(shown.lines()).hasSize(2).allSatisfy(line -> assertThat(line.length()).isLessThan(170));
        assertThat(shown).contains("here").endsWith(" ^^^^");
    }

    @Property
    void what_lies_far_off_on_the_line_does_not_change_what_is_shown(@ForAll @IntRange(min = 1, max = 700) int column,
            @ForAll @IntRange(min = 0, max = 9) int length, @ForAll @IntRange(min = 0, max = 2) int wide) {
        String line = ("abc \uD83D\uDE42\u65E5e\u0301".repeat(2) + "x").repeat(50).substring(wide);
        Place place = new Place("t", 2, column, 2, column + length);
        String far = line + "y".repeat(1000);

        assertThat(SourceText.of("t", "\uD83D\uDE42\n" + far + "z\uD83D\uDE42\r\nmore").shown(place))
            .isEqualTo(SourceText.of("t", "z\n" + far + "zz").shown(place));
    }

    @Test
    void what_could_move_a_terminal_is_shown_as_a_space() {
        assertThat(SourceText.of("t", "a\u001B[31m\u202Eb").shown(new Place("t", 1, 1, 1, 2))).startsWith("a [31m b\n");
    }
}
