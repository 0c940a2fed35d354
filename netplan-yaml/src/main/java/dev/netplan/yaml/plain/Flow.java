package dev.netplan.yaml.plain;

import static dev.netplan.yaml.plain.Scalars.NOT_PLAIN;

import dev.netplan.yaml.plain.Tape.Kind;

/** Reads a map in braces or a list in brackets that ends on the line on which it began. */
final class Flow {

    private final String text;
    private final Tape tape;
    private final Scalars scalars;

    Flow(String text, Tape tape, Scalars scalars) {
        this.text = text;
        this.tape = tape;
        this.scalars = scalars;
    }

    /** Whether a map or list begins at an offset. */
    boolean begins(int at) {
        return text.charAt(at) == '[' || text.charAt(at) == '{';
    }

    /** Puts the collection at an offset on the tape; the offset behind it, or {@link Scalars#NOT_PLAIN}. */
    int read(int from, int end, int depth) {
        boolean map = text.charAt(from) == '{';
        char close = map ? '}' : ']';
        tape.collection(map ? Kind.MAP_START : Kind.LIST_START, true, from);
        int at = spaces(from + 1, end);
        if (at < end && text.charAt(at) == close) {
            tape.collection(map ? Kind.MAP_END : Kind.LIST_END, true, at);
            return at + 1;
        }
        while (at < end) {
            at = map ? entry(at, end, depth) : value(at, end, depth);
            if (at == NOT_PLAIN || at >= end) {
                return NOT_PLAIN;
            }
            char c = text.charAt(at);
            if (c == close) {
                tape.collection(map ? Kind.MAP_END : Kind.LIST_END, true, at);
                return at + 1;
            }
            if (c != ',') {
                return NOT_PLAIN;
            }
            at = spaces(at + 1, end);
        }
        return NOT_PLAIN;
    }

    private int entry(int from, int end, int depth) {
        int to = scalars.inFlow(from, end);
        if (to == NOT_PLAIN || to - from > PlainYaml.LONGEST_KEY || to + 1 >= end || text.charAt(to) != ':'
                || text.charAt(to + 1) != ' ' || !scalars.put(from, to)) {
            return NOT_PLAIN;
        }
        int at = spaces(to + 1, end);
        return at >= end ? NOT_PLAIN : value(at, end, depth);
    }

    private int value(int from, int end, int depth) {
        int to;
        if (begins(from)) {
            to = depth >= PlainYaml.DEEPEST ? NOT_PLAIN : read(from, end, depth + 1);
        } else {
            to = scalars.inFlow(from, end);
            if (to == NOT_PLAIN || !scalars.put(from, to)) {
                return NOT_PLAIN;
            }
        }
        return to == NOT_PLAIN ? NOT_PLAIN : spaces(to, end);
    }

    private int spaces(int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
