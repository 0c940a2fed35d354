package dev.netplan.yaml.write;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays out a tree as JSON: a line for each key, and lists of single values on one line where they fit. */
final class JsonLayout {

    private static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();

    /** A whole document. */
    String document(Map<String, ?> tree) {
        value(tree, 0, 0);
        return out.append('\n').toString();
    }

    private void value(Object value, int indent, int column) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
            out.append('{');
            while (entries.hasNext()) {
                Map.Entry<?, ?> entry = entries.next();
                String key = YamlScalar.doubleQuoted((String) entry.getKey()) + ": ";
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

    private static String line(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(JsonLayout::line).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Map ? "{}"
                : value instanceof String text ? YamlScalar.doubleQuoted(text) : String.valueOf(value);
    }

    private void newLine(int indent) {
        out.append('\n').append(" ".repeat(indent));
    }
}
