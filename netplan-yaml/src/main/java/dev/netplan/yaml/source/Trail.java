package dev.netplan.yaml.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a path leads.
 *
 * @param above the first steps of the path, with the positions that items have in the file
 * @param from the value to which they lead
 * @param steps the other steps, which count as the model does
 * @param branch the last value that is there
 * @param taken how many of these steps lead to it
 */
record Trail(List<Object> above, Branch from, List<Object> steps, Branch branch, int taken) {

    /** Follows steps, which count as the model does, down from the top of a file or another value. */
    static Trail follow(Branch from, List<Object> steps) {
        return follow(List.of(), from, steps);
    }

    /** Follows the other steps of a path down from a value. */
    static Trail follow(List<Object> above, Branch from, List<Object> steps) {
        Branch here = from;
        for (int i = 0; i < steps.size(); i++) {
            Branch next = step(here, steps.get(i));
            if (next == null) {
                return new Trail(above, from, steps, here, i);
            }
            here = next;
        }
        return new Trail(above, from, steps, here, steps.size());
    }

    private static @Nullable Branch step(Branch from, Object step) {
        if (step instanceof String key) {
            return from.key(key);
        }
        int item = (Integer) step;
        return isOnlyValue(from, item) ? from : from.item(from.positionInFile(item));
    }

    /** Whether a value stands for the list of which it is the only item: such a list needs no dash or bracket. */
    private static boolean isOnlyValue(Branch from, int item) {
        return item == 0 && !from.isList() && !from.isMap();
    }

    /** Whether the branch is where the path ends. */
    boolean isWhole() {
        return taken == steps.size();
    }

    /** How many steps lead to the branch. */
    int depth() {
        return above.size() + taken;
    }

    /** The path, with the positions that items have in the file. */
    List<Object> written() {
        List<Object> written = new ArrayList<>(above);
        Branch here = from;
        for (Object step : steps.subList(0, taken)) {
            if (step instanceof String key) {
                written.add(key);
                here = here.under(key).orElse(here);
            } else if (!isOnlyValue(here, (Integer) step)) {
                int position = here.positionInFile((Integer) step);
                written.add(position);
                here = here.itemAt(position).orElse(here);
            }
        }
        written.addAll(steps.subList(taken, steps.size()));
        return written;
    }
}
