package dev.netplan.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What has been read of a section so far: it may stand in several files, and an id only once in all of them.
 *
 * @param <T> the type of the elements
 */
public final class Section<T extends Identified> {

    private final List<T> elements = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** Nothing has been read yet. */
    public Section() {
        // both are empty
    }

    /** The elements read, in reading order. */
    public List<T> elements() {
        return elements;
    }

    /** Takes elements that were read before. */
    void addAll(ById<? extends T> more) {
        elements.addAll(more);
    }

    /** Reads the part of the section ahead; false when it is none, which has then been reported. */
    boolean read(MapById<T> type, Cursor cursor) {
        if (!Type.stands(cursor, Cursor.Kind.MAP, type)) {
            return false;
        }
        cursor.enterMap();
        for (String id = cursor.nextKey(); id != null; id = cursor.nextKey()) {
            if (!MapById.isId(id)) {
                cursor.atKey(MapById.notAnId(id));
                cursor.skip();
                continue;
            }
            Integer earlier = places.putIfAbsent(id, cursor.keyPlace());
            if (earlier != null) {
                cursor.atKey(Problem.twice(id), earlier);
                cursor.skip();
                continue;
            }
            T known = cursor.known(id, type.element());
            T value = known == null ? type.element().readAs(id, cursor) : known;
            if (value == null) {
                cursor.leftOut();
            } else {
                elements.add(value);
            }
        }
        cursor.leaveMap();
        return true;
    }
}
