package dev.netplan.yaml.write;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Maps and lists on one line, in brackets. */
final class YamlFlow {

    private YamlFlow() {}

    /** The map or list on one line; null where it holds more than single values, or where that would take quotes. */
    static @Nullable String leaf(Object value) {
        if (value instanceof Map<?, ?> map) {
            boolean fits = map.entrySet().stream().allMatch(entry -> fits(entry.getKey()) && fits(entry.getValue()));
            return fits ? whole(map) : null;
        }
        return value instanceof List<?> list && list.stream().allMatch(YamlFlow::fits) ? whole(list) : null;
    }

    private static boolean fits(Object value) {
        if (value instanceof String text) {
            return YamlScalar.isPlain(text) ? YamlScalar.isPlainInBrackets(text) : YamlScalar.isPrintable(text);
        }
        return !(value instanceof Map || value instanceof List);
    }

    /** Any value on one line. */
    static String whole(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty() ? "{}"
                    : map.entrySet().stream().map(entry -> key(entry) + ": " + whole(entry.getValue()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(YamlFlow::whole).collect(Collectors.joining(", ", "[", "]"));
        }
        return YamlScalar.inBrackets(value);
    }

    private static String key(Map.Entry<?, ?> entry) {
        return entry.getKey().equals("on") ? "on" : YamlScalar.inBrackets(entry.getKey());
    }
}
