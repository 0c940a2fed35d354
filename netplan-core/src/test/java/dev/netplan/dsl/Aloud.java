package dev.netplan.dsl;

import dev.netplan.format.Extended;
import dev.netplan.format.Extension;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** A sentence that is read aloud from an element: a word for each value that is there. */
record Aloud<S>(S said) {

    <V> Aloud<S> maybe(Optional<V> value, BiFunction<S, V, S> word) {
        return value.map(known -> new Aloud<>(word.apply(said, known))).orElse(this);
    }

    <V> Aloud<S> each(Collection<V> values, BiFunction<S, V, S> word) {
        Aloud<S> more = this;
        for (V value : values) {
            more = new Aloud<>(word.apply(more.said, value));
        }
        return more;
    }

    Aloud<S> all(List<String> values, BiFunction<S, String[], S> word) {
        return values.isEmpty() ? this : new Aloud<>(word.apply(said, values.toArray(String[]::new)));
    }

    <K, V> Aloud<S> pairs(Map<K, V> values, Pair<S, K, V> word) {
        return each(values.entrySet(), (sentence, pair) -> word.apply(sentence, pair.getKey(), pair.getValue()));
    }

    Aloud<S> extensions(Extended element, Pair<S, String, Extension> word) {
        return pairs(element.extensions(), word);
    }

    interface Pair<S, K, V> {
        S apply(S sentence, K key, V value);
    }
}
