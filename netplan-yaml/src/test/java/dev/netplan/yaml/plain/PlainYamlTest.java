package dev.netplan.yaml.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.yaml.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

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
        assertTheSame(plan);
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
        assertTheSame(YamlTexts.laidOut(seed));
    }

    @Property(tries = 2000)
    void slips_of_the_keyboard_are_told_as_snakeyaml_tells_them(@ForAll long seed) {
        assertTheSame(YamlTexts.slipped(YamlTexts.laidOut(seed), seed + 1));
    }

    private static void assertTheSame(String text) {
        Optional<Tape> tape = PlainYaml.scan(SourceText.of("plan.yaml", text));
        tape.ifPresent(events -> assertThat(told(text, events)).as(text).isEqualTo(toldBySnakeYaml(text)));
    }

    private static List<String> told(String text, Tape tape) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < tape.events(); i++) {
            int from = text.codePointCount(0, tape.from(i));
            int to = text.codePointCount(0, tape.to(i));
            told.add(switch (tape.kind(i)) {
                case MAP_START -> "map " + tape.flow(i) + " " + from;
                case LIST_START -> "list " + tape.flow(i) + " " + from;
                case MAP_END -> "end of map" + (tape.flow(i) ? " " + from + "-" + to : "");
                case LIST_END -> "end of list" + (tape.flow(i) ? " " + from + "-" + to : "");
                case SCALAR -> tape.style(i) + " " + tape.text(i) + " " + from + "-" + to;
            });
        }
        return told;
    }

    private static List<String> toldBySnakeYaml(String text) {
        List<String> told = new ArrayList<>();
        List<Boolean> flows = new ArrayList<>();
        ParserImpl parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
        while (true) {
            Event event = parser.getEvent();
            int from = event.getStartMark().getIndex();
            int to = event.getEndMark().getIndex();
            switch (event.getEventId()) {
                case StreamStart, DocumentEnd -> {
                    // a plain text is one document
                }
                case DocumentStart -> assertThat(((DocumentStartEvent) event).getExplicit()).isFalse();
                case Alias -> told.add("alias " + ((AliasEvent) event).getAnchor());
                case MappingStart -> {
                    flows.add(((MappingStartEvent) event).isFlow());
                    told.add("map " + ((MappingStartEvent) event).isFlow() + " " + from);
                }
                case SequenceStart -> {
                    flows.add(((SequenceStartEvent) event).isFlow());
                    told.add("list " + ((SequenceStartEvent) event).isFlow() + " " + from);
                }
                case MappingEnd ->
                    told.add("end of map" + (flows.remove(flows.size() - 1) ? " " + from + "-" + to : ""));
                case SequenceEnd ->
                    told.add("end of list" + (flows.remove(flows.size() - 1) ? " " + from + "-" + to : ""));
                case Scalar -> told.add(((ScalarEvent) event).getScalarStyle().name() + " "
                        + ((ScalarEvent) event).getValue() + " " + from + "-" + to);
                case StreamEnd -> {
                    return told;
                }
                default -> throw new AssertionError(event);
            }
        }
    }
}
