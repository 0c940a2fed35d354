package dev.netplan.yaml.plain;

import dev.netplan.yaml.plain.Tape.Style;

/** Reads a literal or folded block: the lines below {@code |} or {@code >}. */
final class BlockText {

    private final String text;
    private final Tape tape;
    private final Lines lines;

    BlockText(String text, Tape tape, Lines lines) {
        this.text = text;
        this.tape = tape;
        this.lines = lines;
    }

    /** Puts the block at an offset on the tape, and stands on the line behind it; false when it is not easy. */
    boolean read(int from, int end, int parentIndent) {
        boolean folded = text.charAt(from) == '>';
        char chomping = from + 1 < end ? text.charAt(from + 1) : ' ';
        int header = chomping == '+' || chomping == '-' ? from + 2 : from + 1;
        if (!text.substring(header, end).isBlank() || !lines.hasBreak()) {
            return false;
        }
        StringBuilder value = new StringBuilder();
        StringBuilder breaks = new StringBuilder();
        int indent = -1;
        int stop = lines.next();
        String lastBreak = "";
        boolean lastPlain = false;
        while (lines.step()) {
            boolean blank = lines.isBreak(lines.content());
            if (blank && (indent < 0 || lines.indent() <= indent)) {
                if (indent < 0 && lines.indent() > parentIndent + 1) {
                    return false; // the deepest blank line has a say in the indentation
                }
                if (!lines.hasBreak()) {
                    return false;
                }
                breaks.append('\n');
                stop = lines.next();
                continue;
            }
            if (indent < 0) {
                if (lines.indent() <= parentIndent) {
                    return false; // nothing stands in it
                }
                indent = lines.indent();
            } else if (lines.indent() < indent) {
                break;
            }
            boolean plain = lines.indent() == indent;
            if (!value.isEmpty() || !lastBreak.isEmpty()) {
                if (folded && lastPlain && plain) {
                    if (breaks.isEmpty()) {
                        value.append(' ');
                    }
                } else {
                    value.append(lastBreak);
                }
            }
            value.append(breaks).append(text, lines.start() + indent, lines.end());
            breaks.setLength(0);
            lastPlain = plain;
            lastBreak = lines.hasBreak() ? "\n" : "";
            stop = lines.hasBreak() ? lines.next() : lines.end();
        }
        if (indent < 0 || (!lines.ended() && lines.indent() > parentIndent)) {
            return false;
        }
        if (chomping != '-') {
            value.append(lastBreak);
        }
        if (chomping == '+') {
            value.append(breaks);
        }
        tape.scalar(folded ? Style.FOLDED : Style.LITERAL, from, stop, value.toString());
        return true;
    }
}
