package dev.netplan.testing;

import dev.netplan.format.Key;
import dev.netplan.format.ListOf;
import dev.netplan.format.MapById;
import dev.netplan.format.Shape;
import dev.netplan.format.Shorthand;
import dev.netplan.format.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which keys of a format stood in some trees. */
final class KeysMet {

    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> met = new LinkedHashSet<>();

    /** Looks through the tree of a value of that type. */
    void meet(Type<?> type, Object tree) {
        if (type instanceof Shape<?, ?> shape && tree instanceof Map<?, ?> map) {
            for (Key<?, ?> key : shape.keys()) {
                String name = shape.name() + ": " + key.name();
                known.add(name);
                Object value = map.get(key.name());
                if (value != null) {
                    met.add(name);
                    meet(key.type(), value);
                }
            }
        } else if (type instanceof MapById<?> section) {
            ((Map<?, ?>) tree).values().forEach(element -> meet(section.element(), element));
        } else if (type instanceof ListOf<?> list) {
            ((List<?>) tree).forEach(item -> meet(list.item(), item));
        } else if (type instanceof Shorthand<?, ?> shorthand) {
            meet(shorthand.shape(), tree);
        }
    }

    /** The keys that none of them had. */
    Set<String> missing() {
        Set<String> missing = new LinkedHashSet<>(known);
        missing.removeAll(met);
        return missing;
    }
}
