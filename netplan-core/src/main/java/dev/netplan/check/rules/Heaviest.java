package dev.netplan.check.rules;

import dev.netplan.agenda.Occurrences;
import dev.netplan.calendar.PlanCalendar;
import dev.netplan.calendar.Window;
import dev.netplan.check.PlanAt;
import dev.netplan.model.Action;
import dev.netplan.model.Event;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import java.time.Duration;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** What takes the most time of each week of a plan: of several the one whose path comes first. */
final class Heaviest {

    /**
     * What takes a part of a week's time.
     *
     * @param section the plan's section that holds it
     * @param id its id
     * @param minutes how long it takes in that week
     */
    record Load(String section, String id, int minutes) {

        /** Where it stands in the plan. */
        String path() {
            return section + "." + id;
        }

        private boolean outweighs(@Nullable Load other) {
            return other == null || minutes > other.minutes
                    || (minutes == other.minutes && path().compareTo(other.path()) < 0);
        }
    }

    private final Plan plan;
    private final PlanCalendar calendar;
    private final @Nullable Load[] weeks;

    Heaviest(PlanAt at) {
        this.plan = at.plan();
        this.calendar = at.calendar();
        this.weeks = new Load[calendar.weeks()];
        at.agenda().routines().forEach(this::add);
        plan.events().forEach(this::add);
        plan.actions().forEach(this::add);
    }

    private void add(Occurrences occurrences) {
        Routine routine = occurrences.routine();
        int minutes = minutes(routine.lasts().orElseGet(() -> plan.lengthOf(routine.activity())));
        BitSet days = occurrences.positions();
        for (int at = days.nextSetBit(0); at >= 0;) {
            int week = calendar.weekAt(at);
            int count = 0;
            for (; at >= 0 && calendar.weekAt(at) == week; at = days.nextSetBit(at + 1)) {
                count++;
            }
            add(week, "routines", routine.id(), count * minutes);
        }
    }

    private void add(Event event) {
        Window days = new Window(EventDays.first(event, plan), EventDays.last(event, plan)).meet(calendar.days());
        if (event.cancelled() || days.isEmpty()) {
            return;
        }
        for (int week = calendar.week(days.first()); week <= calendar.week(days.last()); week++) {
            add(week, "events", event.id(), calendar.week(week).meet(days).length() * minutes(event.lengthOfDay()));
        }
    }

    private void add(Action action) {
        if (calendar.days().holds(calendar.dueDayOf(action))) {
            add(calendar.week(calendar.dueDayOf(action)), "actions", action.id(),
                    minutes(action.lasts().orElseGet(() -> plan.lengthOf(action.activity()))));
        }
    }

    private void add(int week, String section, String id, int minutes) {
        Load load = new Load(section, id, minutes);
        if (load.outweighs(weeks[week])) {
            weeks[week] = load;
        }
    }

    private static int minutes(Duration length) {
        return (int) length.toMinutes();
    }

    /** What takes the most time of a week for which something is planned. */
    Load of(int week) {
        Load heaviest = weeks[week];
        if (heaviest == null) {
            throw new IllegalArgumentException("Nothing is planned for week " + week + " of the plan.");
        }
        return heaviest;
    }
}
