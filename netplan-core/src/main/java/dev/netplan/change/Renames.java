package dev.netplan.change;

import dev.netplan.format.ById;
import dev.netplan.format.Identified;
import dev.netplan.format.Key;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanParts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sees which elements a later version of a plan calls by another id. */
public final class Renames {

    private Renames() {}

    /**
     * The earlier plan with the ids of the later one. An element has been renamed where its id is gone, and one with a
     * new id holds all that it held, and nothing else does; whatever names it is taken to name it still. Where the
     * earlier plan named the new id already, as one that was not there, so that no plan could have both, its own ids
     * stay.
     */
    public static Plan followed(Plan before, Plan after) {
        try {
            return withIds(before, after);
        } catch (IllegalArgumentException impossible) {
            return before;
        }
    }

    private static Plan withIds(Plan before, Plan after) {
        Plan followed = before;
        for (Key<Plan, PlanParts> section : Parts.sections()) {
            Map<String, String> ids = ids(Parts.section(before, section), Parts.section(after, section));
            if (!ids.isEmpty()) {
                followed = new Naming(section.name(), ids).renamed(moved(followed, section, ids));
            }
        }
        return followed;
    }

    /** The later id of each element that has one, by the earlier id. */
    private static Map<String, String> ids(ById<?> before, ById<?> after) {
        Map<Map<String, Object>, String> gone = alone(before, after);
        Map<Map<String, Object>, String> fresh = gone.isEmpty() ? Map.of() : alone(after, before);
        Map<String, String> ids = new HashMap<>();
        gone.forEach((tree, id) -> {
            String later = fresh.get(tree);
            if (later != null) {
                ids.put(id, later);
            }
        });
        return ids;
    }

    /** The ids that only the one version has, by what their elements hold; none of elements that hold the same. */
    private static Map<Map<String, Object>, String> alone(ById<?> one, ById<?> other) {
        Map<Map<String, Object>, String> alone = new HashMap<>();
        Set<Map<String, Object>> several = new HashSet<>();
        for (Identified element : one) {
            if (!other.has(element.id())) {
                Map<String, Object> tree = Parts.tree(element);
                if (alone.put(tree, element.id()) != null) {
                    several.add(tree);
                }
            }
        }
        alone.keySet().removeAll(several);
        return alone;
    }

    private static Plan moved(Plan plan, Key<Plan, PlanParts> section, Map<String, String> ids) {
        List<Identified> elements = new ArrayList<>();
        for (Identified element : Parts.section(plan, section)) {
            String later = ids.get(element.id());
            elements.add(later == null ? element : Parts.element(section, later, Parts.tree(element)));
        }
        return Plan.shape().with(plan, Map.of(section.name(), ById.copyOf(elements)));
    }
}
