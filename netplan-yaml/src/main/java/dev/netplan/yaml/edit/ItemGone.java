package dev.netplan.yaml.edit;

import dev.netplan.model.Acceptance;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An item that was taken out of a list. Those behind it have moved up, and acceptances, which name items by their
 * positions, follow them: else each would from now on accept what was found in the item behind.
 */
final class ItemGone {

    private final PlanPath list;
    private final int position;

    private ItemGone(PlanPath list, int position) {
        this.list = list;
        this.position = position;
    }

    /** The plan without what was at a path, with acceptances that follow; those of an item that is gone go with it. */
    static Plan followed(Plan without, PlanPath gone) {
        if (without.accept().isEmpty() || !(gone.steps().get(gone.steps().size() - 1) instanceof Integer position)) {
            return without;
        }
        ItemGone item = new ItemGone(gone.parent(), position);
        List<Acceptance> kept = new ArrayList<>();
        for (Acceptance acceptance : without.accept()) {
            if (acceptance.at().isEmpty()) {
                kept.add(acceptance);
            } else {
                item.now(acceptance.at().get()).ifPresent(at -> kept.add(acceptance.withAt(at)));
            }
        }
        return kept.equals(without.accept()) ? without : without.withAccept(kept);
    }

    /** Where a path leads now; empty where it led to the item, or into it. */
    private Optional<PlanPath> now(PlanPath path) {
        int depth = list.steps().size();
        if (!list.takesIn(path) || path.steps().size() == depth || !(path.steps().get(depth) instanceof Integer item)
                || item < position) {
            return Optional.of(path);
        }
        if (item == position) {
            return Optional.empty();
        }
        List<Object> steps = new ArrayList<>(path.steps());
        steps.set(depth, item - 1);
        return Optional.of(new PlanPath(steps));
    }
}
