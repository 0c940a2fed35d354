package dev.netplan.yaml.write;

import java.util.List;
import java.util.Map;

/** Lays out a tree as block YAML, by the rules that the package page tells. */
final class YamlLayout {

    private static final int WIDTH = 100;

    /** What YAML allows a key that is not announced by a question mark, less a little. */
    private static final int LONGEST_KEY = 1000;

    /** How deep the keys of an element lie: in the plan, in a section, in the element. */
    private static final int ELEMENT = 3;

    private final StringBuilder out = new StringBuilder();
    private final int start;

    YamlLayout(int start) {
        this.start = start;
    }

    /** A whole plan: what takes several lines at the top has an empty line before it. */
    String document(Map<String, ?> tree) {
        tree.forEach((key, value) -> {
            int before = out.length();
            entry(key, value, 0, 1);
            if (before > 0 && (value instanceof Map || value instanceof List)
                    && out.indexOf("\n", before) < out.length() - 1) {
                out.insert(before, '\n');
            }
        });
        return out.toString();
    }

    /** The lines of one element. */
    String element(Map<String, ?> tree) {
        tree.forEach((key, value) -> entry(key, value, start, ELEMENT));
        return out.toString();
    }

    private void entry(Object key, Object value, int indent, int depth) {
        String name = YamlScalar.key((String) key);
        margin(indent);
        if (name.length() > LONGEST_KEY) {
            out.append("? ").append(name).append('\n');
            margin(indent);
            name = "";
        }
        out.append(name).append(':');
        value(value, indent, name.length() + 2, depth + 1, true);
    }

    /** A value behind a key or a hyphen, to the end of its last line. */
    private void value(Object value, int indent, int column, int depth, boolean ofKey) {
        String line = depth > ELEMENT || value instanceof List ? YamlFlow.leaf(value) : null;
        if (line != null && (indent + column + line.length() <= WIDTH || line.length() == 2)) {
            out.append(' ').append(line).append('\n');
        } else if (value instanceof Map<?, ?> map) {
            map(map, indent + 2, depth, ofKey);
        } else if (value instanceof List<?> list) {
            list(list, indent + 2, depth);
        } else if (value instanceof String text) {
            YamlText.write(text, indent + 2, WIDTH - indent - column, out);
        } else {
            out.append(' ').append(value).append('\n');
        }
    }

    private void map(Map<?, ?> map, int indent, int depth, boolean ofKey) {
        if (map.isEmpty()) {
            out.append(" {}\n");
            return;
        }
        out.append(ofKey ? "\n" : " ");
        boolean begun = !ofKey;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (begun) {
                begun = false;
                entryBehindHyphen(entry, indent, depth);
            } else {
                entry(entry.getKey(), entry.getValue(), indent, depth);
            }
        }
    }

    private void entryBehindHyphen(Map.Entry<?, ?> entry, int indent, int depth) {
        int at = out.length();
        entry(entry.getKey(), entry.getValue(), indent, depth);
        out.delete(at, at + indent);
    }

    private void list(List<?> list, int indent, int depth) {
        if (list.isEmpty()) {
            out.append(" []\n");
            return;
        }
        out.append('\n');
        for (Object item : list) {
            margin(indent);
            out.append('-');
            value(item, indent, 2, depth + 1, false);
        }
    }

    private void margin(int indent) {
        out.append(" ".repeat(indent));
    }
}
