package dev.netplan.yaml.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the elements of one section of a file stand: what is under its keys, or the items of its list, in their order.
 * Offsets count from the start of the text.
 */
public final class Elements {

    private static final int NO_MAP = -1;

    /** What is kept of each element, one behind the other. */
    private static final int FROM = 0;
    private static final int START = 1;
    private static final int END = 2;
    private static final int BEHIND = 3;
    private static final int RECORD = 4;
    private static final int NEXT_RECORD = 5;
    private static final int CELLS = 6;

    private final FilePlaces file;
    private int[] cells = new int[16 * CELLS];
    private int size;

    private Elements(FilePlaces file) {
        this.file = file;
    }

    /**
     * The elements of each section of a file, by its key.
     *
     * @param top the value at the top of the file
     * @param length the length of the text
     */
    public static Map<String, Elements> of(Branch top, int length) {
        Map<String, Elements> sections = new HashMap<>();
        FilePlaces file = top.file();
        TapeReader reader = file.tape(0, 0);
        if (reader.value() != TapeReader.MAP) {
            return sections;
        }
        Elements last = null;
        for (int key = reader.key(file.names()); key >= 0; key = reader.key(file.names())) {
            follow(last, reader.start);
            last = new Elements(file);
            last.read(reader);
            sections.put(file.names().name(key), last);
        }
        follow(last, length);
        return sections;
    }

    private static void follow(@Nullable Elements section, int behind) {
        if (section != null && section.size > 0) {
            section.cells[(section.size - 1) * CELLS + BEHIND] = behind;
        }
    }

    private void read(TapeReader reader) {
        int kind = reader.value();
        if (kind == TapeReader.MAP) {
            for (int key = reader.key(file.names()); key >= 0; key = reader.key(file.names())) {
                int from = reader.start;
                int record = reader.at;
                add(from, record, reader.value(), reader);
            }
        } else if (kind == TapeReader.LIST) {
            int record = reader.at;
            for (int item = reader.value(); item != TapeReader.END; item = reader.value()) {
                add(reader.start, record, item, reader);
                record = reader.at;
            }
        }
    }

    /** Takes in an element whose head has just been read, and passes over the rest of it. */
    private void add(int from, int record, int kind, TapeReader reader) {
        follow(this, from);
        if (size * CELLS == cells.length) {
            cells = Arrays.copyOf(cells, cells.length * 2);
        }
        int cell = size++ * CELLS;
        cells[cell + FROM] = kind == TapeReader.MAP ? from : NO_MAP;
        cells[cell + START] = reader.start;
        cells[cell + RECORD] = reader.at;
        file.rest(reader, record, kind);
        cells[cell + END] = reader.position;
        cells[cell + NEXT_RECORD] = reader.at;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Whether an element is a map. */
    public boolean isMap(int element) {
        return cells[element * CELLS + FROM] != NO_MAP;
    }

    /** The first character of the key of a map, or of the map itself where it is an item. */
    public int from(int element) {
        return cells[element * CELLS + FROM];
    }

    /** The first character of the key or item that comes behind, of this section or another, or else the text's end. */
    public int behind(int element) {
        return cells[element * CELLS + BEHIND];
    }

    /**
     * Writes the records of a map behind its first one, as it stands elsewhere; gives the offset where it ends there.
     */
    int copyInto(Tape tape, int element, int start) {
        int cell = element * CELLS;
        tape.copied(file.records(), cells[cell + RECORD], cells[cell + NEXT_RECORD]);
        return start + cells[cell + END] - cells[cell + START];
    }
}
