package dev.netplan.change;

import dev.netplan.format.ById;
import dev.netplan.format.Identified;
import dev.netplan.format.Key;
import dev.netplan.format.MapById;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanParts;
import dev.netplan.model.PlanPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plan taken apart into what is compared in different ways: its sections, its journal, and its head, the rest. */
final class Parts {

    static final String JOURNAL = "journal";
    static final String ACCEPT = "accept";

    private static final List<Key<Plan, PlanParts>> SECTIONS = Plan.shape().keys().stream()
        .filter(key -> key.type() instanceof MapById<?>).toList();

    private static final List<Key<Plan, PlanParts>> HEAD = Plan.shape().keys().stream().filter(Parts::isOfHead)
        .toList();

    private Parts() {}

    private static boolean isOfHead(Key<Plan, PlanParts> key) {
        return !(key.type() instanceof MapById<?>) && !key.name().equals(JOURNAL);
    }

    /** The keys of the sections. */
    static List<Key<Plan, PlanParts>> sections() {
        return SECTIONS;
    }

    static boolean isSection(String key) {
        return SECTIONS.stream().anyMatch(section -> section.name().equals(key));
    }

    /** The elements of a section. */
    static ById<?> section(Plan plan, Key<Plan, PlanParts> key) {
        return (ById<?>) key.value(plan).orElse(ById.empty());
    }

    /** The element of such a tree, which stands in a section under an id. */
    static Identified element(Key<Plan, PlanParts> section, String id, Map<String, Object> tree) {
        Map<String, Object> identified = new LinkedHashMap<>(tree);
        identified.put("id", id);
        return ((MapById<?>) section.type()).element().fromTree(identified);
    }

    /** The tree of an element as it stands in its section, where its id is the key. */
    static Map<String, Object> tree(Identified element) {
        Map<String, Object> tree = element.toTree();
        tree.remove("id");
        return tree;
    }

    /** Whether two plans are alike but for their sections and journals. */
    static boolean sameHead(Plan one, Plan other) {
        return HEAD.stream().allMatch(key -> key.value(one).equals(key.value(other)))
                && one.extensions().equals(other.extensions());
    }

    /** All but the sections and the journal. */
    static Map<String, Object> head(Plan plan) {
        return Plan.shape().toTree(plan, Parts::isOfHead);
    }

    /** The plan with such a head, such sections and such a journal. */
    static Plan join(Map<String, ?> head, Map<String, ?> sections, List<Entry> journal) {
        Map<String, Object> parts = new LinkedHashMap<>(sections);
        parts.put(JOURNAL, journal);
        return Plan.shape().with(Plan.fromTree(head), parts);
    }

    /**
     * A tree that is a map.
     *
     * @throws IllegalArgumentException when it is none
     */
    @SuppressWarnings("unchecked") // the keys of trees are texts
    static Map<String, Object> map(Object tree) {
        if (!(tree instanceof Map<?, ?>)) {
            throw new IllegalArgumentException("value is " + Trees.text(Optional.of(tree))
                    + "; expected an element, which is a map.");
        }
        return (Map<String, Object>) tree;
    }

    static PlanPath journal(int position) {
        return PlanPath.of(JOURNAL).item(position);
    }
}
