package dev.netplan.yaml.schema;

import dev.netplan.format.Between;
import dev.netplan.format.Key;
import dev.netplan.format.Scalar;
import dev.netplan.format.Shape;
import dev.netplan.model.Plan;
import dev.netplan.yaml.write.PlanWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema of plan files, draft 2020-12. */
public final class PlanSchema {

    /** Where the schema of plans stands beside this class. */
    public static final String RESOURCE = "networking-plan.schema.json";

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private PlanSchema() {}

    /** The schema of a plan file, as JSON text. */
    public static String json() {
        return PlanWriter.json(tree(Plan.shape(), "urn:netplan:networking-plan:1"));
    }

    /** The schema of an included file, as JSON text. */
    public static String includedJson() {
        return PlanWriter.json(tree(Plan.includedShape(), "urn:netplan:networking-plan:1:included"));
    }

    private static Map<String, Object> tree(Shape<?, ?> whole, String id) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("$id", id);
        schema.put("title", "netplan: " + Shapes.name(whole));
        schema.putAll(element(whole));
        Shapes shapes = Shapes.of(whole);
        Map<String, Object> definitions = new LinkedHashMap<>();
        shapes.shapes().stream().filter(shape -> shape != whole)
            .forEach(shape -> definitions.put(SchemaTypes.name(shape), element(shape)));
        shapes.scalars().forEach(scalar -> definitions.put(SchemaTypes.name(scalar), SchemaTypes.definition(scalar)));
        schema.put("$defs", definitions);
        return schema;
    }

    private static Map<String, Object> element(Shape<?, ?> shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Key<?, ?> key : shape.keys()) {
            properties.put(key.name(), property(key));
            if (key.required()) {
                required.add(key.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("patternProperties",
                Map.of("^x-.", Map.of("description", "A key of your own: kept, never interpreted.")));
        schema.put("additionalProperties", false);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (!shape.between().isEmpty()) {
            schema.put("allOf", shape.between().stream().map(PlanSchema::rule).toList());
        }
        return schema;
    }

    private static Map<String, Object> property(Key<?, ?> key) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", key.meaning());
        if (!key.ordinary().isEmpty()) {
            schema.put("default", key.type() instanceof Scalar<?> scalar && scalar.most().isPresent()
                    ? Integer.valueOf(key.ordinary()) : key.ordinary());
        }
        schema.putAll(key.required() ? SchemaTypes.required(key.type()) : SchemaTypes.optional(key.type()));
        return schema;
    }

    private static Map<String, Object> rule(Between rule) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$comment", rule.words());
        if (rule instanceof Between.Exclusive pair) {
            schema.put("not", Map.of("allOf", List.of(there(pair.one()), there(pair.other()))));
        } else if (rule instanceof Between.AnyOf some) {
            schema.put("anyOf", some.keys().stream().map(PlanSchema::there).toList());
        } else if (rule instanceof Between.Needs needs) {
            schema.put("if", there(needs.key()));
            schema.put("then", Map.of("anyOf", needs.others().stream().map(PlanSchema::there).toList()));
        }
        return schema;
    }

    /** That a key is there and has a value. */
    private static Map<String, Object> there(String key) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("properties", Map.of(key, Map.of("not", Map.of("type", "null"))));
        schema.put("required", List.of(key));
        return schema;
    }
}
