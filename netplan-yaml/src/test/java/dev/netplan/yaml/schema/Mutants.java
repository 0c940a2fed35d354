package dev.netplan.yaml.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Trees with one value changed for another that may or may not stand there. */
final class Mutants {

    private static final List<Object> VALUES =
            List.of("", " ", " a ", "No", "never", "6 weeks", "20m", "2026-01-05", "2026-02-30",
                    "18:00", "2026-01-05 18:30", "mon", "Last FRI", "06", "0", "a b", "a\nb", "a\u0007", "x".repeat(70),
                    0L, 1L, 7L, 25L,
                    2_000_000L, true, false, List.of(), List.of("a"), List.of("a", "a"), List.of("a", 1L), Map.of(),
                    Map.of("a", "b"),
                    Map.of("x-a", List.of(1L)), Map.of("name", "a"), Map.of("by", "2026-01-05", "times", 1L));

    private final List<Runnable> changes = new ArrayList<>();

    private Mutants() {}

    /** The tree with one change, chosen by the numbers. */
    static Map<String, Object> of(Map<String, Object> tree, int where, int which) {
        Map<String, Object> copy = copy(tree);
        Mutants mutants = new Mutants();
        mutants.look(copy, which);
        mutants.changes.get(where % mutants.changes.size()).run();
        return copy;
    }

    private void look(Map<String, Object> map, int which) {
        changes.add(() -> map.put(which % 2 == 0 ? "x-new" : "nwe", "a"));
        for (Map.Entry<String, Object> entry : map.entrySet()) {
            changes.add(() -> map.put(entry.getKey(), other(which)));
            deeper(entry.getValue(), which);
        }
    }

    private void look(List<Object> list, int which) {
        for (int i = 0; i < list.size(); i++) {
            int at = i;
            changes.add(() -> list.set(at, other(which)));
            deeper(list.get(i), which);
        }
    }

    @SuppressWarnings("unchecked") // trees are made of these alone
    private void deeper(Object value, int which) {
        if (value instanceof Map<?, ?> map) {
            look((Map<String, Object>) map, which);
        } else if (value instanceof List<?> list) {
            look((List<Object>) list, which);
        }
    }

    /** A value, or null. */
    private static Object other(int which) {
        return which % (VALUES.size() + 1) == 0 ? null : VALUES.get(which % (VALUES.size() + 1) - 1);
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put((String) key, copied(value)));
        return copy;
    }

    private static Object copied(Object value) {
        if (value instanceof Map<?, ?> map) {
            return copy(map);
        }
        return value instanceof List<?> list ? new ArrayList<>(list.stream().map(Mutants::copied).toList()) : value;
    }
}
