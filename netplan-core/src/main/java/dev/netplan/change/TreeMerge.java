package dev.netplan.change;

import dev.netplan.model.PlanPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Merges one element, field by field.
 *
 * @param <T> what is built of the merged tree
 */
final class TreeMerge<T> {

    private final PlanPath path;
    private final Function<Map<String, Object>, T> build;
    /** The fields that both sides changed differently. */
    private final List<Field> contested = new ArrayList<>();
    /** The fields that one side alone changed: each is fine, but perhaps not beside the others. */
    private final List<Field> oneSided = new ArrayList<>();

    private TreeMerge(PlanPath path, Function<Map<String, Object>, T> build) {
        this.path = path;
        this.build = build;
    }

    /** A field on all three sides; null where it is not there. */
    private record Field(List<Object> steps, @Nullable Object base, @Nullable Object ours, @Nullable Object theirs) {

        Conflict conflict(PlanPath element) {
            PlanPath path = element;
            for (Object step : steps) {
                path = path.key((String) step);
            }
            return new Conflict(path, Optional.ofNullable(base), Optional.ofNullable(ours),
                    Optional.ofNullable(theirs));
        }
    }

    /** The element that both sides' changes lead to; fields in conflict are as ours has them. */
    static <T> T merge(PlanPath path, @Nullable Object base, Map<String, Object> ours, Map<String, Object> theirs,
            Function<Map<String, Object>, T> build, List<Conflict> conflicts) {
        TreeMerge<T> merge = new TreeMerge<>(path, build);
        Object merged = Objects.requireNonNull(merge.fields(new Field(List.of(), base, ours, theirs)));
        return merge.whole(Parts.map(merged), new Field(List.of(), base, ours, theirs), conflicts);
    }

    /** The merged value of a field; null where none is left. */
    private @Nullable Object fields(Field field) {
        Object ours = field.ours();
        Object theirs = field.theirs();
        if (Objects.equals(ours, theirs)) {
            return ours;
        }
        if (Objects.equals(field.base(), ours) || Objects.equals(field.base(), theirs)) {
            oneSided.add(field);
            return Objects.equals(field.base(), ours) ? theirs : ours;
        }
        boolean maps = field.base() == null || field.base() instanceof Map;
        if (maps && ours instanceof Map<?, ?> our && theirs instanceof Map<?, ?> their) {
            return maps(field, our, their);
        }
        contested.add(field);
        return ours;
    }

    private Map<String, Object> maps(Field field, Map<?, ?> ours, Map<?, ?> theirs) {
        Map<?, ?> base = field.base() instanceof Map<?, ?> map ? map : Map.of();
        Set<Object> keys = new LinkedHashSet<>(ours.keySet());
        keys.addAll(theirs.keySet());
        Map<String, Object> merged = new LinkedHashMap<>();
        for (Object key : keys) {
            List<Object> steps = new ArrayList<>(field.steps());
            steps.add(key);
            Object value = fields(new Field(steps, base.get(key), ours.get(key), theirs.get(key)));
            if (value != null) {
                merged.put((String) key, value);
            }
        }
        return merged;
    }

    /**
     * Builds what was merged, with our values of the contested fields. Whether there can be such an element must not
     * depend on the side one looks from, so the one with their values is built too.
     */
    private T whole(Map<String, Object> merged, Field element, List<Conflict> conflicts) {
        Map<String, Object> ours = merged;
        Map<String, Object> theirs = with(merged, contested, Field::theirs);
        Set<Field> toBlame = new LinkedHashSet<>(contested);
        toBlame.addAll(toBlame(ours));
        toBlame.addAll(toBlame(theirs));
        Optional<T> built = built(with(ours, toBlame, Field::ours));
        if (built.isPresent() && built(with(theirs, toBlame, Field::theirs)).isPresent()) {
            toBlame.forEach(field -> conflicts.add(field.conflict(path)));
            return built.get();
        }
        conflicts.add(element.conflict(path));
        return build.apply(Parts.map(Objects.requireNonNull(element.ours())));
    }

    /**
     * The fields that are to blame where there can be no such element: those without whose change there could be one,
     * or else all that one side alone changed.
     */
    private List<Field> toBlame(Map<String, Object> tree) {
        if (built(tree).isPresent()) {
            return List.of();
        }
        List<Field> single = oneSided.stream()
            .filter(field -> built(with(tree, List.of(field), Field::base)).isPresent()).toList();
        return single.isEmpty() ? oneSided : single;
    }

    private Optional<T> built(Map<String, Object> tree) {
        try {
            return Optional.of(build.apply(tree));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> with(Map<String, Object> tree, Collection<Field> fields,
            Function<Field, @Nullable Object> side) {
        Map<String, Object> changed = tree;
        for (Field field : fields) {
            changed = with(changed, field.steps(), side.apply(field));
        }
        return changed;
    }

    private static Map<String, Object> with(Map<?, ?> tree, List<Object> steps, @Nullable Object value) {
        Map<String, Object> changed = new LinkedHashMap<>();
        tree.forEach((key, held) -> changed.put((String) key, held));
        String key = (String) steps.get(0);
        if (steps.size() > 1) {
            Map<?, ?> inner = changed.get(key) instanceof Map<?, ?> map ? map : Map.of();
            changed.put(key, with(inner, steps.subList(1, steps.size()), value));
        } else if (value == null) {
            changed.remove(key);
        } else {
            changed.put(key, value);
        }
        return changed;
    }
}
