package dev.netplan.examples.nplan.exchange.ics;

import dev.netplan.agenda.Agenda;
import dev.netplan.agenda.Item;
import dev.netplan.calendar.Window;
import dev.netplan.examples.nplan.exchange.Uids;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All that the calendar of a plan holds, in a steady order: routines, events, and the rest as the agenda has it. */
final class Occasions {

    private Occasions() {}

    static List<Occasion> of(Agenda agenda) {
        Plan plan = agenda.plan();
        Uids uids = new Uids(plan);
        CalendarWords words = new CalendarWords(plan);
        List<Occasion> occasions = new ArrayList<>();
        RoutineOccasions routines = new RoutineOccasions(agenda, uids, words, occasions::add);
        agenda.routines().forEach(routines::tell);
        plan.events().asList().stream().filter(event -> !event.cancelled())
            .forEach(event -> occasions.add(EventOccasions.of(event, plan, uids, words)));
        OtherOccasions others = new OtherOccasions(plan, uids, words);
        Window days = days(agenda);
        agenda.items(days.first(), days.last()).stream()
            .filter(item -> item.kind() != Item.Kind.ROUTINE && item.kind() != Item.Kind.EVENT)
            .forEach(item -> occasions.add(others.of(item)));
        return List.copyOf(occasions);
    }

    /** The plan's days, and today, where what is overdue stands. */
    private static Window days(Agenda agenda) {
        Window plan = agenda.journal().calendar().days();
        LocalDate asOf = agenda.asOf();
        return new Window(asOf.isBefore(plan.first()) ? asOf : plan.first(),
                asOf.isAfter(plan.last()) ? asOf : plan.last());
    }
}
