package dev.netplan.dsl;

import dev.netplan.format.FormatRule;
import dev.netplan.model.PlanPath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What has been said of an element, in order. It is a value: two sentences may go on from the same step, and neither
 * hears the other. Nothing is decided here; the model's builder hears it all when the element is made.
 *
 * @param <T> the element
 * @param <B> its builder
 */
final class Telling<T, B> {

    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final @Nullable Said<B> last;

    private record Said<B>(@Nullable Said<B> before, Consumer<Draft<B>> word) {}

    private Telling(Supplier<B> builder, Function<B, T> build, @Nullable Said<B> last) {
        this.builder = builder;
        this.build = build;
        this.last = last;
    }

    /** Nothing has been said yet. */
    static <T, B> Telling<T, B> of(Supplier<B> builder, Function<B, T> build) {
        return new Telling<>(builder, build, null);
    }

    boolean isEmpty() {
        return last == null;
    }

    /** The same, and a word more. */
    Telling<T, B> and(Consumer<Draft<B>> word) {
        return new Telling<>(builder, build, new Said<>(last, word));
    }

    /** The same, and a value. */
    <V> Telling<T, B> and(V value, BiConsumer<B, V> setter) {
        Objects.requireNonNull(value);
        return and(draft -> setter.accept(draft.builder(), value));
    }

    /** The same, and a value that may turn out to be none. */
    <V> Telling<T, B> and(String key, Meant<V> meant, BiConsumer<B, V> setter) {
        return and(draft -> setter.accept(draft.builder(), draft.value(key, meant)));
    }

    /** The same, and several values. */
    <V> Telling<T, B> all(V[] values, BiConsumer<B, List<V>> adder) {
        return and(List.of(values), adder);
    }

    /** The same, and several values, of which there is one at least: to say none of them would mean something else. */
    <V> Telling<T, B> some(String key, V[] values, String noun, BiConsumer<B, List<V>> adder) {
        return values.length == 0 ? none(key, noun) : all(values, adder);
    }

    /** The same, and a word for which nothing was said. */
    Telling<T, B> none(String key, String noun) {
        return and(draft -> draft.flaw(Flaw.of(FormatRule.BAD_VALUE, PlanPath.of(key),
                "`" + key + "` is empty; expected at least one " + noun + ".")));
    }

    /** The same, and two values that belong together. */
    <K, V> Telling<T, B> pair(K key, V value, Pair<B, K, V> setter) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        return and(draft -> setter.set(draft.builder(), key, value));
    }

    /** The same, and a part. */
    <V> Telling<T, B> part(String key, Telling<V, ?> part, BiConsumer<B, V> setter) {
        return and(draft -> draft.part(PlanPath.of(key), part, setter));
    }

    /** The same, and an item of a list. */
    <V> Telling<T, B> item(String key, Telling<V, ?> item, BiConsumer<B, V> adder) {
        return and(draft -> draft.item(key, item, adder));
    }

    /** A builder's method that takes a key and its value. */
    @FunctionalInterface
    interface Pair<B, K, V> {
        void set(B builder, K key, V value);
    }

    /** Lets the builder hear it all. */
    Made<T> make() {
        return draft().made(build);
    }

    /** The element in the making, when the builder has heard it all. */
    Draft<B> draft() {
        Deque<Consumer<Draft<B>>> words = new ArrayDeque<>();
        for (Said<B> said = last; said != null; said = said.before()) {
            words.push(said.word());
        }
        Draft<B> draft = new Draft<>(builder.get());
        words.forEach(word -> word.accept(draft));
        return draft;
    }
}
