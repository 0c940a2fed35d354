package dev.netplan.examples.nplan.exchange.ics;

import dev.netplan.agenda.Agenda;
import dev.netplan.agenda.Item;
import dev.netplan.calendar.Window;
import dev.netplan.model.Event;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the agenda says stands on which day, as a reader of the calendar would say it. */
final class Expected {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private Expected() {}

    /** {@code routine 2026-01-06T18:00Z}, {@code birthday 2026-04-05}; an event of several days by its first. */
    static List<String> of(Agenda agenda) {
        List<String> starts = new ArrayList<>();
        Window plan = agenda.journal().calendar().days();
        LocalDate from = agenda.asOf().isBefore(plan.first()) ? agenda.asOf() : plan.first();
        LocalDate to = agenda.asOf().isAfter(plan.last()) ? agenda.asOf() : plan.last();
        agenda.items(from, to).stream().filter(item -> item.kind() != Item.Kind.EVENT)
            .filter(item -> item.kind() != Item.Kind.ROUTINE).forEach(item -> starts.add(told(item)));
        agenda.items(FIRST, LAST.minusYears(100)).stream().filter(item -> item.kind() == Item.Kind.ROUTINE
                || item.kind() == Item.Kind.EVENT && isFirst(item, agenda))
            .forEach(item -> starts.add(told(item)));
        Collections.sort(starts);
        return starts;
    }

    private static boolean isFirst(Item item, Agenda agenda) {
        Event event = agenda.plan().events().find(item.id().orElseThrow()).orElseThrow();
        return event.starts().time().isPresent() || event.starts().date().equals(item.date());
    }

    /** The agenda tells every time in the plan's zone, an item's own zone beside it. */
    private static String told(Item item) {
        return item.kind().word() + " " + item.date() + item.time().map(LocalTime::toString).map(at -> " " + at)
            .orElse("");
    }

    static String told(String kind, ZonedDateTime start) {
        return kind + " " + start.toLocalDate() + " " + start.toLocalTime();
    }
}
