package dev.netplan.yaml.read;

import dev.netplan.yaml.source.SourceText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;

/** Events as SnakeYAML's parser finds them. */
final class SnakeEvents implements Events {

    /** Deeper than this, no more is read: it is far too deep, which has been said, and the scanner slows with depth. */
    private static final int BOTTOM = 200;

    private final SourceText source;
    private final TextStream stream;
    private final ParserImpl parser;
    private Kind kind = Kind.OVER;
    private String text = "";
    private boolean plain;
    private boolean tagged;
    private @Nullable String anchor;
    private int start;
    private int end;
    private boolean begun;
    private int depth;

    SnakeEvents(SourceText source) {
        this.source = source;
        this.stream = new TextStream(source);
        this.parser = new ParserImpl(stream, new LoaderOptions());
    }

    @Override
    public Kind next() {
        Event event = event();
        while (!begun && !event.is(Event.ID.DocumentStart) && !event.is(Event.ID.StreamEnd)) {
            event = event();
        }
        if (!begun) {
            begun = true;
            if (event.is(Event.ID.DocumentStart)) {
                event = event();
            }
        }
        if (event.is(Event.ID.DocumentEnd)) {
            event = event();
        }
        take(event);
        return kind;
    }

    private Event event() {
        try {
            return parser.getEvent();
        } catch (RuntimeException broken) {
            // the scanner is not made for every text: what it throws is not always its own
            throw new BrokenText(Optional.of(SyntaxAdvice.of(source, broken, source.index(stream.getIndex()))));
        }
    }

    private void take(Event event) {
        start = event.getStartMark().getIndex();
        end = event.getEndMark().getIndex();
        text = "";
        plain = false;
        anchor = null;
        tagged = false;
        switch (event.getEventId()) {
            case Scalar -> {
                ScalarEvent scalar = (ScalarEvent) event;
                kind = Kind.SCALAR;
                text = scalar.getValue();
                plain = scalar.isPlain();
                anchor = scalar.getAnchor();
                tagged = scalar.getTag() != null;
                if (scalar.isLiteral() || scalar.isFolded()) {
                    // to SnakeYAML, a block ends where the next token begins
                    end = source.visibleEnd(start, end);
                }
            }
            case MappingStart -> {
                kind = Kind.MAP;
                properties((NodeEvent) event, ((MappingStartEvent) event).getTag());
            }
            case SequenceStart -> {
                kind = Kind.LIST;
                properties((NodeEvent) event, ((SequenceStartEvent) event).getTag());
            }
            case MappingEnd -> endOf('}');
            case SequenceEnd -> endOf(']');
            case Alias -> {
                kind = Kind.ALIAS;
                text = ((AliasEvent) event).getAnchor();
            }
            case DocumentStart -> {
                kind = Kind.ANOTHER;
                start = end - 3;
            }
            default -> kind = Kind.OVER;
        }
    }

    private void endOf(char bracket) {
        kind = Kind.END;
        depth--;
        int at = source.index(start);
        // without brackets, the event has the marks of whatever token comes next
        if (end == start || at >= source.text().length() || source.text().charAt(at) != bracket) {
            end = -1;
        }
    }

    private void properties(NodeEvent event, @Nullable String tag) {
        anchor = event.getAnchor();
        tagged = tag != null;
        if (++depth > BOTTOM) {
            throw new BrokenText(Optional.empty());
        }
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public boolean isPlain() {
        return plain;
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public int end() {
        return end;
    }

    @Override
    public @Nullable String anchor() {
        return anchor;
    }

    @Override
    public boolean isTagged() {
        return tagged;
    }
}
