package dev.netplan.format;

import dev.netplan.format.InvalidValue.Invariants;
import java.util.List;
import java.util.Optional;
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
    private final String ordinary;
    private final Binding<T, B> binding;
    private final boolean optionalText;
    private final List<String> alsoCalled;

    private Key(String name, Type<?> type, boolean required, String meaning, String ordinary, Binding<T, B> binding,
            List<String> alsoCalled) {
        this.name = name;
        this.type = type;
        this.required = required;
        this.meaning = meaning;
        this.ordinary = ordinary;
        this.binding = binding;
        this.alsoCalled = alsoCalled;
        this.optionalText = !required && type instanceof Scalar<?> scalar && scalar.freeText();
    }

    /** How the model holds the key's value. */
    private interface Binding<T, B> {

        /** Takes the value ahead into a builder; false when none could be read. */
        boolean read(B builder, Cursor cursor);

        /** Takes a value that another element of the shape has. */
        void take(B builder, Object value);

        /** The value that the element has to write, or null. */
        @Nullable
        Object value(T element);

        /** Whether the element has a value to write. */
        default boolean isIn(T element) {
            return value(element) != null;
        }

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
        @SuppressWarnings("unchecked") // whoever takes it had it from value()
        public void take(B builder, Object value) {
            setter.accept(builder, (V) value);
        }

        @Override
        public @Nullable V value(T element) {
            return getter.apply(element);
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
            if (value != null && !type.allows(value)) {
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
        @SuppressWarnings("unchecked") // whoever takes it had it from value()
        public void take(B builder, Object value) {
            section.apply(builder).addAll((ById<V>) value);
        }

        @Override
        public @Nullable Object value(T element) {
            ById<V> elements = getter.apply(element);
            return elements.isEmpty() ? null : elements;
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
        return new Key<>(name, type, required, meaning, "", new Value<>(name, type, getter, setter), List.of());
    }

    /** A section of elements by id, which may go on in other files. */
    static <T, B, V extends Identified> Key<T, B> section(String name, MapById<V> type, String meaning,
            Function<T, ById<V>> getter, Function<B, Section<V>> section) {
        return new Key<>(name, type, false, meaning, "", new Part<>(name, type, getter, section), List.of());
    }

    /** The same key, which stands for a known value where it is absent. */
    Key<T, B> standingFor(String value) {
        return new Key<>(name, type, required, meaning, value, binding, alsoCalled);
    }

    /** The same key, which people call by other words, too; those are told what it is called, and never read for it. */
    Key<T, B> alsoCalled(List<String> words) {
        return new Key<>(name, type, required, meaning, ordinary, binding, words);
    }

    /** The key as it is written. */
    public String name() {
        return name;
    }

    /** What else people call it, which no plan takes. */
    public List<String> alsoCalled() {
        return alsoCalled;
    }

    /** What may stand under it. */
    public Type<?> type() {
        return type;
    }

    /** Whether it is a text that may be absent, so that an empty one says no more than none. */
    boolean isOptionalText() {
        return optionalText;
    }

    /** Whether every element has it. */
    public boolean required() {
        return required;
    }

    /** The text of the value that it stands for where it is absent; empty where it has none that is a single value. */
    public String ordinary() {
        return ordinary;
    }

    /** One line of documentation. */
    public String meaning() {
        return meaning;
    }

    /** What an element holds under this key: a {@link ById}, a list, a map or a single value. */
    public Optional<Object> value(T element) {
        return Optional.ofNullable(binding.value(element));
    }

    void take(B builder, Object value) {
        binding.take(builder, value);
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
        if (required && !isIn(element)) {
            invariants.holds(false, FormatRule.MISSING_KEY, name,
                    () -> "`" + name + "` is missing; expected " + type.expected() + ".");
        }
        binding.check(element, invariants);
    }
}
