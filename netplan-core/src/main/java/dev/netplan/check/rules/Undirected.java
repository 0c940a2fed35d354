package dev.netplan.check.rules;

import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.OwnActivity;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import dev.netplan.model.StandardActivity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is planned and says of no interest that it serves it, by what is done: of each activity the one whose path comes
 * first. It would supply a goal that wants its activity, if it named one of the goal's interests.
 */
final class Undirected {

    private final Map<Activity, String> paths = new HashMap<>();
    private final Plan plan;

    Undirected(Plan plan) {
        this.plan = plan;
        for (Routine routine : plan.routines()) {
            if (routine.serves().isEmpty()) {
                add(routine.activity(), routine.toward(), "routines." + routine.id());
            }
        }
        for (Event event : plan.events()) {
            if (!event.cancelled()) {
                add(StandardActivity.ATTEND.activity(), event.toward(), "events." + event.id());
            }
        }
        for (Action action : plan.actions()) {
            if (action.serves().isEmpty()) {
                add(action.activity(), action.toward(), "actions." + action.id());
            }
        }
    }

    private void add(Activity activity, List<String> toward, String path) {
        if (toward.isEmpty()) {
            put(activity, path);
            plan.activities().find(activity.id()).map(OwnActivity::like)
                .ifPresent(like -> put(like.activity(), path));
        }
    }

    private void put(Activity activity, String path) {
        paths.merge(activity, path, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** The path of one that lacks nothing but the goal's interest; empty where there is none. */
    Optional<String> nearest(Goal goal) {
        if (goal.toward().isEmpty() || !goal.in().isEmpty()) {
            return Optional.empty();
        }
        for (Activity wanted : goal.activities()) {
            String path = paths.get(wanted);
            if (path != null) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }
}
