package dev.netplan.format;

import dev.netplan.format.InvalidValue.Invariants;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list.
 *
 * @param item the type of each item
 * @param <T> its Java type
 */
public record ListOf<T>(Type<T> item) implements Type<List<T>> {

    @Override
    public @Nullable List<T> read(Cursor cursor) {
        if (!Type.stands(cursor, Cursor.Kind.LIST, this)) {
            return null;
        }
        List<T> values = new ArrayList<>();
        cursor.enterList();
        while (cursor.nextItem()) {
            T known = cursor.known("", item);
            T value = known == null ? item.read(cursor) : known;
            if (value == null) {
                cursor.leftOut();
            } else {
                values.add(value);
            }
        }
        cursor.leaveList();
        return values;
    }

    @Override
    public boolean allows(List<T> values) {
        for (int i = 0; i < values.size(); i++) {
            if (!item.allows(values.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void check(String path, List<T> values, Invariants invariants) {
        for (int i = 0; i < values.size(); i++) {
            item.check(path + "[" + i + "]", values.get(i), invariants);
        }
    }

    @Override
    public void write(List<T> values, Sink sink) {
        sink.startList();
        values.forEach(value -> item.write(value, sink));
        sink.endList();
    }

    @Override
    public List<Type<?>> parts() {
        return List.of(item);
    }

    @Override
    public String expected() {
        return "a list, each item " + item.expected();
    }
}
