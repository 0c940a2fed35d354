package dev.netplan.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What has been read of a section so far: it may stand in several files, and an id only once in all of them.
 *
 * @param <T> the type of the elements
 */
public final class Section<T extends Identified> {

    private final List<T> elements = new ArrayList<>();
    /** The ids met, and for each the place at which it was. */
    private final TextIndex ids = new TextIndex(0);
    private int[] places = new int[1];

    /** Nothing has been read yet. */
    public Section() {
        // both are empty
    }

    /** The elements read, in reading order. */
    List<T> elements() {
        return elements;
    }

    /** The section of the elements read; no more can be read then. */
    public ById<T> built() {
        // an element may be left out, and the text may break off inside one
        boolean all = elements.size() == ids.size();
        return all ? ById.of(elements, ids) : ById.copyOf(elements);
    }

    /** Takes elements that were read before. */
    void addAll(ById<? extends T> more) {
        for (T element : more) {
            ids.add(element.id());
            elements.add(element);
        }
    }

    /** Reads the part of the section ahead; false when it is none, which has then been reported. */
    boolean read(MapById<T> type, Cursor cursor) {
        if (!Type.stands(cursor, Cursor.Kind.MAP, type)) {
            cursor.leftOut();
            return false;
        }
        cursor.enterMap();
        for (String id = cursor.nextKey(); id != null; id = cursor.nextKey()) {
            if (!Id.isId(id)) {
                cursor.atKey(Id.refused(id));
                cursor.skip();
                continue;
            }
            int known = ids.size();
            int number = ids.add(id);
            if (number < known) {
                cursor.atKey(Problem.twice(id), places[number]);
                cursor.skip();
                continue;
            }
            keep(number, cursor.keyPlace());
            T same = cursor.known(id, type.element());
            T value = same == null ? type.element().readAs(id, cursor) : same;
            if (value == null) {
                cursor.leftOut();
            } else {
                elements.add(value);
            }
        }
        cursor.leaveMap();
        return true;
    }

    private void keep(int number, int place) {
        if (number == places.length) {
            places = Arrays.copyOf(places, number * 2);
        }
        places[number] = place;
    }
}
