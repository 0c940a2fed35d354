package dev.netplan.yaml.read;

import dev.netplan.format.TextIndex;
import dev.netplan.yaml.plain.Tape;
import dev.netplan.yaml.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Events of a text that is plain YAML throughout, from the tape on which they stand. */
final class PlainEvents implements Events {

    private final SourceText source;
    private final Tape tape;
    private int event = -1;
    private Kind kind = Kind.OVER;
    private @Nullable String text;
    /** A position in the string and its offset; what is asked next lies mostly behind it. */
    private int knownIndex;
    private int knownOffset;

    PlainEvents(SourceText source, Tape tape) {
        this.source = source;
        this.tape = tape;
    }

    @Override
    public Kind next() {
        event++;
        text = null;
        kind = event >= tape.events() ? Kind.OVER : switch (tape.kind(event)) {
            case SCALAR -> Kind.SCALAR;
            case MAP_START -> Kind.MAP;
            case LIST_START -> Kind.LIST;
            case MAP_END, LIST_END -> Kind.END;
        };
        return kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String text() {
        String known = text;
        if (known == null) {
            known = kind == Kind.SCALAR ? tape.text(event) : "";
            text = known;
        }
        return known;
    }

    @Override
    public boolean says(String other) {
        return (text == null && kind == Kind.SCALAR) ? tape.says(event, other) : text().equals(other);
    }

    @Override
    public boolean isPlain() {
        return kind == Kind.SCALAR && tape.style(event) == Tape.Style.PLAIN;
    }

    @Override
    public boolean isBlank() {
        return !tape.isBare(event) && text().isBlank();
    }

    @Override
    public int numberIn(TextIndex index) {
        return tape.isBare(event) ? index.of(source.text(), tape.textFrom(event), tape.textTo(event))
                : Events.super.numberIn(index);
    }

    @Override
    public int likeness() {
        return tape.isBare(event) ? Likeness.of(source.text(), tape.textFrom(event), tape.textTo(event))
                : Events.super.likeness();
    }

    @Override
    public int start() {
        return offset(tape.from(event));
    }

    @Override
    public int end() {
        if (kind == Kind.END && !tape.flow(event)) {
            return -1;
        }
        int end = offset(tape.to(event));
        return kind == Kind.SCALAR && tape.isBlock(event) ? source.visibleEnd(start(), end) : end;
    }

    @Override
    public int behind() {
        int next = tape.end(event) + 1;
        while (next < tape.events() && tape.isEnd(next)) {
            next++;
        }
        return next < tape.events() ? tape.from(next) : source.text().length();
    }

    @Override
    public void pass() {
        event = tape.end(event);
        text = null;
        kind = Kind.END;
    }

    private int offset(int index) {
        if (!source.hasPairs()) {
            return index;
        }
        if (index < knownIndex) {
            return source.offset(index);
        }
        knownOffset += source.text().codePointCount(knownIndex, index);
        knownIndex = index;
        return knownOffset;
    }

    @Override
    public @Nullable String anchor() {
        return null;
    }

    @Override
    public boolean isTagged() {
        return false;
    }
}
