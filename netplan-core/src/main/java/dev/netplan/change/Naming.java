package dev.netplan.change;

import dev.netplan.format.ById;
import dev.netplan.format.Identified;
import dev.netplan.format.Key;
import dev.netplan.model.Acceptance;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanParts;
import dev.netplan.model.PlanPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts ids in the place of others wherever a plan names them; where elements stand under them is not touched. */
final class Naming {

    private final String section;
    private final Map<String, String> ids;

    /**
     * A naming of elements of a section.
     *
     * @param ids the new id of each, by the one that it had
     */
    Naming(String section, Map<String, String> ids) {
        this.section = section;
        this.ids = Map.copyOf(ids);
    }

    /** The plan, in which the new ids are named. */
    Plan renamed(Plan plan) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (Key<Plan, PlanParts> key : Parts.sections()) {
            List<Identified> elements = new ArrayList<>();
            for (Identified element : Parts.section(plan, key)) {
                Map<String, Object> tree = Parts.tree(element);
                Map<String, Object> renamed = renamed(key.name(), tree);
                elements.add(renamed.equals(tree) ? element : Parts.element(key, element.id(), renamed));
            }
            parts.put(key.name(), ById.copyOf(elements));
        }
        parts.put(Parts.JOURNAL, plan.journal().stream().map(this::entry).toList());
        parts.put(Parts.ACCEPT, plan.accept().stream().map(this::acceptance).toList());
        return Plan.shape().with(plan, parts);
    }

    private Entry entry(Entry entry) {
        Map<String, Object> tree = entry.toTree();
        Map<String, Object> renamed = renamed(Parts.JOURNAL, tree);
        return renamed.equals(tree) ? entry : Entry.fromTree(renamed);
    }

    private Acceptance acceptance(Acceptance acceptance) {
        return acceptance.withAt(acceptance.at().map(path -> {
            List<Object> steps = new ArrayList<>(path.steps());
            if (steps.size() > 1 && steps.get(0).equals(section)) {
                steps.set(1, renamed(steps.get(1)));
            }
            return new PlanPath(steps);
        }));
    }

    private Map<String, Object> renamed(String part, Map<String, Object> tree) {
        Map<String, Object> renamed = tree;
        for (String field : NamingKeys.of(section)) {
            if (field.startsWith(part + ".")) {
                List<String> steps = List.of(field.substring(part.length() + 1).split("\\."));
                renamed = Parts.map(renamed(renamed, steps));
            }
        }
        return renamed;
    }

    private Object renamed(Object tree, List<String> steps) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> renamed = new LinkedHashMap<>();
            map.forEach((name, value) -> {
                String key = (String) name;
                String later = steps.isEmpty() ? ids.getOrDefault(key, key) : key;
                if (later.equals(key) || !map.containsKey(later)) {
                    renamed.put(later, !steps.isEmpty() && key.equals(steps.get(0))
                            ? renamed(value, steps.subList(1, steps.size())) : value);
                }
            });
            return renamed;
        }
        if (tree instanceof List<?> list) {
            Set<Object> items = new LinkedHashSet<>();
            list.forEach(item -> items.add(renamed(item)));
            return List.copyOf(items);
        }
        return renamed(tree);
    }

    private Object renamed(Object id) {
        String later = id instanceof String known ? ids.get(known) : null;
        return later == null ? id : later;
    }
}
