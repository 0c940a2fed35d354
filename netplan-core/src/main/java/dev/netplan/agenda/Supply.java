package dev.netplan.agenda;

import dev.netplan.calendar.Window;
import dev.netplan.journal.ActionState;
import dev.netplan.journal.Journal;
import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import dev.netplan.model.StandardActivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of the plan serves which goal. Events and actions that would serve the same goals are kept together, so that a
 * goal is compared with each such group once.
 */
final class Supply {

    /** All that decides whether something serves a goal. */
    private record Kind(Optional<String> serves, Activity activity, List<String> toward, List<String> in) {

        static Kind of(Routine routine) {
            return new Kind(routine.serves(), routine.activity(), routine.toward(), routine.in());
        }

        static Kind of(Action action) {
            return new Kind(action.serves(), action.activity(), action.toward(), action.in());
        }

        static Kind of(Event event) {
            return new Kind(Optional.empty(), StandardActivity.ATTEND.activity(), event.toward(),
                    event.community().map(List::of).orElse(List.of()));
        }

        boolean supplies(Goal goal, Plan plan) {
            if (serves.isPresent()) {
                return serves.get().equals(goal.id());
            }
            return (goal.activities().isEmpty()
                    || goal.activities().stream().anyMatch(wanted -> plan.counts(activity, wanted)))
                    && sharesOne(goal.toward(), toward) && sharesOne(goal.in(), in);
        }

        private static boolean sharesOne(List<String> stated, List<String> given) {
            return stated.isEmpty() || !Collections.disjoint(stated, given);
        }
    }

    private final Plan plan;
    private final Collection<Occurrences> routines;
    /** The days of the events and open actions of a kind, in order. */
    private final Map<Kind, List<LocalDate>> days = new HashMap<>();

    Supply(Journal journal, List<Appointment> events, Collection<Occurrences> routines) {
        this.plan = journal.plan();
        this.routines = routines;
        for (Appointment event : events) {
            daysOf(Kind.of(event.event())).add(event.first());
        }
        for (ActionState state : journal.actions()) {
            List<LocalDate> sameKind = daysOf(Kind.of(plan.actions().find(state.action()).orElseThrow()));
            if (!state.isDone()) {
                sameKind.add(state.by());
            }
        }
        days.values().forEach(Collections::sort);
    }

    private List<LocalDate> daysOf(Kind kind) {
        return days.computeIfAbsent(kind, key -> new ArrayList<>());
    }

    /** How often something falls on some days that serves a goal. */
    int count(Goal goal, Window stretch) {
        int count = 0;
        for (Occurrences routine : routines) {
            if (Kind.of(routine.routine()).supplies(goal, plan)) {
                count += routine.count(stretch);
            }
        }
        for (Map.Entry<Kind, List<LocalDate>> kind : days.entrySet()) {
            if (kind.getKey().supplies(goal, plan)) {
                count += (int) kind.getValue().stream().filter(stretch::holds).count();
            }
        }
        return count;
    }

    /** Whether anything serves a goal, whenever it falls. */
    boolean has(Goal goal) {
        return routines.stream().anyMatch(routine -> Kind.of(routine.routine()).supplies(goal, plan))
                || days.keySet().stream().anyMatch(kind -> kind.supplies(goal, plan));
    }
}
