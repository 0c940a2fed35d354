package dev.netplan.agenda;

import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import dev.netplan.model.StandardActivity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that decides which goals something planned serves.
 *
 * @param serves the one goal that it is for, where it says so
 * @param activity what is done
 * @param toward the interests that it serves
 * @param in the communities in which it takes place
 */
record Purpose(Optional<String> serves, Activity activity, List<String> toward, List<String> in) {

    private static final int FEW = 8;

    static Purpose of(Routine routine) {
        return new Purpose(routine.serves(), routine.activity(), routine.toward(), routine.in());
    }

    static Purpose of(Action action) {
        return new Purpose(action.serves(), action.activity(), action.toward(), action.in());
    }

    static Purpose of(Event event) {
        return new Purpose(Optional.empty(), StandardActivity.ATTEND.activity(), event.toward(),
                event.community().map(List::of).orElse(List.of()));
    }

    /** Whether it serves a goal: the one that it names, else any that it suits. */
    boolean serves(Goal goal, Plan plan) {
        return serves.isPresent() ? serves.get().equals(goal.id()) : suits(goal, plan);
    }

    /** Whether it serves a goal by what both share, where it does not say itself which one it serves. */
    boolean suits(Goal goal, Plan plan) {
        return isWanted(goal.activities(), plan) && sharesOne(goal.toward(), toward) && sharesOne(goal.in(), in);
    }

    private boolean isWanted(List<Activity> activities, Plan plan) {
        for (int i = 0; i < activities.size(); i++) {
            if (plan.counts(activity, activities.get(i))) {
                return true;
            }
        }
        return activities.isEmpty();
    }

    private static boolean sharesOne(List<String> stated, List<String> given) {
        if (stated.isEmpty()) {
            return true;
        }
        Collection<String> among = given.size() > FEW ? Set.copyOf(given) : given;
        for (int i = 0; i < stated.size(); i++) {
            if (among.contains(stated.get(i))) {
                return true;
            }
        }
        return false;
    }
}
