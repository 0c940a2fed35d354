package dev.netplan.yaml.edit;

import dev.netplan.yaml.write.YamlScalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** A plan as some person might have written it: in a random layout, with random quotes, comments and empty lines. */
public final class LaidOut {

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final int step;
    private final int dash;
    private final int brackets;
    private final boolean several;
    private int comments;

    private LaidOut(long seed) {
        this.random = new Random(seed);
        this.step = 2 + random.nextInt(3);
        this.dash = random.nextBoolean() ? 0 : step;
        this.brackets = 1 + random.nextInt(4);
        this.several = random.nextInt(4) == 0;
    }

    /** The text of a tree; the same seed gives the same text. */
    public static String of(Map<String, Object> tree, long seed) {
        LaidOut layout = new LaidOut(seed);
        layout.map(tree, 0, 0, false);
        layout.comment(0);
        String text = layout.text.toString();
        return switch (layout.random.nextInt(5)) {
            case 0 -> text.replace("\n", "\r\n");
            case 1 -> text.stripTrailing();
            default -> text;
        };
    }

    /** Whether a text has maps or lists in brackets that go on from line to line. */
    static boolean isAwkward(String text) {
        return text.lines().map(String::stripTrailing)
            .anyMatch(line -> line.endsWith(",") || line.endsWith("[") || line.endsWith("{"));
    }

    private boolean seldom() {
        return random.nextInt(6) == 0;
    }

    private void comment(int indent) {
        if (seldom()) {
            text.append(random.nextBoolean() ? "\n" : "");
            text.append(" ".repeat(indent)).append("# comment ").append(comments++).append(": [x] {y} 'z\n");
        } else if (seldom()) {
            text.append('\n');
        }
    }

    private void endOfLine() {
        if (seldom()) {
            text.append("  # behind ").append(comments++);
        }
        text.append('\n');
    }

    private void map(Map<String, Object> map, int indent, int depth, boolean begun) {
        List<String> keys = new ArrayList<>(map.keySet());
        if (seldom()) {
            Collections.shuffle(keys, random);
        }
        boolean first = begun;
        for (String key : keys) {
            if (!first) {
                comment(indent);
                text.append(" ".repeat(indent));
            }
            first = false;
            text.append(key(key, false)).append(seldom() && !key.startsWith("?") ? " :" : ":");
            value(map.get(key), indent, depth + 1, true);
        }
    }

    private void value(Object value, int indent, int depth, boolean ofKey) {
        boolean flow = depth > 1 && random.nextInt(5) < brackets;
        if (value instanceof Map<?, ?> map && !map.isEmpty() && !flow) {
            if (ofKey || seldom()) {
                endOfLine();
                map(cast(map), indent + step, depth, false);
            } else {
                text.append(" ");
                map(cast(map), indent + 2, depth, true);
            }
        } else if (value instanceof List<?> list && !list.isEmpty() && !flow && ofKey) {
            endOfLine();
            for (Object item : list) {
                comment(indent + dash);
                text.append(" ".repeat(indent + dash)).append('-');
                value(item, indent + dash, depth + 1, false);
            }
        } else if (value instanceof String words && words.indexOf('\n') >= 0 && Style.isKeptByLiteral(words)
                && random.nextBoolean()) {
            text.append(seldom() ? " |" : " |-");
            endOfLine();
            words.lines().forEach(
                    line -> text.append(line.isEmpty() ? "" : " ".repeat(indent + step)).append(line).append('\n'));
        } else {
            text.append(seldom() ? "   " : " ").append(flow(value, indent + step + 2));
            endOfLine();
        }
    }

    private String flow(Object value, int indent) {
        if (value instanceof Map<?, ?> map) {
            return inBrackets("{", List.copyOf(map.entrySet()), "}", indent,
                    entry -> key((String) entry.getKey(), true) + ": " + flow(entry.getValue(), indent + 2));
        }
        if (value instanceof List<?> list) {
            return inBrackets("[", list, "]", indent, item -> flow(item, indent + 2));
        }
        return scalar(value, true);
    }

    private <T> String inBrackets(String open, List<T> items, String close, int indent, Function<T, String> written) {
        if (items.isEmpty()) {
            return open + close;
        }
        boolean lines = several && items.size() > 1 && random.nextBoolean();
        String space = random.nextBoolean() ? " " : "";
        boolean alone = lines && random.nextBoolean();
        String between = lines ? ",\n" + " ".repeat(indent) : seldom() ? ",   " : ", ";
        StringBuilder all = new StringBuilder(open).append(alone ? "\n" + " ".repeat(indent) : space);
        for (int i = 0; i < items.size(); i++) {
            all.append(i == 0 ? "" : between).append(written.apply(items.get(i)));
        }
        return all.append(alone ? "\n" + " ".repeat(indent - 2) : space).append(close).toString();
    }

    private String key(String key, boolean inBrackets) {
        return seldom() ? YamlScalar.doubleQuoted(key)
                : inBrackets && !key.equals("on") ? YamlScalar.inBrackets(key) : YamlScalar.key(key);
    }

    private String scalar(Object value, boolean inBrackets) {
        if (value instanceof String words && seldom()) {
            return YamlScalar.isPrintable(words) && random.nextBoolean() ? "'" + words.replace("'", "''") + "'"
                    : YamlScalar.doubleQuoted(words);
        }
        return inBrackets ? YamlScalar.inBrackets(value) : YamlScalar.of(value);
    }

    @SuppressWarnings("unchecked") // the keys of trees are texts
    private static Map<String, Object> cast(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }
}
