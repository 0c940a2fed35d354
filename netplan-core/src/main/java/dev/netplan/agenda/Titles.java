package dev.netplan.agenda;

import dev.netplan.model.Activity;
import dev.netplan.model.Goal;
import java.util.Optional;
import java.util.stream.Collectors;

/** What items are called: their element's name, else the activity and the id. */
final class Titles {

    private Titles() {}

    static String of(Optional<String> name, Activity activity, String id) {
        return name.orElseGet(() -> activity.id() + " " + id);
    }

    static String of(Goal goal) {
        return goal.name().orElseGet(() -> goal.activities().isEmpty() ? goal.id()
                : goal.activities().stream().map(Activity::id).collect(Collectors.joining(", ")) + " " + goal.id());
    }
}
