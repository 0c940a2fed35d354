package dev.netplan.yaml.read;

import dev.netplan.yaml.source.SourceText;
import java.io.Reader;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Gives a whole text to SnakeYAML's scanner: as its own reader does, but without a window, whose growth makes long
 * lines slow and whose edge cuts pairs in two, and without a copy of the text in every mark.
 */
final class TextStream extends StreamReader {

    private final String text;
    /** The position of the first character that YAML does not allow, or the text's length. */
    private final int readable;
    private final boolean pairs;
    /** The position in the string. */
    private int at;
    /** The offset in code points. */
    private int index;
    private int line;
    private int column;
    /** In a text with pairs: the last distance peeked at, and its position in the string. */
    private int peeked;
    private int peekedAt;
    private Mark mark = new Mark("", 0, 0, 0, new int[0], 0);

    TextStream(SourceText source) {
        super(Reader.nullReader());
        this.text = source.text();
        this.readable = source.firstUnreadable();
        this.pairs = source.hasPairs();
    }

    /** Says that the scanner has come to a character that YAML does not allow. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unreadable() {
            super(null, null, false, false);
        }
    }

    private int charAt(int position) {
        if (position < readable) {
            return text.charAt(position);
        }
        if (position < text.length()) {
            throw new Unreadable();
        }
        return 0;
    }

    @Override
    public int peek() {
        if (pairs) {
            return peek(0);
        }
        return charAt(at);
    }

    @Override
    public int peek(int distance) {
        if (!pairs) {
            return charAt(at + distance);
        }
        if (distance < peeked) {
            peeked = 0;
            peekedAt = at;
        }
        while (peeked < distance) {
            if (charAt(peekedAt) == 0) {
                return 0;
            }
            peekedAt += width(peekedAt);
            peeked++;
        }
        int c = charAt(peekedAt);
        return Character.isHighSurrogate((char) c) ? text.codePointAt(peekedAt) : c;
    }

    private int width(int position) {
        return Character.isHighSurrogate(text.charAt(position)) ? 2 : 1;
    }

    /** The position in the string of a distance, no further than the text's end. */
    private int position(int distance) {
        if (!pairs) {
            return Math.min(at + distance, text.length());
        }
        int position = at;
        for (int i = 0; i < distance && position < text.length(); i++) {
            position += width(position);
        }
        return Math.min(position, text.length());
    }

    @Override
    public String prefix(int length) {
        return text.substring(at, position(length));
    }

    @Override
    public String prefixForward(int length) {
        int to = position(length);
        String prefix = text.substring(at, to);
        moveTo(to, length);
        column += length;
        return prefix;
    }

    private void moveTo(int position, int length) {
        at = position;
        index += length;
        peeked = 0;
        peekedAt = position;
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int length) {
        for (int i = 0; i < length; i++) {
            int c = charAt(at);
            if (at >= text.length()) {
                return;
            }
            moveTo(at + (pairs ? width(at) : 1), 1);
            boolean ends = c == '\n' || c == 0x85 || c == 0x2028 || c == 0x2029
                    || (c == '\r' && at < text.length() && text.charAt(at) != '\n');
            if (ends) {
                line++;
                column = 0;
            } else if (c != 0xFEFF) {
                column++;
            }
        }
    }

    @Override
    public Mark getMark() {
        if (mark.getIndex() != index) {
            mark = new Mark("", index, line, column, mark.getBuffer(), 0);
        }
        return mark;
    }

    @Override
    public int getIndex() {
        return index;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getColumn() {
        return column;
    }

    /** The limit on documents is the reader's own; the scanner's is never reached. */
    @Override
    public int getDocumentIndex() {
        return 0;
    }

    @Override
    public void resetDocumentIndex() {
        // the index is not counted
    }
}
