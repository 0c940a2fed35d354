package dev.netplan.agenda;

import dev.netplan.calendar.Window;
import dev.netplan.journal.ActionState;
import dev.netplan.journal.Journal;
import dev.netplan.model.Action;
import dev.netplan.model.Goal;
import dev.netplan.model.Plan;
import java.util.ArrayList;
import java.util.List;

/** What serves which goal in a plan with few things to do, each of which is asked. */
final class SupplyOfFew implements Supply {

    private final Plan plan;
    private final List<Occurrences> routines;
    private final List<Appointment> events;
    /** In the plan's order. */
    private final List<ActionState> actions;
    /** Those of the routines, then of the events, then of the actions. */
    private final List<Purpose> purposes;

    SupplyOfFew(Journal journal, List<Occurrences> routines, List<Appointment> events) {
        this.plan = journal.plan();
        this.routines = routines;
        this.events = events;
        this.actions = journal.actions();
        this.purposes = new ArrayList<>(FEW);
        for (Occurrences routine : routines) {
            purposes.add(Purpose.of(routine.routine()));
        }
        for (Appointment event : events) {
            purposes.add(Purpose.of(event.event()));
        }
        for (Action action : plan.actions()) {
            purposes.add(Purpose.of(action));
        }
    }

    @Override
    public int count(Goal goal, Window stretch) {
        int count = 0;
        for (int i = 0; i < purposes.size(); i++) {
            count += purposes.get(i).serves(goal, plan) ? count(i, stretch) : 0;
        }
        return count;
    }

    /** How often the one with that purpose falls on some days. */
    private int count(int purpose, Window stretch) {
        if (purpose < routines.size()) {
            return routines.get(purpose).count(stretch);
        }
        int event = purpose - routines.size();
        if (event < events.size()) {
            return stretch.holds(events.get(event).first()) ? 1 : 0;
        }
        ActionState action = actions.get(event - events.size());
        return !action.isDone() && stretch.holds(action.by()) ? 1 : 0;
    }

    @Override
    public boolean has(Goal goal) {
        for (int i = 0; i < purposes.size(); i++) {
            if (purposes.get(i).serves(goal, plan)) {
                return true;
            }
        }
        return false;
    }
}
