package dev.netplan.yaml.schema;

import dev.netplan.format.Id;
import dev.netplan.format.ListOf;
import dev.netplan.format.MapById;
import dev.netplan.format.Mapping;
import dev.netplan.format.OneOrMany;
import dev.netplan.format.Scalar;
import dev.netplan.format.Shape;
import dev.netplan.format.Shorthand;
import dev.netplan.format.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What JSON Schema says of each type. */
final class SchemaTypes {

    /** Line breaks and tabs, and no other control characters. */
    private static final String TEXT = "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F]*$";

    /** Something that can be seen, or a space that does not break, which is no white space at the end of a text. */
    private static final String NOT_BLANK = "[^\\s]|[\\u00A0\\u2007\\u202F\\uFEFF]";

    private SchemaTypes() {}

    /** The name under which a shape or a single value is defined. */
    static String name(Type<?> type) {
        return (type instanceof Shape<?, ?> shape ? Shapes.name(shape) : ((Scalar<?>) type).name()).replace(' ', '-');
    }

    /** The schema of a value that must be there. */
    static Map<String, Object> required(Type<?> type) {
        if (type instanceof OneOrMany<?> several) {
            Map<String, Object> list = list(several.item());
            list.put("uniqueItems", true);
            return anyOf(required(several.item()), list);
        }
        if (type instanceof ListOf<?> list) {
            return list(list.item());
        }
        if (type instanceof Mapping<?, ?> mapping) {
            return map(mapping.key().freeText() ? Map.of() : required(mapping.key()), optional(mapping.value()));
        }
        if (type instanceof MapById<?> section) {
            return map(Map.of("pattern", "^" + Id.PATTERN + "$"), required(section.element()));
        }
        if (type instanceof Shorthand<?, ?> shorthand) {
            return anyOf(required(shorthand.brief()), required(shorthand.shape()));
        }
        return of("$ref", "#/$defs/" + name(type));
    }

    /** The schema of a value that may be null or, where it is a text, empty: it is absent then. */
    static Map<String, Object> optional(Type<?> type) {
        if (type instanceof Scalar<?> scalar && scalar.freeText()) {
            return typed(List.of("string", "number", "boolean", "null"), "pattern", TEXT);
        }
        Map<String, Object> schema = required(type);
        Map<String, Object> none = Map.of("type", "null");
        if (schema.get("anyOf") instanceof List<?> choices) {
            List<Object> more = new ArrayList<>(choices);
            more.add(none);
            schema.put("anyOf", more);
            return schema;
        }
        return anyOf(schema, none);
    }

    /** What is said of a single value where it is defined. */
    static Map<String, Object> definition(Scalar<?> scalar) {
        if (scalar.freeText()) {
            Map<String, Object> text = typed(List.of("string", "number", "boolean"), "pattern", TEXT);
            text.put("allOf", List.of(Map.of("pattern", NOT_BLANK)));
            return text;
        }
        if (scalar.closed()) {
            List<Object> values = new ArrayList<>(scalar.words());
            if (scalar.parse("true") instanceof Boolean) {
                values.addAll(List.of(true, false));
            }
            return anyOf(of("enum", values),
                    typed(List.of("string"), "pattern", spaced(String.join("|", scalar.words()))));
        }
        Map<String, Object> text = typed(kinds(scalar), "pattern",
                spaced(scalar.pattern().substring(1, scalar.pattern().length() - 1)));
        scalar.most().ifPresent(most -> {
            text.put("minimum", 1);
            text.put("maximum", most);
        });
        if (!scalar.words().isEmpty()) {
            return anyOf(of("enum", scalar.words()), text);
        }
        return text;
    }

    /** A text loses white space at its ends before its type looks at it. */
    private static String spaced(String pattern) {
        return "^\\s*(" + pattern + ")\\s*$";
    }

    /** The kinds of values that other tools see in the plain texts of a type. */
    private static List<String> kinds(Scalar<?> scalar) {
        List<String> kinds = new ArrayList<>(List.of("string"));
        if (scalar.most().isPresent()) {
            kinds.add("integer");
        } else if (scalar.parse("7") != null) {
            kinds.add("number");
        }
        if (scalar.parse("true") != null) {
            kinds.add("boolean");
        }
        return kinds;
    }

    private static Map<String, Object> list(Type<?> item) {
        Map<String, Object> schema = of("type", "array");
        schema.put("items", required(item));
        return schema;
    }

    private static Map<String, Object> map(Map<String, Object> names, Map<String, Object> values) {
        Map<String, Object> schema = of("type", "object");
        if (!names.isEmpty()) {
            schema.put("propertyNames", names);
        }
        schema.put("additionalProperties", values);
        return schema;
    }

    private static Map<String, Object> anyOf(Map<String, Object> one, Map<String, Object> other) {
        return of("anyOf", List.of(one, other));
    }

    private static Map<String, Object> typed(List<String> types, String key, Object value) {
        Map<String, Object> schema = of("type", types.size() == 1 ? types.get(0) : types);
        schema.put(key, value);
        return schema;
    }

    private static Map<String, Object> of(String key, Object value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(key, value);
        return schema;
    }
}
