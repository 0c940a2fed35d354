package dev.netplan.yaml.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.yaml.plain.PlainYaml;
import dev.netplan.yaml.plain.YamlTexts;
import dev.netplan.yaml.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
        Alike.assertAlike(plainly, bySnakeYaml, text);
    }

    private static String text(String name) {
        try (InputStream in = PlainPathTest.class.getResourceAsStream("/plans/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
