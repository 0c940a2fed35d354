package dev.netplan.yaml.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.yaml.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** What the plain path tells of a text, held against what SnakeYAML tells: each event, its style, value and place. */
public final class BothPaths {

    private BothPaths() {}

    /** Fails where the plain path answers and SnakeYAML tells something else. Whether it answered is the answer. */
    public static boolean agreeOn(String text) {
        Optional<Tape> tape = PlainYaml.scan(SourceText.of("plan.yaml", text));
        tape.ifPresent(events -> assertThat(told(text, events)).as(text).isEqualTo(toldBySnakeYaml(text)));
        return tape.isPresent();
    }

    private static List<String> told(String text, Tape tape) {
        List<String> told = new ArrayList<>();
        int[] points = points(text);
        for (int i = 0; i < tape.events(); i++) {
            int from = points[tape.from(i)];
            int to = points[tape.to(i)];
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

    /** How many code points stand before each place of a text, its end included. */
    private static int[] points(String text) {
        int[] points = new int[text.length() + 1];
        for (int i = 1; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLowSurrogate(text.charAt(i))
                    && Character.isHighSurrogate(text.charAt(i - 1));
            points[i] = points[i - 1] + (inside ? 0 : 1);
        }
        return points;
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
