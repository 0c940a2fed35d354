package dev.netplan.yaml.edit;

import dev.netplan.change.Change;
import dev.netplan.change.Diff;
import dev.netplan.format.ById;
import dev.netplan.format.Key;
import dev.netplan.format.MapById;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanParts;
import dev.netplan.model.PlanPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a value at a path of a plan, or takes it away, by the element that the path leads through. */
final class PathEdit {

    private final PlanPath path;
    private final List<Object> steps;
    private final @Nullable Object value;

    private PathEdit(PlanPath path, @Nullable Object value) {
        this.path = path;
        this.steps = path.steps();
        this.value = value;
    }

    static Plan set(Plan plan, PlanPath path, Object value) {
        return new PathEdit(path, value).applied(plan);
    }

    static Plan remove(Plan plan, PlanPath path) {
        return ItemGone.followed(new PathEdit(path, null).applied(plan), path);
    }

    /** As much of a plan's tree as is on a path: of a section no more than the one element. */
    static Map<String, Object> around(Plan plan, PlanPath path) {
        PathEdit there = new PathEdit(path, null);
        String top = there.top();
        Key<Plan, PlanParts> key = key(top);
        if (key == null || !(key.type() instanceof MapById<?>) || path.steps().size() < 2) {
            return Plan.shape().toTree(plan, other -> other.name().equals(top));
        }
        Object element = there.element(plan, key);
        return element == null ? Map.of() : Map.of(top, Map.of(String.valueOf(path.steps().get(1)), element));
    }

    /**
     * Whether an item of a list is there twice, so that the plan without one of them does not tell which of them went.
     */
    static boolean hasTwin(Plan plan, PlanPath path) {
        if (path.steps().isEmpty() || !(path.steps().get(path.steps().size() - 1) instanceof Integer)) {
            return false;
        }
        Map<String, Object> tree = around(plan, path);
        Object item = path.in(tree).orElse("");
        return path.parent().in(tree).orElse(List.of()) instanceof List<?> items
                && Collections.frequency(items, item) > 1;
    }

    private String top() {
        return steps.isEmpty() ? "" : String.valueOf(steps.get(0));
    }

    private static @Nullable Key<Plan, PlanParts> key(String name) {
        return Plan.shape().keys().stream().filter(known -> known.name().equals(name)).findFirst().orElse(null);
    }

    /** Whether elements stand by their ids under a key of the plan. */
    static boolean isSection(String name) {
        Key<Plan, PlanParts> key = key(name);
        return key != null && key.type() instanceof MapById<?>;
    }

    private Plan applied(Plan plan) {
        String top = top();
        Key<Plan, PlanParts> key = key(top);
        boolean ofJournal = top.equals(JournalEdits.JOURNAL);
        if (key != null && (key.type() instanceof MapById<?> || ofJournal)) {
            if (steps.size() < 2 || (ofJournal && !(steps.get(1) instanceof Integer))) {
                throw new IllegalArgumentException("`" + path + "` is a whole section; expected the path of "
                        + "something in it, such as `" + top + (ofJournal ? "[0]`." : ".kai`."));
            }
            PlanPath element = new PlanPath(steps.subList(0, 2));
            return changed(plan, element, ofJournal ? entry(plan) : element(plan, key), 2);
        }
        if (key == null && !top.startsWith("x-")) {
            throw new IllegalArgumentException("`" + path + "` is no path in a plan; expected one such as "
                    + "`contacts.kai.name` or `journal[3].note`.");
        }
        if (top.equals("include")) {
            throw new IllegalArgumentException("`include` is no part of the plan itself; change it by hand.");
        }
        Map<String, Object> head = Plan.shape().toTree(plan, other -> other.name().equals(top));
        return changed(plan, PlanPath.of(top), head.get(top), 1);
    }

    private @Nullable Object element(Plan plan, Key<Plan, PlanParts> section) {
        ById<?> elements = (ById<?>) section.value(plan).orElse(ById.empty());
        return elements.find(String.valueOf(steps.get(1))).map(element -> {
            Map<String, Object> tree = element.toTree();
            tree.remove("id");
            return tree;
        }).orElse(null);
    }

    private @Nullable Object entry(Plan plan) {
        List<Entry> journal = plan.journal();
        int position = (Integer) steps.get(1);
        return position < journal.size() ? journal.get(position).toTree() : null;
    }

    private Plan changed(Plan plan, PlanPath element, @Nullable Object before, int depth) {
        boolean isNew = before == null && steps.size() > depth && depth > 1;
        Object after = isNew ? null : put(before, depth);
        if (after == null && before instanceof Map && steps.size() > depth && depth > 1) {
            after = Map.of(); // what had no more than one key is still there without it, if it can be
        }
        if (isNew || (before == null && (after == null || steps.get(depth - 1) instanceof Integer))) {
            throw new NotThere(element);
        }
        if (depth > 1 && after != null) {
            refuseNoElement(element, after);
        }
        if (before != null && before.equals(after)) {
            return plan;
        }
        Change.Kind kind = before == null ? Change.Kind.ADDED : after == null ? Change.Kind.REMOVED
                : Change.Kind.CHANGED;
        Diff diff = new Diff(List.of(new Change(kind, element, Optional.ofNullable(before),
                Optional.ofNullable(after))));
        try {
            return diff.apply(plan);
        } catch (IllegalArgumentException refused) {
            throw depth == 1 ? refused : WholePaths.in(element, refused);
        }
    }

    /** An element and an entry are maps, and an element has its id from the key under which it stands. */
    private static void refuseNoElement(PlanPath element, Object value) {
        if (!(value instanceof Map<?, ?> keys)) {
            throw new IllegalArgumentException(
                    "`" + element + "` is " + (value instanceof List ? "a list" : "a single value")
                            + "; expected a map, such as `{ note: a text }`.");
        }
        if (keys.containsKey("id")) {
            throw new IllegalArgumentException("`" + element.key("id")
                    + "` is no key; expected another, since the id is the key under which the element stands.");
        }
    }

    /** The tree with the value at the rest of the path; null where nothing is left. */
    private @Nullable Object put(@Nullable Object tree, int depth) {
        if (depth == steps.size()) {
            return value;
        }
        PlanPath here = new PlanPath(steps.subList(0, depth + 1));
        if (steps.get(depth) instanceof Integer position) {
            return item(tree, position, depth, here);
        }
        if (tree != null && !(tree instanceof Map)) {
            throw new NotThere(here);
        }
        String key = (String) steps.get(depth);
        Map<String, Object> changed = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?> map) {
            map.forEach((name, held) -> changed.put((String) name, held));
        }
        if (value == null && !changed.containsKey(key)) {
            throw new NotThere(here);
        }
        Object below = put(changed.get(key), depth + 1);
        if (below == null) {
            changed.remove(key);
        } else {
            changed.put(key, below);
        }
        return changed.isEmpty() && depth > 1 ? null : changed;
    }

    private @Nullable Object item(@Nullable Object tree, int position, int depth, PlanPath here) {
        List<Object> items = new ArrayList<>(
                tree instanceof List<?> list ? list : tree == null || tree instanceof Map ? List.of() : List.of(tree));
        boolean appended = position == items.size() && value != null && depth + 1 == steps.size();
        if (position >= items.size() && !appended) {
            throw new NotThere(here);
        }
        Object below = put(appended ? null : items.get(position), depth + 1);
        if (appended && below != null) {
            items.add(below);
        } else if (below == null) {
            items.remove(position);
        } else {
            items.set(position, below);
        }
        return items.isEmpty() ? null : items;
    }
}
