package dev.netplan.format;

import dev.netplan.format.InvalidValue.Invariants;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A shape that may also be written as a single value: a superpower is its name, or a map with more about it.
 *
 * @param brief the single value
 * @param shape the whole form
 * @param widen the element that a single value stands for
 * @param narrow the single value of an element that needs no more, or null
 * @param <T> the element
 * @param <S> the single value
 */
public record Shorthand<S, T extends Extended>(Scalar<S> brief, Shape<T, ?> shape, Function<S, T> widen,
        Function<T, @Nullable S> narrow) implements Type<T> {

    @Override
    public @Nullable T read(Cursor cursor) {
        if (cursor.kind() == Cursor.Kind.MAP) {
            return shape.read(cursor);
        }
        if (!Type.stands(cursor, Cursor.Kind.SCALAR, this)) {
            return null;
        }
        S value = brief.read(cursor);
        return value == null ? null : widen.apply(value);
    }

    @Override
    public boolean allows(T value) {
        return true;
    }

    @Override
    public void check(String path, T value, Invariants invariants) {
        // it was checked when it was built
    }

    @Override
    public void write(T value, Sink sink) {
        S single = narrow.apply(value);
        if (single == null) {
            shape.write(value, sink);
        } else {
            brief.write(single, sink);
        }
    }

    @Override
    public List<Type<?>> parts() {
        return List.of(brief, shape);
    }

    @Override
    public String expected() {
        return brief.expected() + ", or " + shape.expected();
    }
}
