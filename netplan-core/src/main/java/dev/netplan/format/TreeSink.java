package dev.netplan.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes a format as a tree: maps and lists of the JDK, with texts, whole numbers and truth values in them. */
final class TreeSink implements Sink {

    private final Deque<Object> open = new ArrayDeque<>();
    private final Deque<String> keys = new ArrayDeque<>();
    private final Map<String, Object> root = new LinkedHashMap<>();

    private TreeSink() {}

    /** The map that is written. */
    static Map<String, Object> map(Consumer<Sink> writing) {
        TreeSink sink = new TreeSink();
        writing.accept(sink);
        return sink.root;
    }

    @Override
    public void text(String text) {
        put(text);
    }

    @Override
    public void number(long number) {
        put(number);
    }

    @Override
    public void truth(boolean truth) {
        put(truth);
    }

    @Override
    public void startMap() {
        if (open.isEmpty()) {
            open.push(root);
        } else {
            Map<String, Object> map = new LinkedHashMap<>();
            put(map);
            open.push(map);
        }
    }

    @Override
    public void key(String key) {
        keys.push(key);
    }

    @Override
    public void endMap() {
        open.pop();
    }

    @Override
    public void startList() {
        List<Object> list = new ArrayList<>();
        put(list);
        open.push(list);
    }

    @Override
    public void endList() {
        open.pop();
    }

    @SuppressWarnings("unchecked") // only such maps and lists are ever opened
    private void put(Object value) {
        if (open.element() instanceof List<?> list) {
            ((List<Object>) list).add(value);
        } else {
            ((Map<String, Object>) open.element()).put(keys.pop(), value);
        }
    }
}
