package dev.netplan.yaml.write;

import dev.netplan.model.Plan;
import java.util.Map;

/** Writes plans as canonical YAML and JSON. */
public final class PlanWriter {

    private PlanWriter() {}

    /** The plan as YAML text, which is read as an equal plan. */
    public static String yaml(Plan plan) {
        return new YamlLayout(0).document(plan.toTree());
    }

    /** The plan as JSON text of the same keys, which is a plan file too. */
    public static String json(Plan plan) {
        return json(plan.toTree());
    }

    /**
     * A tree of maps, lists, texts, numbers, truth values and nulls as JSON text.
     *
     * @throws IllegalArgumentException when it holds something else, or a key that is no text
     */
    public static String json(Map<String, ?> tree) {
        return new JsonLayout().document(tree);
    }

    /**
     * The keys of an element as lines of YAML, as they stand in a plan.
     *
     * @param tree the element, as its {@code toTree()} tells it, without the id
     * @param indent how far each line is moved in
     */
    public static String block(Map<String, ?> tree, int indent) {
        return new YamlLayout(indent).element(tree);
    }

    /** The element in braces on one line, whatever its length, as people like to write short ones. */
    public static String flow(Map<String, ?> tree) {
        return YamlFlow.whole(tree);
    }
}
