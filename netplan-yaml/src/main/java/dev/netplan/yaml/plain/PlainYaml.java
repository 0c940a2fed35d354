package dev.netplan.yaml.plain;

import static dev.netplan.yaml.plain.Scalars.NOT_PLAIN;

import dev.netplan.yaml.plain.Tape.Kind;
import dev.netplan.yaml.plain.Tape.Style;
import dev.netplan.yaml.source.SourceText;
import java.util.Optional;

/**
 * Reads the plain part of YAML, in which nearly every plan is written, a line at a time. It never decides what is
 * right, only what is easy: at anything else it gives up, and the whole text goes to SnakeYAML.
 */
public final class PlainYaml {

    /** Deeper nesting is left to the judge, who has an opinion on it. */
    static final int DEEPEST = 40;

    /** Longer keys are left to the judge, who takes them for none. */
    static final int LONGEST_KEY = 1000;

    private final String text;
    private final Tape tape;
    private final Lines lines;
    private final Scalars scalars;
    private final Flow flow;
    private final BlockText blocks;

    private PlainYaml(String text) {
        this.text = text;
        this.tape = new Tape(text);
        this.lines = new Lines(text);
        this.scalars = new Scalars(text, tape);
        this.flow = new Flow(text, tape, scalars);
        this.blocks = new BlockText(text, tape, lines);
    }

    /** The events of a text whose top level is a block map; empty when it is not plain. */
    public static Optional<Tape> scan(SourceText source) {
        if (!source.hasOrdinaryCharacters()) {
            return Optional.empty();
        }
        PlainYaml plain = new PlainYaml(source.text());
        boolean whole = plain.lines.advance() && plain.lines.indent() == 0 && plain.map(0, 0) && plain.lines.ended()
                && !plain.tape.isFull();
        return whole ? Optional.of(plain.tape) : Optional.empty();
    }

    /** The map whose keys stand in a column, from the key at hand to the first line further left. */
    private boolean map(int indent, int depth) {
        tape.collection(Kind.MAP_START, false, lines.start() + indent);
        int key = lines.start() + indent;
        while (true) {
            if (!entry(key, indent, depth)) {
                return false;
            }
            if (lines.indent() != indent || lines.ended()) {
                break;
            }
            key = lines.content();
        }
        tape.collection(Kind.MAP_END, false, key);
        return lines.indent() < indent;
    }

    private boolean entry(int key, int indent, int depth) {
        int end = lines.end();
        if (indent == 0 && isMarker(key, end)) {
            return false;
        }
        int colon = scalars.inBlock(key, end);
        if (colon == NOT_PLAIN || colon - key > LONGEST_KEY || !isColon(colon, end)
                || !scalars.put(key, colon)) {
            return false;
        }
        int value = spaces(colon + 1, end);
        if (value == end || text.charAt(value) == '#') {
            return below(colon + 1, indent, depth);
        }
        return value(value, end, indent, depth) && lines.indent() <= indent;
    }

    /** The value of a key, or of a dash, behind which nothing stands. */
    private boolean below(int place, int indent, int depth) {
        lines.advance();
        if (lines.indent() > indent) {
            return depth < DEEPEST && node(lines.indent(), depth + 1) && lines.indent() <= indent;
        }
        boolean listOfKey =
                text.charAt(place - 1) == ':' && lines.indent() == indent && isDash(lines.content(), lines.end());
        if (listOfKey) {
            return depth < DEEPEST && list(indent, depth + 1, true) && lines.indent() <= indent;
        }
        tape.scalar(Style.PLAIN, place, place);
        return true;
    }

    /** The map or list that begins on the line at hand. */
    private boolean node(int indent, int depth) {
        return isDash(lines.content(), lines.end()) ? list(indent, depth, false) : map(indent, depth);
    }

    /** The list whose dashes stand in a column; one that stands in the column of its key ends at the next key. */
    private boolean list(int indent, int depth, boolean underKey) {
        tape.collection(Kind.LIST_START, false, lines.content());
        while (lines.indent() == indent && isDash(lines.content(), lines.end())) {
            if (!item(lines.content(), indent, depth)) {
                return false;
            }
        }
        tape.collection(Kind.LIST_END, false, lines.start());
        return underKey ? lines.indent() <= indent : lines.indent() < indent;
    }

    private boolean item(int dash, int indent, int depth) {
        int end = lines.end();
        int value = spaces(dash + 1, end);
        if (value == end || text.charAt(value) == '#') {
            return below(dash + 1, indent, depth);
        }
        int column = value - lines.start();
        if (isDash(value, end)) {
            return false; // a list that begins on the line of another's dash
        }
        if (!flow.begins(value) && text.charAt(value) != '|' && text.charAt(value) != '>') {
            int colon = scalars.inBlock(value, end);
            if (colon == NOT_PLAIN) {
                return false;
            }
            if (isColon(colon, end)) {
                return depth < DEEPEST && map(column, depth + 1) && lines.indent() <= indent;
            }
        }
        return value(value, end, indent, depth) && lines.indent() <= indent;
    }

    /** The value that stands on the line at hand, and nothing else behind it; then the next line is at hand. */
    private boolean value(int from, int end, int indent, int depth) {
        char first = text.charAt(from);
        if (first == '|' || first == '>') {
            if (!blocks.read(from, end, indent)) {
                return false;
            }
            boolean elsewhere = !lines.ended() && text.charAt(lines.content()) == '#';
            if (elsewhere) {
                lines.advance();
            }
            return true;
        }
        int to;
        if (flow.begins(from)) {
            to = flow.read(from, end, depth + 1);
        } else {
            to = scalars.inBlock(from, end);
            if (to != NOT_PLAIN && !scalars.put(from, to)) {
                to = NOT_PLAIN;
            }
        }
        if (to == NOT_PLAIN || !isRestEmpty(to, end)) {
            return false;
        }
        lines.advance();
        return true;
    }

    /** Whether only a comment follows. */
    private boolean isRestEmpty(int from, int end) {
        int at = spaces(from, end);
        return at == end || (text.charAt(at) == '#' && at > from);
    }

    private boolean isColon(int at, int end) {
        return at < end && text.charAt(at) == ':' && (at + 1 == end || text.charAt(at + 1) == ' ');
    }

    private boolean isDash(int at, int end) {
        return at < end && text.charAt(at) == '-' && (at + 1 >= end || text.charAt(at + 1) == ' ');
    }

    /** Whether a line begins a document, or ends one. */
    private boolean isMarker(int at, int end) {
        return at + 2 < end && (text.startsWith("---", at) || text.startsWith("...", at));
    }

    private int spaces(int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
