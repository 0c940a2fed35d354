package dev.netplan.privacy;

import dev.netplan.format.Key;
import dev.netplan.format.ListOf;
import dev.netplan.format.MapById;
import dev.netplan.format.Mapping;
import dev.netplan.format.OneOrMany;
import dev.netplan.format.Scalar;
import dev.netplan.format.Shape;
import dev.netplan.format.Shorthand;
import dev.netplan.format.Type;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Visits everything that the tree of a plan holds, along the types of its keys, and makes the tree anew of it. */
final class TreeWalk {

    private final Visitor visitor;

    private TreeWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * Where something stands.
     *
     * @param field the keys of the format alone, which are the same for all elements: {@code contacts.profiles}
     * @param path the whole path: {@code contacts.kai.profiles.linkedin}
     */
    record At(String field, PlanPath path) {

        private At key(String key) {
            return new At(field.isEmpty() ? key : field + "." + key, path.key(key));
        }

        private At below(String key) {
            return new At(field, path.key(key));
        }

        private At item(int position) {
            return new At(field, path.item(position));
        }
    }

    /** Sees each value and each key that is no key of the format, and says what is to stand in its place. */
    interface Visitor {

        /** What is to stand for a single value; null for nothing. */
        @Nullable
        Object value(At at, Scalar<?> type, Object value);

        /**
         * What is to stand for an id or another key of a map.
         *
         * @param section the section that defines the ids; empty where the keys are none
         */
        String key(At at, String section, String key);

        /** What is to stand for the value of an application's own key; null for nothing. */
        @Nullable
        Object extension(At at, Object value);
    }

    /** The tree of a plan as the visitor has it. */
    static Map<String, Object> over(Plan plan, Visitor visitor) {
        return new TreeWalk(visitor).shape(Plan.shape(), new At("", PlanPath.ROOT), plan.toTree());
    }

    private @Nullable Object value(Type<?> type, At at, Object tree) {
        if (type instanceof Scalar<?> scalar) {
            return visitor.value(at, scalar, tree);
        }
        if (type instanceof OneOrMany<?> several) {
            return tree instanceof List<?> list
                    ? filled(List.copyOf(new LinkedHashSet<>(items(several.item(), at, list))))
                    : visitor.value(at, several.item(), tree);
        }
        if (type instanceof ListOf<?> several) {
            return filled(items(several.item(), at, (List<?>) tree));
        }
        if (type instanceof Shorthand<?, ?> union) {
            return value(tree instanceof Map ? union.shape() : union.brief(), at, tree);
        }
        Map<?, ?> map = (Map<?, ?>) tree;
        if (type instanceof Mapping<?, ?> mapping) {
            return entries(mapping.key().section(), mapping.value(), at, map);
        }
        if (type instanceof MapById<?> section) {
            return entries(at.field(), section.element(), at, map);
        }
        return shape((Shape<?, ?>) type, at, map);
    }

    private static @Nullable List<Object> filled(List<Object> items) {
        return items.isEmpty() ? null : items;
    }

    private List<Object> items(Type<?> type, At at, List<?> list) {
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Object item = value(type, at.item(i), list.get(i));
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    private @Nullable Map<String, Object> entries(String section, Type<?> type, At at, Map<?, ?> map) {
        Map<String, Object> entries = new LinkedHashMap<>();
        map.forEach((name, held) -> {
            At below = at.below((String) name);
            Object value = value(type, below, held);
            if (value != null) {
                entries.put(visitor.key(below, section, (String) name), value);
            }
        });
        return entries.isEmpty() ? null : entries;
    }

    private Map<String, Object> shape(Shape<?, ?> shape, At at, Map<?, ?> tree) {
        Map<String, Object> keys = new LinkedHashMap<>();
        tree.forEach((name, held) -> {
            At below = at.key((String) name);
            Type<?> type = typeOf(shape, (String) name);
            Object value = type == null ? visitor.extension(below, held) : value(type, below, held);
            if (value != null) {
                keys.put((String) name, value);
            }
        });
        return keys;
    }

    private static @Nullable Type<?> typeOf(Shape<?, ?> shape, String name) {
        for (Key<?, ?> key : shape.keys()) {
            if (key.name().equals(name)) {
                return key.type();
            }
        }
        return null;
    }
}
