package dev.netplan.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a format from a tree of maps and lists, as JSON libraries make them. Problems have a path and no place. */
final class TreeCursor implements Cursor {

    /** The key under which the tree of a single identified element holds its id. */
    static final String ID = "id";

    private final Deque<Level> levels = new ArrayDeque<>();
    private final List<String> problems = new ArrayList<>(0);
    private final Readings readings = new Readings();
    private @Nullable Object ahead;

    private TreeCursor(@Nullable Object root) {
        this.ahead = root;
    }

    /** A map or list that has been entered. */
    private static final class Level {
        private final Iterator<?> rest;
        private String key = "";
        private int item = -1;

        Level(Collection<?> entries) {
            this.rest = entries.iterator();
        }

        String step() {
            return item >= 0 ? "[" + item + "]" : key.isEmpty() ? "" : "." + key;
        }
    }

    static <T extends Extended, B> T read(Shape<T, B> shape, Map<String, ?> tree) {
        Map<String, Object> keys = new LinkedHashMap<>(tree);
        TreeCursor cursor = new TreeCursor(keys);
        T element;
        if (shape.identified()) {
            Object id = keys.remove(ID);
            if (!(id instanceof String text) || !Id.isId(text)) {
                throw new IllegalArgumentException(
                        "`" + ID + "` is `" + id + "`; expected the id of " + shape.name() + ".");
            }
            element = shape.readAs(text, cursor);
        } else {
            element = shape.read(cursor);
        }
        if (element == null || !cursor.problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", cursor.problems));
        }
        return element;
    }

    @Override
    public Readings readings() {
        return readings;
    }

    @Override
    public Kind kind() {
        return ahead instanceof Map ? Kind.MAP
                : ahead instanceof Collection || ahead instanceof Object[] ? Kind.LIST : Kind.SCALAR;
    }

    @Override
    public boolean isAbsent() {
        return ahead == null;
    }

    @Override
    public boolean isBlank() {
        return ahead instanceof String text && text.isBlank();
    }

    @Override
    public String scalar() {
        Object value = ahead;
        return value == null ? "" : value.toString().strip();
    }

    @Override
    public String text() {
        return scalar();
    }

    @Override
    public void enterMap() {
        enter(((Map<?, ?>) Objects.requireNonNull(ahead)).entrySet());
    }

    @Override
    public void enterList() {
        // a mapper can be told to make arrays of lists
        Object list = Objects.requireNonNull(ahead);
        enter(list instanceof Object[] items ? Arrays.asList(items) : (Collection<?>) list);
    }

    private void enter(Collection<?> entries) {
        if (levels.size() < DEEPEST) {
            levels.push(new Level(entries));
        } else {
            atValue(Problem.of(FormatRule.TOO_DEEP,
                    "`" + name() + "` is nested deeper than " + DEEPEST + " levels; expected no more.",
                    ""));
            levels.push(new Level(List.of()));
        }
    }

    @Override
    public @Nullable String nextKey() {
        Level level = levels.element();
        while (level.rest.hasNext()) {
            Map.Entry<?, ?> entry = (Map.Entry<?, ?>) level.rest.next();
            ahead = entry.getValue();
            level.key = String.valueOf(entry.getKey());
            if (entry.getKey() instanceof String key) {
                return key;
            }
            atKey(Problem.of(FormatRule.WRONG_TYPE, "`" + level.key + "` is no text; expected a key.", ""));
        }
        return null;
    }

    @Override
    public int keyPlace() {
        return 0;
    }

    @Override
    public boolean isItem() {
        return levels.stream().skip(1).limit(1).anyMatch(level -> level.item >= 0);
    }

    @Override
    public boolean nextItem() {
        Level level = levels.element();
        if (!level.rest.hasNext()) {
            return false;
        }
        ahead = level.rest.next();
        level.item++;
        return true;
    }

    @Override
    public void leaveMap() {
        levels.pop();
    }

    @Override
    public void leaveList() {
        levels.pop();
    }

    @Override
    public void skip() {
        // the next step of the iterator passes over it
    }

    @Override
    public String name() {
        for (Level level : levels) {
            if (level.item < 0 && !level.key.isEmpty()) {
                return level.key;
            }
        }
        return "the tree";
    }

    @Override
    public void atValue(Problem problem) {
        StringBuilder path = new StringBuilder();
        levels.descendingIterator().forEachRemaining(level -> path.append(level.step()));
        report(path.toString(), problem);
    }

    @Override
    public void atKey(Problem problem) {
        atValue(problem);
    }

    @Override
    public void atKey(Problem problem, int earlier) {
        atValue(problem);
    }

    @Override
    public void atElement(Problem problem) {
        levels.element().key = "";
        atValue(problem);
    }

    @Override
    public void below(String path, Problem problem) {
        StringBuilder whole = new StringBuilder();
        levels.descendingIterator().forEachRemaining(level -> whole.append(level.step()));
        report(path.isEmpty() ? whole.toString() : whole + "." + path, problem);
    }

    @Override
    public void leftOut() {
        // it is in the problems
    }

    private void report(String path, Problem problem) {
        String where = path.startsWith(".") ? path.substring(1) : path;
        problems.add((where.isEmpty() ? "" : where + ": ") + problem.words());
    }
}
