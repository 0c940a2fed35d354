package dev.netplan.yaml.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that lines decide about, and that are laid out differently as a whole. */
class TextMergeLayoutTest {

    private static final LineMerge BOTH = (base, ours, theirs) -> new TextMerge(base + ours + theirs, 1);
    private static final String BASE = "gaols:\n  a: 1\n";
    private static final String OURS = "gaols:\n  a: 2\n";
    private static final String THEIRS = "gaols:\n  a: 3\n";

    static Stream<UnaryOperator<String>> layouts() {
        return Stream.of(text -> text, text -> text.replace("\n", "\r\n"), text -> text.replace("\n", "\r"),
                text -> text.replaceFirst("\n", "\r\n"), text -> "\uFEFF" + text, String::stripTrailing,
                text -> "\uFEFF" + text.replace("\n", "\r\n").stripTrailing());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void lines_decide_about_texts_without_layout(UnaryOperator<String> layout) {
        TextMerge alike = TextMerge.of(BASE, OURS, THEIRS, BOTH);

        assertThat(alike).isEqualTo(new TextMerge(BASE + OURS + THEIRS, 1));
        assertThat(TextMerge.of(layout.apply(BASE), OURS, THEIRS, BOTH)).isEqualTo(alike);
        assertThat(TextMerge.of(BASE, OURS, layout.apply(THEIRS), BOTH)).isEqualTo(alike);
        assertThat(TextMerge.of(layout.apply(BASE), OURS, layout.apply(THEIRS), BOTH)).isEqualTo(alike);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void what_lines_decide_is_laid_out_as_ours(UnaryOperator<String> layout) {
        LineMerge ours = (before, our, their) -> new TextMerge(our, 0);
        LineMerge more = (before, our, their) -> new TextMerge("# new\n" + our, 0);

        assertThat(TextMerge.of(BASE, layout.apply(OURS), THEIRS, ours).text()).isEqualTo(layout.apply(OURS));
        assertThat(Layout.plain(TextMerge.of(BASE, layout.apply(OURS), THEIRS, more).text()))
            .isEqualTo("# new\n" + OURS);
    }

    @Test
    void lines_that_ours_lacks_end_as_its_first_line_does() {
        LineMerge more = (base, ours, theirs) -> new TextMerge("# new\n" + ours + "# last\n", 0);

        assertThat(TextMerge.of(BASE, "a: [\r\nb\nc\r", THEIRS, more).text())
            .isEqualTo("# new\r\na: [\r\nb\nc\r# last\r\n");
        assertThat(TextMerge.of(BASE, "\uFEFFa: [\r\nb", THEIRS, more).text())
            .isEqualTo("\uFEFF# new\r\na: [\r\nb\r\n# last");
    }

    @Test
    void where_nothing_is_left_of_ours_theirs_show_the_layout() {
        LineMerge conflict = (base, ours, theirs) -> new TextMerge("<<<\n" + ours + "===\n" + theirs + ">>>\n", 1);

        assertThat(TextMerge.of(BASE, "", THEIRS.replace("\n", "\r\n"), conflict).text())
            .isEqualTo("<<<\r\n===\r\ngaols:\r\n  a: 3\r\n>>>\r\n");
    }
}
