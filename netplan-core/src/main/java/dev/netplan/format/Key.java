package dev.netplan.format;

import dev.netplan.format.InvalidValue.Invariants;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A key of a shape: its name, what may stand under it, what it means, and how the model holds it.
 *
 * @param <T> the element
 * @param <B> its builder
 */
public final class Key<T, B> {

    private final String name;
    private final Type<?> type;
    private final boolean required;
    private final String meaning;
    private final Binding<T, B> binding;

    private Key(String name, Type<?> type, boolean required, String meaning, Binding<T, B> binding) {
        this.name = name;
        this.type = type;
        this.required = required;
        this.meaning = meaning;
        this.binding = binding;
    }

    /** How the model holds the key's value. */
    private interface Binding<T, B> {

        /** Takes the value ahead into a builder; false when none could be read. */
        boolean read(B builder, Cursor cursor);

        /** Whether the element has a value to write. */
        boolean isIn(T element);

        /** Writes the value of an element that has one. */
        void write(T element, Sink sink);

        /** Notes what in the element's value cannot be. */
        void check(T element, Invariants invariants);
    }

    private record Value<T, B, V>(String name, Type<V> type, Function<T, ? extends @Nullable V> getter,
            BiConsumer<B, V> setter) implements Binding<T, B> {

        @Override
        public boolean read(B builder, Cursor cursor) {
            V value = type.read(cursor);
            if (value == null) {
                return false;
            }
            setter.accept(builder, value);
            return true;
        }

        @Override
        public boolean isIn(T element) {
            return getter.apply(element) != null;
        }

        @Override
        public void write(T element, Sink sink) {
            V value = getter.apply(element);
            if (value != null) {
                sink.key(name);
                type.write(value, sink);
            }
        }

        @Override
        public void check(T element, Invariants invariants) {
            V value = getter.apply(element);
            if (value != null) {
                type.check(name, value, invariants);
            }
        }
    }

    private record Part<T, B, V extends Identified>(String name, MapById<V> type, Function<T, ById<V>> getter,
            Function<B, Section<V>> section) implements Binding<T, B> {

        @Override
        public boolean read(B builder, Cursor cursor) {
            return section.apply(builder).read(type, cursor);
        }

        @Override
        public boolean isIn(T element) {
            return !getter.apply(element).isEmpty();
        }

        @Override
        public void write(T element, Sink sink) {
            if (isIn(element)) {
                sink.key(name);
                type.write(getter.apply(element).asList(), sink);
            }
        }

        @Override
        public void check(T element, Invariants invariants) {
            // each element was checked when it was built
        }
    }

    /** A key whose value the getter yields, or null where there is nothing to write. */
    static <T, B, V> Key<T, B> of(String name, Type<V> type, boolean required, String meaning,
            Function<T, ? extends @Nullable V> getter, BiConsumer<B, V> setter) {
        return new Key<>(name, type, required, meaning, new Value<>(name, type, getter, setter));
    }

    /** A section of elements by id, which may go on in other files. */
    static <T, B, V extends Identified> Key<T, B> section(String name, MapById<V> type, String meaning,
            Function<T, ById<V>> getter, Function<B, Section<V>> section) {
        return new Key<>(name, type, false, meaning, new Part<>(name, type, getter, section));
    }

    /** The key as it is written. */
    public String name() {
        return name;
    }

    /** What may stand under it. */
    public Type<?> type() {
        return type;
    }

    /** Whether every element has it. */
    public boolean required() {
        return required;
    }

    /** One line of documentation. */
    public String meaning() {
        return meaning;
    }

    boolean read(B builder, Cursor cursor) {
        return binding.read(builder, cursor);
    }

    boolean isIn(T element) {
        return binding.isIn(element);
    }

    void write(T element, Sink sink) {
        binding.write(element, sink);
    }

    void check(T element, Invariants invariants) {
        invariants.holds(!required || isIn(element), FormatRule.MISSING_KEY, name,
                () -> "`" + name + "` is missing; expected " + type.expected() + ".");
        binding.check(element, invariants);
    }
}
