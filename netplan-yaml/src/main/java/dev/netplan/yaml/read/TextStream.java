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
    /** The text, and a zero where it ends, or where it goes on with a character that YAML does not allow. */
    private final char[] chars;
    private final int end;
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
        this.end = source.firstUnreadable();
        this.pairs = source.hasPairs();
        this.chars = new char[end + 1];
        text.getChars(0, end, chars, 0);
    }

    /** Says that the scanner has come to a character that YAML does not allow. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unreadable() {
            super(null, null, false, false);
        }
    }

    private int charAt(int position) {
        return position < end ? chars[position] : atEnd();
    }

    /** What the scanner takes for the end of the text. */
    private int atEnd() {
        if (end < text.length()) {
            throw new Unreadable();
        }
        return 0;
    }

    @Override
    public int peek() {
        return pairs ? peek(0) : charAt(at);
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
        return Character.isHighSurrogate((char) c) ? Character.toCodePoint((char) c, chars[peekedAt + 1]) : c;
    }

    private int width(int position) {
        return Character.isHighSurrogate(chars[position]) ? 2 : 1;
    }

    /** The position in the string of a distance, no further than the end. */
    private int position(int distance) {
        if (!pairs) {
            return Math.min(at + distance, end);
        }
        int position = at;
        for (int i = 0; i < distance && position < end; i++) {
            position += width(position);
        }
        return position;
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
        if (pairs) {
            peeked = 0;
            peekedAt = position;
        }
    }

    @Override
    public void forward() {
        int c = charAt(at);
        if (at == end) {
            return;
        }
        moveTo(pairs ? at + width(at) : at + 1, 1);
        if (c > '\r' && c < 0x85) {
            column++;
        } else {
            count(c);
        }
    }

    private void count(int c) {
        boolean ends = c == '\n' || c == 0x85 || c == 0x2028 || c == 0x2029
                || (c == '\r' && at < text.length() && text.charAt(at) != '\n');
        if (ends) {
            line++;
            column = 0;
        } else if (c != 0xFEFF) {
            column++;
        }
    }

    @Override
    public void forward(int length) {
        for (int i = 0; i < length; i++) {
            forward();
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
