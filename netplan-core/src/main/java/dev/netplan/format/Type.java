package dev.netplan.format;

import dev.netplan.format.InvalidValue.Invariants;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may stand under a key.
 *
 * @param <T> the Java type of the value
 */
public sealed interface Type<T> permits Scalar, OneOrMany, ListOf, Mapping, MapById, Shape, Shorthand {

    /**
     * Reads the value ahead. What cannot be read is reported to the cursor and passed over.
     *
     * @return the value, or null when there is none that could be read, which has then been reported
     */
    @Nullable
    T read(Cursor cursor);

    /** Writes a value. */
    void write(T value, Sink sink);

    /** Whether a value is one that the type writes and reads: for what a builder was given. */
    boolean allows(T value);

    /** Notes what in a value cannot be, under the path of the value: for what a builder was given. */
    void check(String path, T value, Invariants invariants);

    /** The type in words, as the middle of a sentence: {@code a date such as 2026-01-05}. */
    String expected();

    /** The types of which this one is made, a map's keys among them; none for a single value. */
    List<Type<?>> parts();

    /** Whether the value ahead is of this kind; if not, that is reported and the value passed over. */
    static boolean stands(Cursor cursor, Cursor.Kind wanted, Type<?> type) {
        if (cursor.kind() == wanted) {
            return true;
        }
        if (cursor.kind() != Cursor.Kind.BROKEN) {
            cursor.atValue(Misplaced.problem(cursor, wanted, type));
        }
        cursor.skip();
        return false;
    }
}
