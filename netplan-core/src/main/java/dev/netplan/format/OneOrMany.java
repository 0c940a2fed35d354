package dev.netplan.format;

import dev.netplan.format.InvalidValue.Invariants;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A single value, or a list of different ones: {@code toward: frontend} is {@code toward: [frontend]}.
 *
 * @param item the type of each value
 * @param <T> its Java type
 */
public record OneOrMany<T>(Scalar<T> item) implements Type<List<T>> {

    /** So many are as quickly compared as found. */
    private static final int FEW = 8;

    @Override
    public @Nullable List<T> read(Cursor cursor) {
        if (cursor.kind() == Cursor.Kind.SCALAR) {
            T single = item.read(cursor, true);
            return single == null ? null : List.of(single);
        }
        if (!Type.stands(cursor, Cursor.Kind.LIST, this)) {
            return null;
        }
        List<T> values = new ArrayList<>(4);
        Set<T> met = Set.of();
        cursor.enterList();
        while (cursor.nextItem()) {
            T value = item.read(cursor);
            if (value == null) {
                cursor.leftOut();
            } else if (values.size() < FEW ? !values.contains(value) : met.add(value)) {
                values.add(value);
                if (values.size() == FEW) {
                    met = new HashSet<>(values);
                }
            } else {
                cursor.atValue(Problem.ofNeedless("`" + cursor.name() + "` has `" + Quoted.shortened(item.print(value))
                        + "` twice; expected each value once.",
                        "Take one of them out."));
                cursor.leftOut();
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
        return values.size() < 2 || differ(values);
    }

    @Override
    public void check(String path, List<T> values, Invariants invariants) {
        for (T value : values) {
            item.check(path, value, invariants);
        }
        if (values.size() > 1 && !differ(values)) {
            invariants.holds(false, FormatRule.BAD_VALUE, path, () -> "`" + path + "` is "
                    + values.stream().map(item::print).toList() + "; expected each value once.");
        }
    }

    private static boolean differ(List<?> values) {
        return values.size() == 2 ? !values.get(0).equals(values.get(1))
                : new HashSet<>(values).size() == values.size();
    }

    @Override
    public void write(List<T> values, Sink sink) {
        if (values.size() == 1) {
            item.write(values.get(0), sink);
            return;
        }
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
        return item.expected() + ", or a list of such";
    }
}
