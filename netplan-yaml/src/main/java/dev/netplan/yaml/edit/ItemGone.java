package dev.netplan.yaml.edit;

import dev.netplan.change.Following;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import java.util.OptionalInt;

/** An item that was taken out of a list: those behind it have moved up. */
final class ItemGone {

    private ItemGone() {}

    /** The plan without what was at a path, with acceptances that follow; those of an item that is gone go with it. */
    static Plan followed(Plan without, PlanPath gone) {
        if (without.accept().isEmpty() || !(gone.steps().get(gone.steps().size() - 1) instanceof Integer position)) {
            return without;
        }
        return Following.items(gone.parent(), item -> now(item, position)).in(without);
    }

    private static OptionalInt now(int item, int gone) {
        return item == gone ? OptionalInt.empty() : OptionalInt.of(item < gone ? item : item - 1);
    }
}
