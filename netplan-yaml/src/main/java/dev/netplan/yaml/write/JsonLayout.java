package dev.netplan.yaml.write;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays out a tree as JSON: a line for each key, and lists of single values on one line where they fit. */
final class JsonLayout {

    private static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();

    /** A whole document. */
    String document(Map<String, ?> tree) {
        value(tree, 0, 0);
        return out.append('\n').toString();
    }

    private void value(@Nullable Object value, int indent, int column) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
            out.append('{');
            while (entries.hasNext()) {
                Map.Entry<?, ?> entry = entries.next();
                String key = YamlScalar.doubleQuoted(key(entry.getKey())) + ": ";
                newLine(indent + 2);
                out.append(key);
                value(entry.getValue(), indent + 2, key.length());
                out.append(entries.hasNext() ? "," : "");
            }
            newLine(indent);
            out.append('}');
        } else if (value instanceof List<?> list && !fits(list, indent + column)) {
            out.append('[');
            for (int i = 0; i < list.size(); i++) {
                newLine(indent + 2);
                value(list.get(i), indent + 2, 0);
                out.append(i < list.size() - 1 ? "," : "");
            }
            newLine(indent);
            out.append(']');
        } else {
            out.append(line(value));
        }
    }

    private static boolean fits(List<?> list, int column) {
        return list.stream().noneMatch(item -> item instanceof Map || item instanceof List)
                && (list.isEmpty() || column + line(list).length() <= WIDTH);
    }

    private static String line(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(JsonLayout::line).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map || value instanceof String) {
            return value instanceof String text ? YamlScalar.doubleQuoted(text) : "{}";
        }
        if (value == null || value instanceof Boolean || isNumber(value)) {
            return String.valueOf(value);
        }
        throw new IllegalArgumentException("value is `" + value + "`, a " + value.getClass().getName()
                + "; expected a map, a list, a text, a number, a truth value or null.");
    }

    /** Whether it is a number that Java writes as JSON does. */
    private static boolean isNumber(Object value) {
        if (value instanceof Double || value instanceof Float) {
            return Double.isFinite(((Number) value).doubleValue());
        }
        return value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte
                || value instanceof BigInteger || value instanceof BigDecimal;
    }

    private static String key(@Nullable Object key) {
        if (key instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("key is `" + key + "`; expected a text.");
    }

    private void newLine(int indent) {
        out.append('\n').append(" ".repeat(indent));
    }
}
