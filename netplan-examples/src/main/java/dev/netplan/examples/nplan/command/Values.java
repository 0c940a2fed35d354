package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.yaml.edit.Edit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keys and values as they are said in a call: {@code name=Kai met.on=2026-01-15 tags=a tags=b}. */
final class Values {

    private Values() {}

    /** The tree of such words; what is said several times is a list, and a dot leads further down. */
    static Map<String, Object> tree(List<String> words) throws Complaint {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw Complaint.wrong("`" + word + "` has no value; expected a key and its value, such as `name=Kai`.");
            }
            put(tree, List.of(word.substring(0, equals).split("\\.", -1)), Edit.parsed(word.substring(equals + 1)),
                    word);
        }
        return tree;
    }

    @SuppressWarnings("unchecked") // only such maps are put
    private static void put(Map<String, Object> tree, List<String> keys, Object value, String word) throws Complaint {
        String key = keys.get(0);
        Object held = tree.get(key);
        if (keys.size() > 1) {
            if (held != null && !(held instanceof Map)) {
                throw Complaint.wrong("`" + word + "` leads below a value; expected one or the other.");
            }
            Map<String, Object> inner = held == null ? new LinkedHashMap<>() : (Map<String, Object>) held;
            tree.put(key, inner);
            put(inner, keys.subList(1, keys.size()), value, word);
        } else if (held == null) {
            tree.put(key, value);
        } else {
            List<Object> several = new ArrayList<>(held instanceof List<?> list ? list : List.of(held));
            several.addAll(value instanceof List<?> list ? list : List.of(value));
            tree.put(key, several);
        }
    }
}
