package dev.netplan.agenda;

import dev.netplan.calendar.Window;
import dev.netplan.journal.ActionState;
import dev.netplan.journal.Journal;
import dev.netplan.model.Goal;
import dev.netplan.model.Plan;
import java.util.List;

/** What serves which goal in a plan with few things to do, each of which is asked. */
final class SupplyOfFew implements Supply {

    private final Plan plan;
    private final List<Occurrences> routines;
    private final List<Appointment> events;
    private final List<ActionState> actions;

    SupplyOfFew(Journal journal, List<Occurrences> routines, List<Appointment> events) {
        this.plan = journal.plan();
        this.routines = routines;
        this.events = events;
        this.actions = journal.actions();
    }

    @Override
    public int count(Goal goal, Window stretch) {
        int count = 0;
        for (int i = 0; i < routines.size(); i++) {
            count += serves(routines.get(i), goal) ? routines.get(i).count(stretch) : 0;
        }
        for (int i = 0; i < events.size(); i++) {
            count += stretch.holds(events.get(i).first()) && serves(events.get(i), goal) ? 1 : 0;
        }
        for (int i = 0; i < actions.size(); i++) {
            boolean isOpen = !actions.get(i).isDone() && stretch.holds(actions.get(i).by());
            count += isOpen && isServedByAction(i, goal) ? 1 : 0;
        }
        return count;
    }

    @Override
    public boolean has(Goal goal) {
        for (int i = 0; i < routines.size(); i++) {
            if (serves(routines.get(i), goal)) {
                return true;
            }
        }
        for (int i = 0; i < events.size(); i++) {
            if (serves(events.get(i), goal)) {
                return true;
            }
        }
        for (int i = 0; i < actions.size(); i++) {
            if (isServedByAction(i, goal)) {
                return true;
            }
        }
        return false;
    }

    private boolean serves(Occurrences routine, Goal goal) {
        return Purpose.of(routine.routine()).serves(goal, plan);
    }

    private boolean serves(Appointment event, Goal goal) {
        return Purpose.of(event.event()).serves(goal, plan);
    }

    /** Whether a goal is served by the action at a position; the states of actions stand in the plan's order. */
    private boolean isServedByAction(int position, Goal goal) {
        return Purpose.of(plan.actions().asList().get(position)).serves(goal, plan);
    }
}
