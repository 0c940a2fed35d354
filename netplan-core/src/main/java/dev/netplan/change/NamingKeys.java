package dev.netplan.change;

import dev.netplan.format.Key;
import dev.netplan.format.Scalar;
import dev.netplan.format.Shape;
import dev.netplan.format.Type;
import dev.netplan.model.Plan;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The keys of the format that name elements of a section, as the types of the keys tell. */
final class NamingKeys {

    private static final Map<String, Set<String>> BY_SECTION = new NamingKeys().bySection;

    private final Map<String, Set<String>> bySection = new HashMap<>();

    private NamingKeys() {
        gather(Plan.shape(), "");
    }

    /**
     * The keys that name elements of a section, each behind those under which it stands: {@code goals.with.contacts}.
     */
    static Set<String> of(String section) {
        return BY_SECTION.getOrDefault(section, Set.of());
    }

    private void gather(Type<?> type, String field) {
        if (type instanceof Scalar<?> scalar) {
            // an activity may also be a standard one, which no section defines
            String section = scalar.name().equals("activity") ? "activities" : scalar.section();
            bySection.computeIfAbsent(section, name -> new TreeSet<>()).add(field);
        } else if (type instanceof Shape<?, ?> shape) {
            for (Key<?, ?> key : shape.keys()) {
                gather(key.type(), field.isEmpty() ? key.name() : field + "." + key.name());
            }
        } else {
            type.parts().forEach(part -> gather(part, field));
        }
    }
}
