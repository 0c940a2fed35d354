package dev.netplan.yaml.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a path leads.
 *
 * @param branch the last value that is there
 * @param written the path, with the positions that items have in the file
 * @param whole whether the branch is where the path ends
 * @param depth how many steps lead to the branch
 */
record Trail(Branch branch, List<Object> written, boolean whole, int depth) {

    /** Follows steps, which count as the model does, down from a value. */
    static Trail follow(Branch from, List<Object> steps) {
        List<Object> written = new ArrayList<>(steps.size());
        Branch here = from;
        for (int i = 0; i < steps.size(); i++) {
            Branch next = step(here, steps.get(i), written);
            if (next == null) {
                written.addAll(steps.subList(i, steps.size()));
                return new Trail(here, written, false, i);
            }
            here = next;
        }
        return new Trail(here, written, true, steps.size());
    }

    private static @Nullable Branch step(Branch from, Object step, List<Object> written) {
        if (step instanceof String key) {
            return noted(from.key(key), key, written);
        }
        int item = (Integer) step;
        if (!from.isList()) {
            // the only value under a key needs no list
            return item == 0 && !from.isMap() ? from : null;
        }
        int position = from.positionInFile(item);
        return noted(from.item(position), position, written);
    }

    private static @Nullable Branch noted(@Nullable Branch found, Object step, List<Object> written) {
        if (found != null) {
            written.add(step);
        }
        return found;
    }
}
