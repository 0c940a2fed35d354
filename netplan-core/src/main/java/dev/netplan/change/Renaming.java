package dev.netplan.change;

import dev.netplan.format.ById;
import dev.netplan.format.Id;
import dev.netplan.format.Identified;
import dev.netplan.format.Key;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Calls an element by another id, where it stands and wherever it is named. */
public final class Renaming {

    private Renaming() {}

    /**
     * The plan in which an element has another id. Free text that speaks of it stays as it is.
     *
     * @param section the section in which it stands: {@code contacts}
     * @throws IllegalArgumentException when there is no such element, or the new id is none or taken
     */
    public static Plan of(Plan plan, String section, String id, String to) {
        Key<Plan, PlanParts> key = Parts.sections().stream().filter(known -> known.name().equals(section)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("`" + section + "` is no section; expected one of "
                    + String.join(", ", Parts.sections().stream().map(Key::name).toList()) + "."));
        ById<?> elements = Parts.section(plan, key);
        if (!elements.has(id)) {
            throw new IllegalArgumentException(
                    "`" + section + "` does not define `" + id + "`; expected one of its ids.");
        }
        if (!Id.isId(to)) {
            throw new IllegalArgumentException("`" + to + "` is no id; expected " + Id.EXPECTED + ".");
        }
        if (elements.has(to)) {
            throw new IllegalArgumentException("`" + section + "." + to + "` is there already; expected a new id.");
        }
        List<Identified> renamed = new ArrayList<>();
        for (Identified element : elements) {
            renamed.add(element.id().equals(id) ? Parts.element(key, to, Parts.tree(element)) : element);
        }
        Plan moved = Plan.shape().with(plan, Map.of(section, ById.copyOf(renamed)));
        return new Naming(section, Map.of(id, to)).renamed(moved);
    }
}
