package dev.netplan.agenda;

import dev.netplan.model.Activity;
import dev.netplan.model.Goal;
import java.util.Optional;

/** What items are called: their element's name, else the activity and the id. */
final class Titles {

    private Titles() {}

    static String of(Optional<String> name, Activity activity, String id) {
        return name.orElseGet(() -> activity.id() + " " + id);
    }

    static String of(Goal goal) {
        if (goal.name().isPresent()) {
            return goal.name().get();
        }
        StringBuilder title = new StringBuilder();
        for (Activity activity : goal.activities()) {
            title.append(title.isEmpty() ? "" : ", ").append(activity.id());
        }
        return title.append(title.isEmpty() ? "" : " ").append(goal.id()).toString();
    }
}
