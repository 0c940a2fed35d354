package dev.netplan.yaml.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.PlanPath;
import dev.netplan.yaml.plain.PlainYaml;
import dev.netplan.yaml.plain.YamlTexts;
import dev.netplan.yaml.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the plain path reads, SnakeYAML alone reads too: plan, findings and places. */
class PlainPathTest {

    private static final PlanReader PLAINLY = PlanReader.standard();
    private static final PlanReader BY_SNAKE_YAML = PlanReader.standard().bySnakeYamlAlone();

    @ParameterizedTest
    @ValueSource(strings = {"ada.yaml", "career-changer.yaml"})
    void a_real_plan_is_plain(String name) {
        String text = text(name);

        assertThat(PlainYaml.scan(SourceText.of("plan.yaml", text))).isPresent();
        assertTheSame(text);
    }

    @Property
    void slips_of_the_keyboard_are_told_alike(@ForAll long seed) {
        assertTheSame(YamlTexts.slipped(text(seed % 2 == 0 ? "ada.yaml" : "career-changer.yaml"), seed));
    }

    @Test
    void characters_of_two_units_stand_in_the_same_columns() {
        String plan = """
                netplan: 1
                start: 2026-01-05
                owner: { name: "👩‍💻 Mina é", nope: 1 }
                contacts:
                  a: { name: 🙂, notes: 'x 🙂 y', wat: 2 }
                  b:
                    notes: |
                      🙂 one
                      two 🙂
                    nope: 3
                """;

        assertThat(PlainYaml.scan(SourceText.of("plan.yaml", plan))).isPresent();
        assertThat(PLAINLY.read(plan, "plan.yaml").findings()).hasSize(4);
        assertTheSame(plan);
    }

    private static void assertTheSame(String text) {
        Reading plainly = PLAINLY.read(text, "plan.yaml");
        Reading bySnakeYaml = BY_SNAKE_YAML.read(text, "plan.yaml");
        assertThat(plainly.findings()).as(text).isEqualTo(bySnakeYaml.findings());
        assertThat(plainly.plan()).as(text).isEqualTo(bySnakeYaml.plan());
        assertThat(plainly.facts().cutByComments()).isEqualTo(bySnakeYaml.facts().cutByComments());
        plainly.plan().ifPresent(plan -> paths(plan.toTree(), PlanPath.ROOT, new ArrayList<>())
            .forEach(path -> {
                assertThat(plainly.places().value(path)).as(path + " in " + text)
                    .isEqualTo(bySnakeYaml.places().value(path));
                assertThat(plainly.places().key(path)).isEqualTo(bySnakeYaml.places().key(path));
            }));
    }

    private static List<PlanPath> paths(Object tree, PlanPath here, List<PlanPath> all) {
        all.add(here);
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, value) -> paths(value, here.key(key.toString()), all));
        } else if (tree instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                paths(list.get(i), here.item(i), all);
            }
        }
        return all;
    }

    private static String text(String name) {
        try (InputStream in = PlainPathTest.class.getResourceAsStream("/plans/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
