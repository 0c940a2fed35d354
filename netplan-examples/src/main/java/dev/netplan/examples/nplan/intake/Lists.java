package dev.netplan.examples.nplan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Keys that hold several values, of which a tree writes a single one without a list. */
final class Lists {

    private static final Set<String> KEYS =
            Set.of("email", "phone", "toward", "tags", "can-offer", "could-use", "with", "topics");

    private Lists() {}

    static boolean isList(String key) {
        return KEYS.contains(key);
    }

    static List<String> of(Object value) {
        return value instanceof List<?> items ? items.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    /** The values of a key; none where the tree does not have it. */
    static List<String> in(Map<String, Object> tree, String key) {
        Object value = tree.get(key);
        return value == null ? List.of() : of(value);
    }

    /** What is there, and behind it what is more. */
    static List<String> joined(String key, Object there, Object more) {
        UnaryOperator<String> fold = fold(key);
        List<String> all = new ArrayList<>(of(there));
        Set<String> known = new java.util.HashSet<>(all.stream().map(fold).toList());
        of(more).stream().filter(item -> known.add(fold.apply(item))).forEach(all::add);
        return List.copyOf(all);
    }

    private static UnaryOperator<String> fold(String key) {
        // a number too short to tell anybody is compared as it is
        return key.equals("phone") ? number -> Folded.phone(number).isEmpty() ? number : Folded.phone(number)
                : Folded::text;
    }
}
