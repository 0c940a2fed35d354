package dev.netplan.change;

import dev.netplan.model.PlanPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Trees of maps, lists and single values: how two differ, and how a difference is applied. */
final class Trees {

    private Trees() {}

    /** Notes how a tree became another; null stands for what is not there. */
    static void compare(PlanPath path, @Nullable Object before, @Nullable Object after, Collection<Change> changes) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before == null || after == null) {
            changes.add(after == null ? Change.removed(path, Objects.requireNonNull(before))
                    : Change.added(path, after));
        } else if (before instanceof Map<?, ?> earlier && after instanceof Map<?, ?> later) {
            earlier.forEach((key, value) -> compare(path.key((String) key), value, later.get(key), changes));
            later.forEach((key, value) -> {
                if (!earlier.containsKey(key)) {
                    changes.add(Change.added(path.key((String) key), value));
                }
            });
        } else if (before instanceof List<?> earlier && after instanceof List<?> later
                && (holdsElements(earlier) || holdsElements(later))) {
            compareElements(path, earlier, later, changes);
        } else {
            changes.add(Change.changed(path, before, after));
        }
    }

    private static boolean holdsElements(List<?> list) {
        return list.stream().anyMatch(Map.class::isInstance);
    }

    /** What stands alike at both ends is passed over, the rest is paired in order. */
    private static void compareElements(PlanPath path, List<?> before, List<?> after, Collection<Change> changes) {
        int shorter = Math.min(before.size(), after.size());
        int first = 0;
        while (first < shorter && before.get(first).equals(after.get(first))) {
            first++;
        }
        int alike = 0;
        while (alike < shorter - first
                && before.get(before.size() - 1 - alike).equals(after.get(after.size() - 1 - alike))) {
            alike++;
        }
        int paired = shorter - alike;
        for (int i = first; i < paired; i++) {
            compare(path.item(i), before.get(i), after.get(i), changes);
        }
        for (int i = before.size() - alike - 1; i >= paired; i--) {
            changes.add(Change.removed(path.item(i), before.get(i)));
        }
        for (int i = paired; i < after.size() - alike; i++) {
            changes.add(Change.added(path.item(i), after.get(i)));
        }
    }

    /**
     * The tree after a change below its top.
     *
     * @param depth how many steps of the change's path lead to the tree
     * @throws IllegalArgumentException when the tree is not the one that was compared
     */
    static Object apply(Object tree, Change change, int depth) {
        Object step = change.path().steps().get(depth);
        boolean last = change.path().steps().size() == depth + 1;
        if (tree instanceof Map<?, ?> map && step instanceof String key) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((name, value) -> copy.put((String) name, value));
            Object value =
                    last ? replaced(copy.get(key), change) : apply(there(copy.get(key), change), change, depth + 1);
            if (value == null) {
                copy.remove(key);
            } else {
                copy.put(key, value);
            }
            return copy;
        }
        if (tree instanceof List<?> list && step instanceof Integer position) {
            List<Object> copy = new ArrayList<>(list);
            boolean adds = last && change.kind() == Change.Kind.ADDED;
            if (position >= copy.size() + (adds ? 1 : 0)) {
                throw otherPlan(change, null);
            }
            if (adds) {
                copy.add(position, change.after().orElseThrow());
                return copy;
            }
            Object value = last ? replaced(copy.get(position), change)
                    : apply(copy.get(position), change, depth + 1);
            if (value == null) {
                copy.remove((int) position);
            } else {
                copy.set(position, value);
            }
            return copy;
        }
        throw otherPlan(change, tree);
    }

    /** The tree, which the change expects to be there. */
    static Object there(@Nullable Object tree, Change change) {
        if (tree == null) {
            throw otherPlan(change, null);
        }
        return tree;
    }

    /** The value in whose place the change puts another, or null where it leaves none. */
    static @Nullable Object replaced(@Nullable Object met, Change change) {
        if (!change.before().equals(Optional.ofNullable(met))) {
            throw otherPlan(change, met);
        }
        return change.after().orElse(null);
    }

    private static IllegalArgumentException otherPlan(Change change, @Nullable Object met) {
        return new IllegalArgumentException("`" + change.path() + "` is " + text(Optional.ofNullable(met))
                + "; expected " + text(change.before()) + ", as in the plan that was compared.");
    }

    /** A copy that nobody can change. */
    static Object copy(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> copy.put(key(key), copy(value)));
            return Collections.unmodifiableMap(copy);
        }
        return tree instanceof List<?> list ? list.stream().map(Trees::copy).toList() : tree;
    }

    private static String key(Object key) {
        if (key instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("key is `" + key + "`; expected a text.");
    }

    /** A value as a person reads it. */
    static String text(Optional<Object> value) {
        return value.map(Trees::text).orElse("absent");
    }

    private static String text(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().map(entry -> entry.getKey() + ": " + text(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Trees::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return String.valueOf(value);
    }
}
