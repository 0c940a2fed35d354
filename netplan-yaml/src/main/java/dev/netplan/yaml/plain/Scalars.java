package dev.netplan.yaml.plain;

import dev.netplan.yaml.plain.Tape.Style;

/** Reads single values of one line. Each method answers the offset behind the value, or {@link #NOT_PLAIN}. */
final class Scalars {

    /** What is not easy is left to the judge. */
    static final int NOT_PLAIN = -1;

    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    private final String text;
    private final Tape tape;

    Scalars(String text, Tape tape) {
        this.text = text;
        this.tape = tape;
    }

    /** The offset behind the value at an offset of a block, up to the end of its line. */
    int inBlock(int from, int end) {
        char first = text.charAt(from);
        if (first == '"' || first == '\'') {
            return quoted(from, end);
        }
        if (INDICATORS.indexOf(first) >= 0 && !(isDashOrSo(first) && !isSpace(from + 1, end))) {
            return NOT_PLAIN;
        }
        int last = from;
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (c == ' ') {
                continue;
            }
            if ((c == ':' && isSpace(at + 1, end)) || (c == '#' && text.charAt(at - 1) == ' ')) {
                break;
            }
            last = at;
        }
        return last + 1;
    }

    /** The offset behind the value at an offset of a flow. */
    int inFlow(int from, int end) {
        char first = text.charAt(from);
        if (first == '"' || first == '\'') {
            return quoted(from, end);
        }
        if (INDICATORS.indexOf(first) >= 0 && !(first == '-' && !isSpace(from + 1, end))) {
            return NOT_PLAIN;
        }
        int last = from;
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (c == ' ') {
                continue;
            }
            if (c == ',' || c == ']' || c == '}' || (c == ':' && isSpace(at + 1, end))) {
                return last + 1;
            }
            boolean doubtful = c == '?' || c == '[' || c == '{' || (c == ':' && endsFlowKey(at + 1, end))
                    || (c == '#' && text.charAt(at - 1) == ' ');
            if (doubtful) {
                return NOT_PLAIN;
            }
            last = at;
        }
        return NOT_PLAIN;
    }

    /** Puts the value between two offsets on the tape; false when its escapes are not easy. */
    boolean put(int from, int to) {
        char first = text.charAt(from);
        if (first == '\'') {
            if (holds('\'', from + 1, to - 1)) {
                tape.scalar(Style.SINGLE_QUOTED, from, to, text.substring(from + 1, to - 1).replace("''", "'"));
            } else {
                tape.scalar(Style.SINGLE_QUOTED, from, to);
            }
            return true;
        }
        if (first != '"') {
            tape.scalar(Style.PLAIN, from, to);
            return true;
        }
        if (holds('\\', from + 1, to - 1)) {
            return putEscaped(from, to);
        }
        tape.scalar(Style.DOUBLE_QUOTED, from, to);
        return true;
    }

    private boolean holds(char sign, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == sign) {
                return true;
            }
        }
        return false;
    }

    private boolean putEscaped(int from, int to) {
        StringBuilder value = new StringBuilder(to - from);
        int at = from + 1;
        while (at < to - 1) {
            char c = text.charAt(at++);
            if (c == '\\') {
                c = unescaped(text.charAt(at++));
                if (c == 0) {
                    return false;
                }
            }
            value.append(c);
        }
        tape.scalar(Style.DOUBLE_QUOTED, from, to, value.toString());
        return true;
    }

    /** The character that an escape stands for; 0 for one that is not easy. */
    private static char unescaped(char escape) {
        return switch (escape) {
            case '"', '\\' -> escape;
            case 'n' -> '\n';
            case 't' -> '\t';
            default -> 0;
        };
    }

    /** The offset behind the closing quote. */
    private int quoted(int from, int end) {
        char quote = text.charAt(from);
        int at = from + 1;
        while (at < end) {
            char c = text.charAt(at++);
            if (c == quote) {
                boolean doubled = quote == '\'' && at < end && text.charAt(at) == '\'';
                if (!doubled) {
                    return at;
                }
                at++;
            } else if (c == '\\' && quote == '"') {
                at++;
            }
        }
        return NOT_PLAIN;
    }

    private boolean isSpace(int at, int end) {
        return at >= end || text.charAt(at) == ' ';
    }

    private static boolean isDashOrSo(char c) {
        return c == '-' || c == '?' || c == ':';
    }

    private boolean endsFlowKey(int at, int end) {
        return at < end && ",[]{}".indexOf(text.charAt(at)) >= 0;
    }
}
