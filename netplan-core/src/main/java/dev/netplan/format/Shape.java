package dev.netplan.format;

import dev.netplan.format.InvalidValue.Fault;
import dev.netplan.format.InvalidValue.Invariants;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an element looks like when it is written: a map with known keys.
 *
 * @param <T> the element
 * @param <B> its builder
 */
public final class Shape<T extends Extended, B> implements Type<T> {

    private final String name;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final BiConsumer<B, Map<String, Extension>> extensions;
    private final @Nullable BiConsumer<B, String> id;
    private final @Nullable Consumer<B> clear;
    private final List<Key<T, B>> keys;
    private final List<Between> between;
    private final Elsewhere elsewhere;
    private final List<String> names;
    private final KeyIndex index;
    private final boolean exclusive;

    Shape(ShapeBuilder<T, B> told) {
        this.name = told.name;
        this.builder = told.builder;
        this.build = told.build;
        this.extensions = told.extensions;
        this.id = told.id;
        this.clear = told.clear;
        this.keys = List.copyOf(told.keys);
        this.between = List.copyOf(told.between);
        this.elsewhere = told.elsewhere;
        this.names = keys.stream().map(Key::name).toList();
        this.index = new KeyIndex(names);
        this.exclusive = between.stream().anyMatch(Between.Exclusive.class::isInstance);
    }

    /**
     * Begins to tell a shape, without keys; they are added one by one.
     *
     * @param name the element with its article: {@code a pause}
     * @param extensions how the builder takes {@code x-} keys
     */
    public static <T extends Extended, B> ShapeBuilder<T, B> of(String name, Supplier<B> builder, Function<B, T> build,
            BiConsumer<B, Map<String, Extension>> extensions) {
        return new ShapeBuilder<>(name, builder, build, extensions);
    }

    /** The element with its article: {@code a pause}. */
    public String name() {
        return name;
    }

    /** The keys, in the order in which they are written. */
    public List<Key<T, B>> keys() {
        return keys;
    }

    /** The rules between the keys. */
    public List<Between> between() {
        return between;
    }

    /** Whether the elements stand under ids. */
    public boolean identified() {
        return id != null;
    }

    @Override
    public List<Type<?>> parts() {
        return keys.stream().<Type<?>>map(Key::type).toList();
    }

    @Override
    public String expected() {
        return "a map that tells " + name;
    }

    @Override
    public @Nullable T read(Cursor cursor) {
        return read(null, cursor);
    }

    /** Reads the element ahead, which stands under an id. */
    public @Nullable T readAs(String elementId, Cursor cursor) {
        return read(elementId, cursor);
    }

    private @Nullable T read(@Nullable String elementId, Cursor cursor) {
        if (!isAhead(cursor)) {
            return null;
        }
        ShapeReading<T, B> reading = cursor.readings().of(this);
        if (id != null && elementId != null) {
            id.accept(reading.parts(), elementId);
        }
        return reading.read(cursor) ? built(reading.parts(), cursor) : null;
    }

    private boolean isAhead(Cursor cursor) {
        return cursor.isAbsent() || Type.stands(cursor, Cursor.Kind.MAP, this);
    }

    /**
     * Reads the map ahead into a builder that may hold parts already, and leaves it unbuilt.
     *
     * @return false when the element must be left out, which has then been reported
     */
    public boolean readInto(B parts, Cursor cursor) {
        return isAhead(cursor) && new ShapeReading<>(this, parts).read(cursor);
    }

    /**
     * Builds what was read; a broken invariant is reported below the element just read, which is then left out. A key
     * that is there without a value, as an empty list is, is missing in the element.
     */
    public @Nullable T built(B parts, Cursor cursor) {
        try {
            return build.apply(parts);
        } catch (InvalidValue invalid) {
            for (Fault fault : invalid.faults()) {
                String path = fault.rule() == FormatRule.MISSING_KEY ? "" : fault.path();
                cursor.below(path, Problem.of(fault.rule(), fault.message(), fault.rule().hint()));
            }
            return null;
        }
    }

    /** A reading of an element, which can go on with another where the builder can be used again. */
    ShapeReading<T, B> reading() {
        return new ShapeReading<>(this, builder.get());
    }

    /** Has a builder forget what it was told; false where it cannot. */
    boolean clear(B parts) {
        if (clear != null) {
            clear.accept(parts);
        }
        return clear != null;
    }

    int indexOf(String key) {
        return index.of(key);
    }

    /** Whether keys exclude each other. */
    boolean isExclusive() {
        return exclusive;
    }

    Collection<String> names() {
        return names;
    }

    Elsewhere elsewhere() {
        return elsewhere;
    }

    void take(B parts, Map<String, Extension> values) {
        extensions.accept(parts, values);
    }

    @Override
    public boolean allows(T value) {
        return true;
    }

    @Override
    public void check(String path, T value, Invariants invariants) {
        // it was checked when it was built
    }

    /** Holds an element that is being built against this shape; what spans several keys may be added. */
    public Invariants check(T element) {
        return new ShapeCheck<>(this, element).invariants();
    }

    @Override
    public void write(T element, Sink sink) {
        new ShapeWriting<>(element, keys).write(sink);
    }

    /**
     * The element with other values under some of its keys.
     *
     * @param values by key, each such as {@link Key#value} yields
     * @throws IllegalArgumentException when there can be no such element
     */
    public T with(T element, Map<String, ?> values) {
        B parts = builder.get();
        if (id != null && element instanceof Identified identified) {
            id.accept(parts, identified.id());
        }
        for (Key<T, B> key : keys) {
            Optional<?> value = values.containsKey(key.name()) ? Optional.of(values.get(key.name()))
                    : key.value(element);
            value.ifPresent(held -> key.take(parts, held));
        }
        extensions.accept(parts, element.extensions());
        return build.apply(parts);
    }

    /** The element as maps, lists and single values, with the keys of the format; an identified one also has its id. */
    public Map<String, Object> toTree(T element) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (element instanceof Identified identified) {
            tree.put(TreeCursor.ID, identified.id());
        }
        tree.putAll(TreeSink.map(sink -> write(element, sink)));
        return tree;
    }

    /** The element as such a tree, with some of its keys and all of its extensions. */
    public Map<String, Object> toTree(T element, Predicate<? super Key<T, B>> wanted) {
        return TreeSink.map(sink -> new ShapeWriting<>(element, keys).write(wanted, sink));
    }

    /**
     * The element of such a tree.
     *
     * @throws IllegalArgumentException when the tree is none; the message tells everything that is wrong, with its path
     */
    public T fromTree(Map<String, ?> tree) {
        return TreeCursor.read(this, tree);
    }
}
