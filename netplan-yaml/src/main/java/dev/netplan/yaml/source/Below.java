package dev.netplan.yaml.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What is directly below a value: what stands under the keys of a map, or the items of a list. One pass over the tape
 * finds them all, and makes numbers alone; a branch is made of one when it is asked for.
 */
final class Below {

    /** What is kept of each, one number behind the other. */
    private static final int NAME = 0;
    private static final int RECORD = 1;
    private static final int COUNTS_FROM = 2;
    private static final int KEY_START = 3;
    private static final int CELLS = 4;

    private static final int NONE = -1;
    private static final int[] NOTHING = new int[0];
    private static final int FEW = 8;

    private final FilePlaces file;
    private final int kind;
    private final int start;
    private final int end;
    private int[] cells = NOTHING;
    private int count;
    /**
     * Of each key the number of its name, with its position in the lower half, in order: who writes a file chooses the
     * numbers, and so could crowd any table that they are spread over.
     */
    private long[] byName = new long[0];
    /** The positions of those items that the model has; only where it lacks some. */
    private int[] kept = NOTHING;
    /** How many items the model lacks. */
    private int left;
    private final AtomicReferenceArray<@Nullable Branch> branches;

    /** What is below the value whose record is ahead of a reader. */
    Below(FilePlaces file, TapeReader reader) {
        this.file = file;
        this.kind = reader.value();
        this.start = reader.start;
        if (kind == TapeReader.MAP) {
            keys(reader);
        } else if (kind == TapeReader.LIST) {
            items(reader);
        }
        this.end = reader.position;
        this.branches = new AtomicReferenceArray<>(count);
    }

    private void keys(TapeReader reader) {
        Names names = file.names();
        for (int name = reader.key(names); name >= 0; name = reader.key(names)) {
            add(name, reader.at, reader.position, reader.start);
            file.skip(reader);
        }
        byName = new long[count];
        boolean inOrder = true;
        for (int i = 0; i < count; i++) {
            byName[i] = (long) cells[i * CELLS + NAME] << Integer.SIZE | i;
            inOrder &= i == 0 || byName[i - 1] < byName[i];
        }
        if (!inOrder) {
            Arrays.sort(byName);
        }
    }

    private void items(TapeReader reader) {
        int record = reader.at;
        int countsFrom = reader.position;
        for (int item = reader.value(); item != TapeReader.END; item = reader.value()) {
            keep(!file.isLeftOut(record));
            add(NONE, record, countsFrom, NONE);
            file.rest(reader, record, item);
            record = reader.at;
            countsFrom = reader.position;
        }
    }

    /** Says whether the model has the item that comes next. */
    private void keep(boolean has) {
        if (!has) {
            kept = left == 0 ? countedUpTo(count) : kept;
            left++;
        } else if (left > 0) {
            int size = count - left;
            kept = size < kept.length ? kept : Arrays.copyOf(kept, size * 2 + FEW);
            kept[size] = count;
        }
    }

    private static int[] countedUpTo(int end) {
        int[] counted = new int[end];
        Arrays.setAll(counted, i -> i);
        return counted;
    }

    private void add(int name, int record, int countsFrom, int keyStart) {
        if (count * CELLS == cells.length) {
            cells = Arrays.copyOf(cells, Math.max(count * 2, FEW) * CELLS);
        }
        int cell = count++ * CELLS;
        cells[cell + NAME] = name;
        cells[cell + RECORD] = record;
        cells[cell + COUNTS_FROM] = countsFrom;
        cells[cell + KEY_START] = keyStart;
    }

    /**
     * The position of a key, by the number of its name; below 0 where it is not there. The first of equal ones counts.
     */
    private int position(int name) {
        long least = (long) name << Integer.SIZE;
        int found = Arrays.binarySearch(byName, least);
        int at = found >= 0 ? found : -found - 1;
        return at < byName.length && byName[at] >> Integer.SIZE == name ? (int) byName[at] : NONE;
    }

    boolean isMap() {
        return kind == TapeReader.MAP;
    }

    boolean isList() {
        return kind == TapeReader.LIST;
    }

    /** The offset of the value's first character. */
    int start() {
        return start;
    }

    /** The offset behind it. */
    int end() {
        return end;
    }

    /** The keys of a map, in their order, each once; none of anything else. */
    List<String> keys() {
        List<String> keys = new ArrayList<>(byName.length);
        for (int i = 0; i < byName.length; i++) {
            int name = cells[i * CELLS + NAME];
            if (position(name) == i) {
                keys.add(file.names().name(name));
            }
        }
        return Collections.unmodifiableList(keys);
    }

    /** What stands under a key of a map. */
    @Nullable
    Branch key(String key) {
        int name = file.names().find(key);
        int position = name < 0 ? NONE : position(name);
        return position < 0 ? null : branch(position);
    }

    /** How many items of a list the model has. */
    int size() {
        return isList() ? count - left : 0;
    }

    /** How many items a list has in the file. */
    int sizeInFile() {
        return isList() ? count : 0;
    }

    /** The position in the file of an item, by its position in the model; -1 where there is none. */
    int positionInFile(int item) {
        if (item < 0 || item >= size()) {
            return NONE;
        }
        return left == 0 ? item : kept[item];
    }

    /** An item of a list, by its position in the file. */
    @Nullable
    Branch item(int positionInFile) {
        return positionInFile >= 0 && positionInFile < sizeInFile() ? branch(positionInFile) : null;
    }

    private Branch branch(int position) {
        Branch known = branches.get(position);
        if (known != null) {
            return known;
        }
        int cell = position * CELLS;
        int keyStart = cells[cell + KEY_START];
        int countsFrom = cells[cell + COUNTS_FROM];
        // what stands behind a key counts from the key's end
        Branch made = new Branch(file, cells[cell + RECORD], countsFrom, keyStart, keyStart < 0 ? NONE : countsFrom);
        return branches.compareAndSet(position, null, made) ? made : branch(position);
    }
}
