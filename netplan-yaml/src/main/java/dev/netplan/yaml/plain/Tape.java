package dev.netplan.yaml.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The events of a plain text, in document order, packed into whole numbers. Offsets count characters, from 0. */
@SuppressWarnings("EnumOrdinal") // the numbers never leave this class
public final class Tape {

    /** What an event is. */
    public enum Kind {
        MAP_START, MAP_END, LIST_START, LIST_END, SCALAR
    }

    /** How a scalar is written. */
    public enum Style {
        PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED, LITERAL, FOLDED
    }

    private static final Kind[] KINDS = Kind.values();
    private static final Style[] STYLES = Style.values();
    private static final int CELLS = 3;
    private static final int FLOW = 1 << 8;
    private static final int COMPOSED = 1 << 9;
    private static final int MOST_COMPOSED = 1 << 21;

    /** Of real plans, ten characters give three to four numbers. */
    private static final int CHARACTERS = 10;
    private static final int NUMBERS = 4;

    private final String text;
    private int[] cells;
    private int size;
    /** Texts that differ from what stands in the file, for scalars with escapes and for blocks. */
    private final List<String> composed = new ArrayList<>(0);

    Tape(String text) {
        this.text = text;
        this.cells = new int[Math.max(64, text.length() / CHARACTERS * NUMBERS)];
    }

    void collection(Kind kind, boolean flow, int from) {
        add(kind.ordinal() | (flow ? FLOW : 0), from, flow ? from + 1 : from);
    }

    void scalar(Style style, int from, int to) {
        add(Kind.SCALAR.ordinal() | style.ordinal() << 4, from, to);
    }

    /** A scalar whose text is not what stands in the file. */
    void scalar(Style style, int from, int to, String value) {
        add(Kind.SCALAR.ordinal() | style.ordinal() << 4 | COMPOSED | composed.size() << 10, from, to);
        composed.add(value);
    }

    /** Whether no more texts can be put together. */
    boolean isFull() {
        return composed.size() >= MOST_COMPOSED;
    }

    private void add(int head, int from, int to) {
        if (size + CELLS > cells.length) {
            cells = Arrays.copyOf(cells, cells.length * 2);
        }
        cells[size] = head;
        cells[size + 1] = from;
        cells[size + 2] = to;
        size += CELLS;
    }

    /** How many events there are. */
    public int events() {
        return size / CELLS;
    }

    /** What an event is. */
    public Kind kind(int event) {
        return KINDS[cells[event * CELLS] & 15];
    }

    /** Whether a map or list ends. */
    public boolean isEnd(int event) {
        Kind kind = kind(event);
        return kind == Kind.MAP_END || kind == Kind.LIST_END;
    }

    /** The event with which the map or list ends that begins with an event. */
    public int end(int event) {
        int last = event;
        for (int depth = 1; depth > 0;) {
            last++;
            Kind kind = kind(last);
            depth += kind == Kind.SCALAR ? 0 : isEnd(last) ? -1 : 1;
        }
        return last;
    }

    /** Whether a map or list is written in flow style; for its start. */
    public boolean flow(int event) {
        return (cells[event * CELLS] & FLOW) != 0;
    }

    /** How a scalar is written. */
    public Style style(int event) {
        return STYLES[cells[event * CELLS] >> 4 & 7];
    }

    /** Whether a scalar is a literal or folded block. */
    public boolean isBlock(int event) {
        Style style = style(event);
        return style == Style.LITERAL || style == Style.FOLDED;
    }

    /** Whether a scalar's text stands in the file as it is, and neither begins nor ends with white space. */
    public boolean isBare(int event) {
        int from = textFrom(event);
        int to = textTo(event);
        return (cells[event * CELLS] & COMPOSED) == 0 && from < to && !Character.isWhitespace(text.charAt(from))
                && !Character.isWhitespace(text.charAt(to - 1));
    }

    /** The offset of the first character of a scalar's text, where that stands in the file as it is. */
    public int textFrom(int event) {
        return cells[event * CELLS + 1] + quote(event);
    }

    /** The offset behind the last character of such a text. */
    public int textTo(int event) {
        return cells[event * CELLS + 2] - quote(event);
    }

    private int quote(int event) {
        return style(event) == Style.PLAIN ? 0 : 1;
    }

    /** The text of a scalar, as YAML understands it. */
    public String text(int event) {
        int head = cells[event * CELLS];
        if ((head & COMPOSED) != 0) {
            return composed.get(head >> 10);
        }
        return text.substring(textFrom(event), textTo(event));
    }

    /** Whether a scalar's text is this one; no text is made to find out. */
    public boolean says(int event, String other) {
        int head = cells[event * CELLS];
        if ((head & COMPOSED) != 0) {
            return composed.get(head >> 10).equals(other);
        }
        int from = textFrom(event);
        return textTo(event) - from == other.length() && text.startsWith(other, from);
    }

    /** The offset of an event's first character. */
    public int from(int event) {
        return cells[event * CELLS + 1];
    }

    /** The offset behind a scalar or a bracket; a block map or list has no length. */
    public int to(int event) {
        return cells[event * CELLS + 2];
    }
}
