package dev.netplan.yaml.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.netplan.check.Finding;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts that are made to make a reader throw, hang or use up memory. */
class HostileTextTest {

    private static final String HEADER = "netplan: 1\nstart: 2026-01-05\nowner: { name: Mina Example }\n";
    private static final int MANY = 100_000;

    @Test
    void brackets_without_end_are_found_once() {
        assertThat(rules("x-a: " + "[".repeat(MANY))).containsExactly("too-deep");
        assertThat(rules("x-a: " + "{a: ".repeat(MANY))).containsExactly("too-deep");
        assertThat(rules("x-a:\n  " + "- ".repeat(MANY))).containsExactly("too-deep");
        assertThat(rules("x-a:\n  " + "? ".repeat(MANY))).contains("too-deep");
    }

    @Test
    void aliases_that_multiply_stay_within_their_budget() {
        String laughs = "x-a0: &a0 [a, a, a, a, a, a, a, a, a, a]\n"
                + many(40, i -> "x-a" + (i + 1) + ": &a" + (i + 1) + " [" + ("*a" + i + ", ").repeat(10) + "]\n");

        assertThat(rules(laughs)).containsExactly("too-many-aliases");
    }

    @Test
    void aliases_of_a_long_text_stay_within_their_budget() {
        String text = "x-a: &a \"" + "z".repeat(1_000_000) + "\"\n";

        assertThat(rules(text + "x-b: [" + "*a, ".repeat(10) + "]\n")).isEmpty();
        assertThat(rules(text + "x-b: [" + "*a, ".repeat(11) + "]\n")).containsExactly("too-many-aliases");
        assertThat(rules(text + "x-b: &b [*a, *a]\nx-c: [" + "*b, ".repeat(9) + "]\n"))
            .containsExactly("too-many-aliases");
        assertThat(rules("journal:\n  - &one { on: 2026-01-05, did: message, note: &a \"" + "z".repeat(3_000_000)
                + "\" }\n" + "  - *one\n".repeat(4)))
            .contains("too-many-aliases");
    }

    @Test
    void a_long_chain_of_aliases_is_no_trouble() {
        String chain = "x-a:\n- &a0 [x]\n" + many(MANY, i -> "- &a" + (i + 1) + " [*a" + i + "]\n");

        assertThat(rules(chain)).contains("too-deep", "too-many-aliases");
    }

    @Test
    void many_anchors_and_long_ones_are_read() {
        assertThat(rules("x-a:\n" + many(MANY, i -> "- &a" + i + " x\n"))).isEmpty();
        assertThat(rules("x-a: &" + "a".repeat(10 * MANY) + " x\n")).isEmpty();
    }

    @Test
    void lines_of_any_length_are_read() {
        assertThat(rules("title: " + "six ".repeat(10 * MANY) + "\n")).isEmpty();
        assertThat(rules("title: " + "\uD83D\uDE42 ".repeat(10 * MANY) + "\n")).isEmpty();
        assertThat(rules("# " + "six ".repeat(10 * MANY) + "\n")).isEmpty();
        assertThat(rules("title: \"" + "\u2028".repeat(MANY) + "\"\n")).isEmpty();
        assertThat(rules("k".repeat(10 * MANY) + ": 1\n")).containsExactly("yaml-syntax");
    }

    @Test
    void after_ten_thousand_findings_the_others_are_counted() {
        List<Finding> findings = read("contacts:\n" + many(MANY, i -> "  kai: { name: Kai }\n"));

        assertThat(findings).hasSize(10_001);
        assertThat(findings.get(10_000).message()).contains("89999 more findings");
    }

    @Test
    void many_documents_and_directives_are_read_no_further_than_needed() {
        assertThat(rules("---\n" + "a\n---\n".repeat(MANY))).containsExactly("several-documents");
    }

    @Test
    void what_the_scanner_throws_by_mistake_is_a_finding() {
        assertThat(rules("title: \"\\UFFFFFFFF\"\n")).containsExactly("yaml-syntax");
        assertThat(rules("]\n")).containsExactly("yaml-syntax");
        assertThat(rules("title: a\uD800b\n")).containsExactly("yaml-syntax");
        assertThat(rules("title: \"\\uD800\"\n")).containsExactly("bad-value");
        assertThat(rules("title: a\u0000b\n")).containsExactly("yaml-syntax");
    }

    private static String many(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    private static List<String> rules(String text) {
        return read(text).stream().map(Finding::rule).distinct().toList();
    }

    private static List<Finding> read(String text) {
        return assertTimeoutPreemptively(Duration.ofMinutes(1),
                () -> PlanReader.standard().read(HEADER + text, "plan.yaml").findings());
    }
}
