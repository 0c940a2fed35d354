package dev.netplan.examples.nplan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether JSON is what a case expects: a subset of its fields, with matchers in the place of values. */
final class Expected {

    private Expected() {}

    /** Whether a value is as expected. */
    static boolean matches(JsonNode expected, JsonNode met) {
        if (expected.isArray()) {
            if (!met.isArray() || met.size() != expected.size()) {
                return false;
            }
            for (int i = 0; i < expected.size(); i++) {
                if (!matches(expected.get(i), met.get(i))) {
                    return false;
                }
            }
            return true;
        }
        if (!expected.isObject()) {
            return expected.isNumber() ? met.isNumber() && met.asDouble() == expected.asDouble() : expected.equals(met);
        }
        for (Map.Entry<String, JsonNode> entry : expected.properties()) {
            if (!matches(entry.getKey(), entry.getValue(), met)) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String key, JsonNode expected, JsonNode met) {
        return switch (key) {
            case "any" -> list(expected).stream().anyMatch(one -> matches(one, met));
            case "set" -> met.isArray() && met.size() == expected.size() && all(expected, met);
            case "matches" -> Pattern.compile(expected.asText()).matcher(met.asText()).find();
            case "contains" -> met.isArray() ? matchesOne(expected, met) : met.asText().contains(expected.asText());
            case "startsWith" -> met.asText().startsWith(expected.asText());
            case "absent" -> met.isMissingNode() || met.isNull();
            case "file" -> met.path(key).asText().endsWith(expected.asText());
            case "related" -> all(expected, met.path(key));
            case "related-line" ->
                list(met.path("related")).stream().anyMatch(one -> matches(expected, one.path("line")));
            default -> matches(expected, met.path(key));
        };
    }

    /** Whether each expected item is among the items met. */
    static boolean all(JsonNode expected, JsonNode met) {
        return list(expected).stream().allMatch(one -> matchesOne(one, met));
    }

    /** Whether an expected item is among the items met. */
    static boolean matchesOne(JsonNode expected, JsonNode met) {
        return list(met).stream().anyMatch(one -> matches(expected, one));
    }

    static List<JsonNode> list(JsonNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        return items;
    }
}
