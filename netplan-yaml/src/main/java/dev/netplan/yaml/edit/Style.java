package dev.netplan.yaml.edit;

import dev.netplan.yaml.write.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How new things are written into a text: as their neighbours are, and else as a plan is written anew.
 *
 * @param step how far what is inside is moved in
 * @param dash how far dashes are moved in below their key
 * @param json whether everything stands between double quotes, as in JSON
 */
record Style(int step, int dash, boolean json) {

    private static final int WIDTH = 100;

    /** The style of a file. */
    static Style of(FileText file) {
        Spot top = file.top();
        if (!top.isScalar() && top.isFlow()) {
            return new Style(2, 2, !top.keys().isEmpty() && file.charAt(top.children().get(0).keyStart()) == '"');
        }
        int step = 0;
        int dash = -1;
        for (Spot child : top.children()) {
            boolean block = !child.isScalar() && !child.isAlias() && !child.isFlow();
            step = block && child.branch().isMap() && step == 0 ? child.column() : step;
            dash = block && child.branch().isList() && dash < 0 ? child.column() : dash;
        }
        int found = step > 0 ? step : 2;
        return new Style(found, dash >= 0 ? dash : found, false);
    }

    /** A single value on one line. */
    String scalar(Object value, Optional<Spot> model, boolean inBrackets) {
        char quote = model.filter(Spot::isScalar).map(Spot::first).orElse(' ');
        return scalar(value, quote, inBrackets);
    }

    /** A single value on one line, between these quotes if they are some and fit. */
    String scalar(Object value, char quote, boolean inBrackets) {
        if (value instanceof String text) {
            if (json || quote == '"') {
                return YamlScalar.doubleQuoted(text);
            }
            if (quote == '\'' && YamlScalar.isPrintable(text)) {
                return "'" + text.replace("'", "''") + "'";
            }
        }
        return inBrackets ? YamlScalar.inBrackets(value) : YamlScalar.of(value);
    }

    /** A key. */
    String key(String name, boolean inBrackets) {
        return json ? YamlScalar.doubleQuoted(name)
                : inBrackets && !name.equals("on") ? YamlScalar.inBrackets(name) : YamlScalar.key(name);
    }

    /** Anything on one line, maps and lists in brackets. */
    String flow(Object value, Optional<Spot> model) {
        if (value instanceof Map<?, ?> map) {
            if (map.isEmpty()) {
                return "{}";
            }
            List<String> entries = new ArrayList<>();
            map.forEach((key, held) -> entries.add(entryInBrackets((String) key, held, find(model, (String) key))));
            String space = isTight(model) ? "" : " ";
            return "{" + space + String.join(", ", entries) + space + "}";
        }
        if (value instanceof List<?> list) {
            Optional<Spot> first = firstItem(model);
            return "[" + String.join(", ", list.stream().map(item -> flow(item, first)).toList()) + "]";
        }
        return scalar(value, model, true);
    }

    String entryInBrackets(String key, Object value, Optional<Spot> model) {
        return key(key, true) + ": " + flow(asModel(value, model), model);
    }

    private static boolean isTight(Optional<Spot> model) {
        return model.filter(spot -> spot.branch().isMap() && spot.isFlow())
            .map(spot -> spot.file().charAt(spot.content() + 1) != ' ').orElse(false);
    }

    static Optional<Spot> find(Optional<Spot> model, String key) {
        return model.filter(spot -> spot.branch().isMap()).flatMap(spot -> spot.find(key))
            .filter(spot -> !spot.isAlias());
    }

    private static Optional<Spot> firstItem(Optional<Spot> model) {
        return model.filter(spot -> spot.branch().sizeInFile() > 0).map(spot -> spot.itemInFile(0));
    }

    /** The only value of several stands in a list where the model's does. */
    private static Object asModel(Object value, Optional<Spot> model) {
        boolean list = model.filter(spot -> spot.branch().isList() && !spot.foreign()).isPresent();
        return list && !(value instanceof Map) && !(value instanceof List) ? List.of(value) : value;
    }

    /** The lines of a key and its value in a block. */
    List<String> entry(int indent, String key, Object value, Optional<Spot> model) {
        String head = " ".repeat(indent) + key(key, false) + ":";
        return value(head, indent, dash, asModel(value, model), model);
    }

    /** The lines of an element under its id: each key on a line of its own, or in brackets as the model is. */
    List<String> element(int indent, String id, Map<?, ?> tree, Optional<Spot> model) {
        if (tree.isEmpty() || model.filter(spot -> !spot.isScalar() && spot.isFlow()).isPresent()) {
            return List.of(" ".repeat(indent) + key(id, false) + ": " + flow(tree, model));
        }
        List<String> lines = new ArrayList<>(List.of(" ".repeat(indent) + key(id, false) + ":"));
        int inner = model.filter(spot -> spot.branch().isMap()).map(spot -> spot.column() - spot.ownColumn())
            .filter(deeper -> deeper > 0).orElse(step);
        lines.addAll(entries(indent + inner, tree, model));
        return lines;
    }

    /** The lines of an item in a block list. */
    List<String> item(int column, Object value, Optional<Spot> model) {
        String margin = " ".repeat(column) + "-";
        if (!(value instanceof Map<?, ?> map) || map.isEmpty() || model.filter(Spot::isFlow).isPresent()) {
            return value(margin, column, step, value, model);
        }
        int behind = model.filter(spot -> spot.branch().isMap() && spot.column() > column && spot.isBehindDash())
            .map(spot -> spot.column() - column).orElse(2);
        List<String> lines = entries(column + behind, map, model);
        lines.set(0, margin + lines.get(0).substring(column + 1));
        return lines;
    }

    private List<String> entries(int indent, Map<?, ?> map, Optional<Spot> model) {
        List<String> lines = new ArrayList<>();
        map.forEach((key, held) -> lines.addAll(entry(indent, (String) key, held, find(model, (String) key))));
        return lines;
    }

    private List<String> value(String head, int indent, int inner, Object value, Optional<Spot> model) {
        List<String> lines = new ArrayList<>(List.of(head));
        if (value instanceof String text && isLiteral(text, model)) {
            lines.set(0, head + " |-");
            text.lines().forEach(line -> lines.add(line.isEmpty() ? "" : " ".repeat(indent + step) + line));
        } else if (isOnOneLine(value, model, head.length())) {
            lines.set(0, head + " " + (value instanceof Map || value instanceof List ? flow(value, model)
                    : scalar(value, model, false)));
        } else if (value instanceof Map<?, ?> map) {
            lines.addAll(entries(indent + step, map, model));
        } else if (value instanceof List<?> list) {
            Optional<Spot> first = firstItem(model);
            list.forEach(item -> lines.addAll(item(indent + inner, item, first)));
        }
        return lines;
    }

    private boolean isOnOneLine(Object value, Optional<Spot> model, int column) {
        List<?> inside = value instanceof Map<?, ?> map ? List.copyOf(map.values())
                : value instanceof List<?> list ? list : List.of();
        if (inside.isEmpty()) {
            return true;
        }
        boolean alike = model.filter(spot -> !spot.isScalar() && !spot.isAlias()).isPresent();
        if (alike) {
            return model.filter(Spot::isFlow).isPresent();
        }
        return inside.stream().noneMatch(held -> held instanceof Map || held instanceof List)
                && column + 1 + flow(value, model).length() <= WIDTH;
    }

    private boolean isLiteral(String text, Optional<Spot> model) {
        boolean quoted = json || model.filter(spot -> spot.first() == '"').isPresent();
        return !quoted && text.indexOf('\n') >= 0 && isKeptByLiteral(text);
    }

    /** Whether a literal block keeps a text to the letter. */
    static boolean isKeptByLiteral(String text) {
        if (text.isEmpty() || !text.equals(text.strip()) || text.indexOf('\r') >= 0 || text.indexOf('\t') >= 0) {
            return false;
        }
        return text.chars().noneMatch(c -> c != '\n' && YamlScalar.needsEscape((char) c))
                && text.lines().allMatch(line -> line.equals(line.stripTrailing()));
    }
}
