package dev.netplan.format;

import java.util.IdentityHashMap;

/**
 * With what the elements of a file are read: a shape's next element with what the one before was read with, so that
 * little but the element itself is made for it. Elements lie close together in memory then, which whoever goes through
 * a large plan notices. One for each file.
 */
public final class Readings {

    private final IdentityHashMap<Shape<?, ?>, ShapeReading<?, ?>> byShape = new IdentityHashMap<>();

    /** Nothing has been read yet. */
    public Readings() {
        // it is filled with the shapes that are met
    }

    /** A reading that has met nothing yet. */
    <T extends Extended, B> ShapeReading<T, B> of(Shape<T, B> shape) {
        @SuppressWarnings("unchecked") // it was put there for this shape
        ShapeReading<T, B> known = (ShapeReading<T, B>) byShape.get(shape);
        // no shape has itself among its parts, so that what was read before is done with
        if (known != null && known.begin()) {
            return known;
        }
        ShapeReading<T, B> fresh = shape.reading();
        byShape.put(shape, fresh);
        return fresh;
    }
}
