package dev.netplan.yaml.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Plan;
import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.read.Reading;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

class PlanWriterTest {

    private static Plan read(String text) {
        Reading reading = PlanReader.standard().read(text, "plan.yaml");
        return reading.orThrow();
    }

    @Property(tries = 300)
    void a_plan_written_as_yaml_is_read_as_the_same_plan(@ForAll Plan plan) {
        String yaml = PlanWriter.yaml(plan);

        assertThat(read(yaml)).as(yaml).isEqualTo(plan);
    }

    @Property(tries = 200)
    void a_plan_written_as_json_is_read_as_the_same_plan(@ForAll Plan plan) {
        String json = PlanWriter.json(plan);

        assertThat(read(json)).as(json).isEqualTo(plan);
    }

    @Property(tries = 100)
    void the_order_of_elements_and_keys_is_kept(@ForAll Plan plan) {
        assertThat(PlanWriter.yaml(read(PlanWriter.yaml(plan)))).isEqualTo(PlanWriter.yaml(plan));
    }

    @Property(tries = 100)
    void snakeyaml_loads_the_same_values_as_written(@ForAll Plan plan) {
        String yaml = PlanWriter.yaml(plan);

        assertThat(Plan.fromTree(Loaded.asWritten(yaml))).as(yaml).isEqualTo(plan);
    }

    @Property(tries = 100)
    void no_tool_of_yaml_1_1_fails_on_it(@ForAll Plan plan) {
        assertThat(Loaded.guessed(PlanWriter.yaml(plan))).containsKeys("netplan", "start", "owner");
    }

    @Property(tries = 100)
    @SuppressWarnings("unchecked") // a plan is a map
    void no_tool_of_yaml_1_2_mistakes_a_text_for_something_else(@ForAll Plan plan) {
        String yaml = PlanWriter.yaml(plan);

        // it splits characters of two halves where its buffer ends, so that it gets a large one
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).setBufferSize(yaml.length() + 1).build();
        Object loaded = new Load(settings).loadFromString(yaml);

        assertThat(Plan.fromTree((Map<String, Object>) loaded)).as(yaml).isEqualTo(plan);
    }

    @Property(tries = 50)
    void lines_end_with_a_line_feed_and_so_does_the_text(@ForAll Plan plan) {
        assertThat(PlanWriter.yaml(plan)).endsWith("\n").doesNotContain("\r").doesNotStartWith("\n");
        assertThat(PlanWriter.json(plan)).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void a_plan_is_laid_out_as_people_like_to_read_it() {
        String yaml = """
                netplan: 1
                title: From bootcamp to frontend
                start: 2026-01-05

                owner:
                  name: Ada Okafor
                  superpowers: [listening well, throwing dinner parties]

                defaults:
                  keep-in-touch:
                    strong: 6 weeks
                    dormant: never

                goals:
                  meetups:
                    times: 6
                    do: attend
                    milestones:
                      - { by: 2026-03-31, times: 3 }

                contacts:
                  grace:
                    name: Grace Liu
                    met: { on: 2026-01-15, in: sf-frontend }
                    tags: ["007", target]
                    notes: |-
                      Likes tea.

                      Two questions:
                        - why, and when?
                  no:
                    name: "No"
                    remember: >-
                      The one who told the long story about the night train to Vienna, the dog in the dining car,
                      and the conductor

                journal:
                  - on: 2026-01-15
                    did: attend
                    asked: [what is next, a second thing]
                    learned:
                      - why, and how
                      - '"senior" is a word'
                    note: "one \\nline"
                    next: { do: message, by: 2026-01-20 }
                """.replace("  no:\n", "  \"no\":\n");

        assertThat(PlanWriter.yaml(read(yaml))).isEqualTo(yaml);
    }

    @Test
    void json_has_a_line_for_each_key() {
        Plan plan = read(
                "{netplan: 1, start: 2026-01-05, owner: {name: Ada, superpowers: [a, b], x-crm: {id: 7, none: []}}}");

        assertThat(PlanWriter.json(plan)).isEqualTo("""
                {
                  "netplan": 1,
                  "start": "2026-01-05",
                  "owner": {
                    "name": "Ada",
                    "superpowers": ["a", "b"],
                    "x-crm": {
                      "id": "7",
                      "none": []
                    }
                  }
                }
                """);
    }

    @Test
    void a_key_too_long_for_yaml_is_announced() {
        String label = "a".repeat(1200);
        Plan plan = read("{netplan: 1, start: 2026-01-05, owner: {name: Ada}}");
        Plan labelled = plan.withOwner(plan.owner().withProfiles(Map.of(label, "https://example.org")));

        String yaml = PlanWriter.yaml(labelled);

        assertThat(yaml).contains("    ? " + label + "\n    : https://example.org\n");
        assertThat(read(yaml)).isEqualTo(labelled);
    }

    @Test
    void an_element_can_be_written_by_itself() {
        Map<String, Object> tree = new java.util.LinkedHashMap<>();
        tree.put("on", "2026-01-15");
        tree.put("note", "why, when?");
        tree.put("next", Map.of("do", "message"));

        assertThat(PlanWriter.block(tree, 4))
            .isEqualTo("    on: 2026-01-15\n    note: why, when?\n    next: { do: message }\n");
        assertThat(PlanWriter.flow(tree)).isEqualTo("{ on: 2026-01-15, note: \"why, when?\", next: { do: message } }");
    }
}
