package dev.netplan.format;

import dev.netplan.format.InvalidValue.Invariants;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map whose keys are values of a type: labels, people, ties.
 *
 * @param key the type of the keys
 * @param value the type of the values
 * @param <K> the Java type of the keys
 * @param <V> the Java type of the values
 */
public record Mapping<K, V>(Scalar<K> key, Type<V> value) implements Type<Map<K, V>> {

    @Override
    public @Nullable Map<K, V> read(Cursor cursor) {
        if (!Type.stands(cursor, Cursor.Kind.MAP, this)) {
            return null;
        }
        Pairs<K, V> pairs = new Pairs<>();
        cursor.enterMap();
        for (String text = cursor.nextKey(); text != null; text = cursor.nextKey()) {
            K name = key.parse(text.strip());
            if (name == null) {
                cursor.atKey(key.refused("key", text));
                cursor.skip();
                continue;
            }
            int earlier = pairs.meet(name, cursor.keyPlace());
            if (earlier >= 0) {
                cursor.atKey(Problem.twice(text), earlier);
                cursor.skip();
            } else if (cursor.isAbsent()) {
                cursor.skip();
            } else {
                V met = value.read(cursor);
                if (met != null) {
                    pairs.take(name, met);
                }
            }
        }
        cursor.leaveMap();
        return pairs.values;
    }

    /** What has been read of a map. Most maps have one key, for which no table is made. */
    private static final class Pairs<K, V> {

        private Map<K, V> values = Map.of();
        private @Nullable K first;
        private int place;
        private Map<K, Integer> places = Map.of();

        /** The place of a key that was met before; below 0 where it was not. */
        int meet(K name, int here) {
            K one = first;
            if (one == null) {
                first = name;
                place = here;
                return -1;
            }
            if (places.isEmpty()) {
                places = new HashMap<>();
                places.put(one, place);
            }
            Integer earlier = places.putIfAbsent(name, here);
            return earlier == null ? -1 : earlier;
        }

        void take(K name, V value) {
            if (values.size() == 1) {
                values = new LinkedHashMap<>(values);
            }
            if (values.isEmpty()) {
                values = Map.of(name, value);
            } else {
                values.put(name, value);
            }
        }
    }

    @Override
    public boolean allows(Map<K, V> values) {
        for (Map.Entry<K, V> entry : values.entrySet()) {
            if (!key.allows(entry.getKey()) || !value.allows(entry.getValue())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void check(String path, Map<K, V> values, Invariants invariants) {
        values.forEach((name, met) -> {
            key.check(path, name, invariants);
            value.check(path + "." + key.print(name), met, invariants);
        });
    }

    @Override
    public void write(Map<K, V> values, Sink sink) {
        sink.startMap();
        values.forEach((name, met) -> {
            sink.key(key.print(name));
            value.write(met, sink);
        });
        sink.endMap();
    }

    @Override
    public List<Type<?>> parts() {
        return List.of(key, value);
    }

    @Override
    public String expected() {
        return "a map, each key " + key.expected() + ", each value " + value.expected();
    }
}
