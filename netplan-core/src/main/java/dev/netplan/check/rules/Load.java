package dev.netplan.check.rules;

import dev.netplan.agenda.Occurrences;
import dev.netplan.calendar.Window;
import dev.netplan.check.PlanAt;
import dev.netplan.model.Action;
import dev.netplan.model.Event;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import java.time.Duration;
import java.time.LocalDate;

/**
 * What something planned takes of a week's time.
 *
 * @param section the plan's section that holds it
 * @param id its id
 * @param minutes how long it takes in that week
 */
record Load(String section, String id, int minutes) {

    /**
     * What takes the most of a week in which something is planned: of several the one whose path comes first. It looks
     * at all that is planned, and is for the few weeks of which there is something to say.
     */
    static Load heaviest(Window week, PlanAt at) {
        Plan plan = at.plan();
        Load heaviest = new Load("", "", 0);
        for (Action action : plan.actions()) {
            if (week.holds(at.calendar().dueDayOf(action))) {
                Duration each = action.lasts().orElseGet(() -> plan.lengthOf(action.activity()));
                heaviest = heaviest.orHeavier("actions", action.id(), 1, each);
            }
        }
        for (Event event : plan.events()) {
            int days = event.cancelled() ? 0 : daysIn(week, event, plan);
            if (days > 0) {
                heaviest = heaviest.orHeavier("events", event.id(), days, event.lengthOfDay());
            }
        }
        for (Occurrences occurrences : at.agenda().routines()) {
            int times = occurrences.count(week);
            if (times > 0) {
                Routine routine = occurrences.routine();
                Duration each = routine.lasts().orElseGet(() -> plan.lengthOf(routine.activity()));
                heaviest = heaviest.orHeavier("routines", routine.id(), times, each);
            }
        }
        return heaviest;
    }

    private static int daysIn(Window week, Event event, Plan plan) {
        LocalDate first = EventDays.first(event, plan);
        return first.isAfter(week.last()) ? 0 : week.meet(new Window(first, EventDays.last(event, plan))).length();
    }

    /** This, or what comes later and takes more; of two alike in one section the one with the first id. */
    private Load orHeavier(String otherSection, String other, int times, Duration each) {
        int sum = times * (int) each.toMinutes();
        boolean heavier = sum > minutes
                || (sum == minutes && section.equals(otherSection) && other.compareTo(id) < 0);
        return heavier ? new Load(otherSection, other, sum) : this;
    }

    /** Where it stands in the plan. */
    String path() {
        return section + "." + id;
    }
}
