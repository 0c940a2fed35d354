package dev.netplan.check.rules;

import dev.netplan.agenda.Occurrences;
import dev.netplan.calendar.Window;
import dev.netplan.check.PlanAt;
import dev.netplan.model.Activity;
import dev.netplan.model.Event;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.function.Predicate;

/** Days of the plan on which something falls. */
final class BusyDays {

    private final PlanAt plan;
    private final Window days;
    private final BitSet busy = new BitSet();

    private BusyDays(PlanAt plan) {
        this.plan = plan;
        this.days = plan.calendar().days();
    }

    /** No day is busy yet. */
    static BusyDays none(PlanAt plan) {
        return new BusyDays(plan);
    }

    /** The days of all routines, events and actions; an action falls on the day by which it is to be done. */
    static BusyDays of(PlanAt plan) {
        BusyDays all = none(plan).withRoutines(activity -> true).withEvents(event -> true);
        plan.plan().actions().forEach(action -> all.add(plan.calendar().dueDayOf(action)));
        return all;
    }

    BusyDays withRoutines(Predicate<Activity> wanted) {
        for (Occurrences routine : plan.agenda().routines()) {
            if (wanted.test(routine.routine().activity())) {
                busy.or(routine.positions());
            }
        }
        return this;
    }

    BusyDays withEvents(Predicate<Event> wanted) {
        for (Event event : plan.plan().events()) {
            if (!event.cancelled() && wanted.test(event)) {
                add(new Window(EventDays.first(event, plan.plan()), EventDays.last(event, plan.plan())));
            }
        }
        return this;
    }

    void add(LocalDate day) {
        add(new Window(day, day));
    }

    private void add(Window stretch) {
        Window inside = stretch.meet(days);
        if (!inside.isEmpty()) {
            busy.set(position(inside.first()), position(inside.last()) + 1);
        }
    }

    /** Whether something falls on one of some days. */
    boolean meets(Window stretch) {
        Window inside = stretch.meet(days);
        if (inside.isEmpty()) {
            return false;
        }
        int next = busy.nextSetBit(position(inside.first()));
        return next >= 0 && next <= position(inside.last());
    }

    /** The numbers of the plan's weeks in which something falls. */
    BitSet weeks() {
        BitSet weeks = new BitSet();
        for (int at = busy.nextSetBit(0); at >= 0; at = busy.nextSetBit(at + 1)) {
            weeks.set(plan.calendar().weekAt(at));
        }
        return weeks;
    }

    private int position(LocalDate day) {
        return (int) (day.toEpochDay() - days.first().toEpochDay());
    }
}
