package dev.netplan.change;

import dev.netplan.model.PlanPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where what stands in one tree is to be found in another, from whose lists some items were taken out.
 *
 * @param before the tree that has them all
 * @param after the other
 */
record Moved(Object before, Object after) {

    /** The milestones of a goal are told by their dates, since what they want may be less by what is done. */
    private static final String DATE = "by";
    private static final int NOWHERE = -1;

    /** The path of the same in the other tree; empty where it is not there. */
    Optional<PlanPath> path(PlanPath path) {
        List<Object> steps = new ArrayList<>();
        Object one = before;
        Object other = after;
        for (Object step : path.steps()) {
            Object there = step instanceof Integer position ? position(position, one, other) : step;
            Optional<Object> oneBelow = below(one, step);
            Optional<Object> otherBelow = below(other, there);
            if (oneBelow.isEmpty() || otherBelow.isEmpty()) {
                return Optional.empty();
            }
            one = oneBelow.get();
            other = otherBelow.get();
            steps.add(there);
        }
        return Optional.of(new PlanPath(steps));
    }

    private static Optional<Object> below(Object tree, Object step) {
        return step.equals(NOWHERE) ? Optional.empty() : new PlanPath(List.of(step)).in(tree);
    }

    private static int position(int position, Object one, Object other) {
        if (one instanceof List<?> items && position < items.size() && other instanceof List<?> others) {
            for (int i = 0; i < others.size(); i++) {
                if (isSame(items.get(position), others.get(i))) {
                    return i;
                }
            }
        }
        return NOWHERE;
    }

    private static boolean isSame(Object one, Object other) {
        return one.equals(other) || (one instanceof Map<?, ?> map && other instanceof Map<?, ?> others
                && map.containsKey(DATE) && Objects.equals(map.get(DATE), others.get(DATE)));
    }
}
