package dev.netplan.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells a shape key by key, in the order in which they are written.
 *
 * @param <T> the element
 * @param <B> its builder
 */
public final class ShapeBuilder<T extends Extended, B> {

    final String name;
    final Supplier<B> builder;
    final Function<B, T> build;
    final BiConsumer<B, Map<String, Extension>> extensions;
    final List<Key<T, B>> keys = new ArrayList<>();
    final List<Between> between = new ArrayList<>();
    @Nullable
    BiConsumer<B, String> id;
    @Nullable
    Consumer<B> clear;
    Elsewhere elsewhere = Elsewhere.NOWHERE;

    ShapeBuilder(String name, Supplier<B> builder, Function<B, T> build,
            BiConsumer<B, Map<String, Extension>> extensions) {
        this.name = name;
        this.builder = builder;
        this.build = build;
        this.extensions = extensions;
    }

    /** The elements stand under an id, which the builder takes. */
    public ShapeBuilder<T, B> identifiedBy(BiConsumer<B, String> taken) {
        this.id = taken;
        return this;
    }

    /** The element's builder can forget all that it was told, and be used again. */
    public ShapeBuilder<T, B> clearedBy(Consumer<B> forget) {
        this.clear = forget;
        return this;
    }

    /** A key that every element has. */
    public <V> ShapeBuilder<T, B> required(String key, Type<V> type, String meaning, Function<T, V> getter,
            BiConsumer<B, V> setter) {
        return and(Key.of(key, type, true, meaning, getter, setter));
    }

    /** A key that may be absent. */
    public <V> ShapeBuilder<T, B> optional(String key, Type<V> type, String meaning,
            Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        return and(Key.of(key, type, false, meaning, element -> getter.apply(element).orElse(null), setter));
    }

    /** A key that stands for a known value where it is absent; that value is not written. */
    public <V> ShapeBuilder<T, B> defaulting(String key, Type<V> type, V ordinary, String meaning,
            Function<T, V> getter, BiConsumer<B, V> setter) {
        Function<T, @Nullable V> unusual = element -> {
            V value = getter.apply(element);
            return value.equals(ordinary) ? null : value;
        };
        String text = type instanceof Scalar<V> scalar ? scalar.print(ordinary) : "";
        return and(Key.of(key, type, false, meaning, unusual, setter).standingFor(text));
    }

    /** A key for several values; none where it is absent. */
    public <V> ShapeBuilder<T, B> several(String key, Type<List<V>> type, String meaning,
            Function<T, List<V>> getter, BiConsumer<B, List<V>> setter) {
        return and(Key.of(key, type, false, meaning, element -> filled(getter.apply(element)), setter));
    }

    /** A key for several values, of which every element has one at least. */
    public <V> ShapeBuilder<T, B> requiredSeveral(String key, Type<List<V>> type, String meaning,
            Function<T, List<V>> getter, BiConsumer<B, List<V>> setter) {
        return and(Key.of(key, type, true, meaning, element -> filled(getter.apply(element)), setter));
    }

    /** A key for a map; empty where it is absent. */
    public <K, V> ShapeBuilder<T, B> mapping(String key, Type<Map<K, V>> type, String meaning,
            Function<T, Map<K, V>> getter, BiConsumer<B, Map<K, V>> setter) {
        Function<T, @Nullable Map<K, V>> filled = element -> {
            Map<K, V> value = getter.apply(element);
            return value.isEmpty() ? null : value;
        };
        return and(Key.of(key, type, false, meaning, filled, setter));
    }

    /** A section of elements by id, which may go on in other files. */
    public <V extends Identified> ShapeBuilder<T, B> section(String key, Shape<V, ?> element, String meaning,
            Function<T, ById<V>> getter, Function<B, Section<V>> section) {
        return and(Key.section(key, new MapById<>(element), meaning, getter, section));
    }

    /** People call the last key by these words, too; who writes one of them is told the key. */
    public ShapeBuilder<T, B> alsoCalled(String... words) {
        keys.add(keys.remove(keys.size() - 1).alsoCalled(List.of(words)));
        return this;
    }

    /** A rule between keys. */
    public ShapeBuilder<T, B> rule(Between rule) {
        between.add(rule);
        return this;
    }

    /**
     * Leaves the keys that this shape has not to another, to which who writes one of them is sent.
     *
     * @param other the shape that has those keys, among others
     * @param where where that stands: {@code the main file}
     */
    public ShapeBuilder<T, B> leavingTo(Shape<?, ?> other, String where) {
        List<String> own = keys.stream().map(Key::name).toList();
        elsewhere = new Elsewhere(other.names().stream().filter(key -> !own.contains(key)).toList(), where);
        return this;
    }

    /** The shape, with the keys told so far. */
    public Shape<T, B> build() {
        return new Shape<>(this);
    }

    private ShapeBuilder<T, B> and(Key<T, B> key) {
        keys.add(key);
        return this;
    }

    private static <V> @Nullable List<V> filled(List<V> values) {
        return values.isEmpty() ? null : values;
    }
}
