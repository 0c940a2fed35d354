package dev.netplan.yaml.plain;

/** Walks a text line by line, over blank lines and comments. */
final class Lines {

    private final String text;
    private final int length;
    private int next;
    private int start;
    private int content;

    Lines(String text) {
        this.text = text;
        this.length = text.length();
    }

    /** Moves to the next line that holds more than a comment; false at the end of the text. */
    boolean advance() {
        while (step()) {
            if (content < length && !isBreak(content) && text.charAt(content) != '#') {
                return true;
            }
        }
        return false;
    }

    /** Moves to the next line, whatever it holds; false at the end of the text. */
    boolean step() {
        if (next >= length) {
            start = length;
            content = -1;
            return false;
        }
        start = next;
        int at = start;
        while (at < length && text.charAt(at) == ' ') {
            at++;
        }
        content = at;
        next = text.indexOf('\n', at) + 1;
        if (next == 0) {
            next = length;
        }
        return true;
    }

    /** Whether the text is at its end. */
    boolean ended() {
        return content < 0;
    }

    /** The column of the line's first character that is no space; -1 at the end of the text. */
    int indent() {
        return content < 0 ? -1 : content - start;
    }

    /** The offset of the line's first character that is no space. */
    int content() {
        return content;
    }

    /** The offset of the line's first character. */
    int start() {
        return start;
    }

    /** The offset behind the line and its break. */
    int next() {
        return next;
    }

    /** The offset behind the line's last character. */
    int end() {
        int end = next;
        if (end > start && text.charAt(end - 1) == '\n') {
            end--;
            if (end > start && text.charAt(end - 1) == '\r') {
                end--;
            }
        }
        return end;
    }

    /** Whether the line has a break at its end. */
    boolean hasBreak() {
        return next > start && text.charAt(next - 1) == '\n';
    }

    /** Whether there is a line break at an offset, or the end of the text. */
    boolean isBreak(int at) {
        if (at >= length) {
            return true;
        }
        char c = text.charAt(at);
        return c == '\n' || c == '\r';
    }
}
