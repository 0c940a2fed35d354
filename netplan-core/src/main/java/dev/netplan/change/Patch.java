package dev.netplan.change;

import dev.netplan.format.ById;
import dev.netplan.format.Identified;
import dev.netplan.format.Key;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanParts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Changes sorted by the parts of the plan that they touch; what they leave alone is taken over as it is. */
final class Patch {

    private static final int ELEMENT = 2;

    private final List<Change> head = new ArrayList<>();
    private final Map<String, Map<String, List<Change>>> sections = new HashMap<>();
    private final Map<Integer, List<Change>> entries = new HashMap<>();
    private final TreeMap<Integer, Change> newEntries = new TreeMap<>();

    private Patch() {}

    static Patch of(List<Change> changes) {
        Patch patch = new Patch();
        changes.forEach(patch::sort);
        return patch;
    }

    private void sort(Change change) {
        List<Object> steps = change.path().steps();
        String key = step(change, 0, String.class, "a key of the plan");
        if (key.equals(Parts.JOURNAL)) {
            Integer position = step(change, 1, Integer.class, "an entry, such as journal[3]");
            if (steps.size() > ELEMENT || change.kind() != Change.Kind.ADDED) {
                entries.computeIfAbsent(position, at -> new ArrayList<>()).add(change);
            } else if (newEntries.put(position, change) != null) {
                throw new IllegalArgumentException("`" + change.path() + "` is added twice; expected each entry once.");
            }
        } else if (Parts.isSection(key)) {
            String id = step(change, 1, String.class, "an element, such as contacts.kai");
            sections.computeIfAbsent(key, name -> new LinkedHashMap<>())
                .computeIfAbsent(id, name -> new ArrayList<>()).add(change);
        } else {
            head.add(change);
        }
    }

    private static <T> T step(Change change, int at, Class<T> type, String expected) {
        List<Object> steps = change.path().steps();
        if (at >= steps.size() || !type.isInstance(steps.get(at))) {
            throw new IllegalArgumentException("path is `" + change.path() + "`; expected that of " + expected + ".");
        }
        return type.cast(steps.get(at));
    }

    Plan apply(Plan plan) {
        Object headTree = Parts.head(plan);
        for (Change change : head) {
            headTree = Trees.apply(headTree, change, 0);
        }
        Map<String, ById<?>> changed = new LinkedHashMap<>();
        for (Key<Plan, PlanParts> key : Parts.sections()) {
            ById<?> section = Parts.section(plan, key);
            changed.put(key.name(), apply(section, key, sections.getOrDefault(key.name(), Map.of())));
        }
        return Parts.join(Parts.map(headTree), changed, apply(plan.journal()));
    }

    private static ById<?> apply(ById<?> section, Key<Plan, PlanParts> key, Map<String, List<Change>> changes) {
        if (changes.isEmpty()) {
            return section;
        }
        List<Identified> elements = new ArrayList<>();
        for (Identified element : section) {
            List<Change> own = changes.getOrDefault(element.id(), List.of());
            if (own.isEmpty()) {
                elements.add(element);
            } else {
                apply(Parts.tree(element), own).ifPresent(tree -> elements.add(Parts.element(key, element.id(), tree)));
            }
        }
        changes.forEach((id, own) -> {
            if (!section.has(id)) {
                apply(null, own).ifPresent(tree -> elements.add(Parts.element(key, id, tree)));
            }
        });
        return ById.copyOf(elements);
    }

    private List<Entry> apply(List<Entry> journal) {
        if (entries.isEmpty() && newEntries.isEmpty()) {
            return journal;
        }
        entries.forEach((position, own) -> Trees.there(position < journal.size() ? own : null, own.get(0)));
        List<Entry> kept = new ArrayList<>();
        for (int i = 0; i < journal.size(); i++) {
            Entry entry = journal.get(i);
            List<Change> own = entries.get(i);
            if (own == null) {
                kept.add(entry);
            } else {
                apply(entry.toTree(), own).ifPresent(tree -> kept.add(Entry.fromTree(tree)));
            }
        }
        return withNewEntries(kept);
    }

    /** A new entry stands where it stood in the later plan; the others fill the places between. */
    private List<Entry> withNewEntries(List<Entry> kept) {
        List<Entry> journal = new ArrayList<>();
        int next = 0;
        for (Map.Entry<Integer, Change> added : newEntries.entrySet()) {
            while (journal.size() < added.getKey() && next < kept.size()) {
                journal.add(kept.get(next++));
            }
            journal.add(Entry.fromTree(Parts.map(added.getValue().after().orElseThrow())));
        }
        journal.addAll(kept.subList(next, kept.size()));
        return journal;
    }

    /** The tree of an element after its changes; empty when it is removed. */
    private static Optional<Map<String, Object>> apply(@Nullable Object element,
            List<Change> changes) {
        Object tree = element;
        for (Change change : changes) {
            tree = change.path().steps().size() == ELEMENT ? Trees.replaced(tree, change)
                    : Trees.apply(Trees.there(tree, change), change, ELEMENT);
        }
        return Optional.ofNullable(tree).map(Parts::map);
    }
}
