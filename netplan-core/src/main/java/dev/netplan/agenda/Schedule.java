package dev.netplan.agenda;

import dev.netplan.calendar.PlanCalendar;
import dev.netplan.calendar.Window;
import dev.netplan.model.Action;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the plan itself puts on which day, whatever today is: events, actions, routines bound to days, and then, in
 * order of id, the routines whose days are chosen.
 */
final class Schedule {

    private final PlanDays days;
    private final List<Appointment> appointments;
    private final Map<String, RoutineDays> routines = new LinkedHashMap<>();
    private final int[] minutes;
    /** How many days the longest event takes after its first. */
    private final long longest;

    Schedule(Plan plan, PlanCalendar calendar) {
        this.days = new PlanDays(plan, calendar);
        this.appointments = Appointment.of(plan);
        this.longest = longest(appointments);
        this.minutes = minutesOfEventsAndActions(plan);
        plan.routines().forEach(routine -> routines.put(routine.id(), new RoutineDays(routine, days)));
        Map<String, List<Appointment>> standing = standing();
        List<RoutineDays> toPlace = new ArrayList<>();
        for (RoutineDays routine : routines.values()) {
            if (routine.isBoundToDays()) {
                routine.bind();
                settle(routine, standing, plan);
            } else {
                toPlace.add(routine);
            }
        }
        toPlace.sort((one, other) -> one.routine().id().compareTo(other.routine().id()));
        for (RoutineDays routine : toPlace) {
            routine.place(minutes);
            settle(routine, standing, plan);
        }
    }

    private static long longest(List<Appointment> events) {
        long longest = 0;
        for (Appointment event : events) {
            longest = Math.max(longest, event.last().toEpochDay() - event.first().toEpochDay());
        }
        return longest;
    }

    private void settle(RoutineDays routine, Map<String, List<Appointment>> standing, Plan plan) {
        routine.giveWayTo(standing.getOrDefault(routine.routine().id(), List.of()));
        routine.addTo(minutes, minutesOf(routine.routine(), plan));
    }

    /** How long a routine takes each time. */
    static int minutesOf(Routine routine, Plan plan) {
        return (int) routine.lasts().orElseGet(() -> plan.lengthOf(routine.activity())).toMinutes();
    }

    /** How long an action takes. */
    static int minutesOf(Action action, Plan plan) {
        return (int) action.lasts().orElseGet(() -> plan.lengthOf(action.activity())).toMinutes();
    }

    private int[] minutesOfEventsAndActions(Plan plan) {
        // each stretch as what it adds on its first day and takes away after its last, since an event may last years
        int[] change = new int[days.length() + 1];
        for (Appointment event : appointments) {
            add(new Window(event.first(), event.last()), event.minutes(), change);
        }
        for (Action action : plan.actions()) {
            Window day = new Window(days.calendar().dueDayOf(action), days.calendar().dueDayOf(action));
            add(day, minutesOf(action, plan), change);
        }
        for (int i = 1; i < change.length; i++) {
            change[i] += change[i - 1];
        }
        return change;
    }

    private void add(Window stretch, int each, int[] change) {
        Window inside = stretch.meet(days.calendar().days());
        if (!inside.isEmpty()) {
            change[days.position(inside.first())] += each;
            change[days.position(inside.last()) + 1] -= each;
        }
    }

    private Map<String, List<Appointment>> standing() {
        Map<String, List<Appointment>> standing = new HashMap<>();
        for (Appointment event : appointments) {
            event.event().routine()
                .ifPresent(id -> standing.computeIfAbsent(id, key -> new ArrayList<>()).add(event));
        }
        return standing;
    }

    PlanDays days() {
        return days;
    }

    /** The events that take place, by first day, then by id. */
    List<Appointment> appointments() {
        return appointments;
    }

    /** The events that may fall on some days, and few others. */
    List<Appointment> appointmentsAround(Window stretch) {
        return appointments.subList(countUpTo(stretch.first(), -longest - 1), countUpTo(stretch.last(), 0));
    }

    /** How many events begin so many days after a day, or earlier; the day may be the last that there is. */
    private int countUpTo(LocalDate day, long later) {
        long last = day.toEpochDay() + later;
        int low = 0;
        int high = appointments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (appointments.get(middle).first().toEpochDay() <= last) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The routines with their days, by id, in the order of the plan. */
    Map<String, RoutineDays> routines() {
        return routines;
    }

    /** How many minutes each week of the plan holds. */
    int[] minutesByWeek() {
        int[] byWeek = new int[days.calendar().weeks()];
        for (int at = 0; at < days.length(); at++) {
            if (minutes[at] > 0) {
                byWeek[days.calendar().weekAt(at)] += minutes[at];
            }
        }
        return byWeek;
    }

    /** How many minutes a stretch of the plan's days holds. */
    int minutes(Window stretch) {
        Window inside = stretch.meet(days.calendar().days());
        int sum = 0;
        if (!inside.isEmpty()) {
            for (int at = days.position(inside.first()); at <= days.position(inside.last()); at++) {
                sum += minutes[at];
            }
        }
        return sum;
    }
}
