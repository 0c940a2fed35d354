package dev.netplan.yaml.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.yaml.source.SourceText;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Where the plain path answers, it tells what SnakeYAML tells: every event, its style, its value and its place. */
class PlainYamlTest {

    @Test
    void a_plan_in_the_usual_layout_is_plain() {
        String plan = """
                # Ada's plan
                netplan: 1
                owner:
                  name: Ada Okafor   # as she writes it
                  superpowers:
                  - listening well
                  - name: learning fast
                    detail: >-
                      shipped a React app
                      six weeks after the first tutorial
                goals:
                  meetups: { do: [attend, 'coffee-chat'], times: 6, by: "2026-06-30" }
                """;

        assertThat(PlainYaml.scan(SourceText.of("plan.yaml", plan))).isPresent();
        assertThat(BothPaths.agreeOn(plan)).isTrue();
    }

    @Test
    void what_is_not_easy_is_left_to_the_judge() {
        List<String> doubtful = List.of("", "# nothing\n", "- a\n", "a: &b c\n", "a: *b\n", "a: !t b\n", "a:\tb\n",
                "a: b\n  c\n", "a: 'b\n  c'\n", "a: [b,\n  c]\n", "---\na: b\n", "a: b: c\n", "a: @b\n", "a: [b?, c]\n",
                "a: b\n...\n", "? a\n: b\n", "a\n", "a: b\u2028\n", "a: b\rc: d\n", "a: \"b\n", "a: \"\\x41\"\n",
                "a: |2\n   b\n", "a: - b\n", "\ta: b\n", "a: {b, c}\n", "a: [b: c]\n", "a: b\n c: d\n");

        assertThat(doubtful).allSatisfy(text -> assertThat(PlainYaml.scan(SourceText.of("plan.yaml", text))).isEmpty());
    }

    @Property(tries = 2000)
    void generated_layouts_are_told_as_snakeyaml_tells_them(@ForAll long seed) {
        BothPaths.agreeOn(YamlTexts.laidOut(seed));
    }

    @Property(tries = 2000)
    void slips_of_the_keyboard_are_told_as_snakeyaml_tells_them(@ForAll long seed) {
        BothPaths.agreeOn(YamlTexts.slipped(YamlTexts.laidOut(seed), seed + 1));
    }
}
