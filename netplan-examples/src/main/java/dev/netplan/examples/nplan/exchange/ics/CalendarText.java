package dev.netplan.examples.nplan.exchange.ics;

import dev.netplan.agenda.Agenda;
import dev.netplan.examples.nplan.exchange.Folding;
import dev.netplan.examples.nplan.exchange.ics.Occasion.Span;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;

/** A plan as an iCalendar file (RFC 5545). The same plan at the same date is the same text. */
public final class CalendarText {

    private CalendarText() {}

    /** The calendar of a plan, in lines of at most 75 octets that end with CR LF. */
    public static String of(Agenda agenda) {
        Plan plan = agenda.plan();
        List<Occasion> occasions = Occasions.of(agenda);
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//netplan//nplan//EN"));
        calendar.add(new Version(new ParameterList(), "2.0"));
        calendar.add(new XProperty("X-WR-CALNAME", Folding.breaks(new CalendarWords(plan).title())));
        calendar.add(new XProperty("X-WR-TIMEZONE", plan.zone().getId()));
        zones(occasions).forEach((zone, used) -> calendar.add(Zone.of(ZoneId.of(zone), used.get(0), used.get(1))));
        EventComponent events = new EventComponent(plan.start().atStartOfDay(ZoneOffset.UTC).toInstant());
        occasions.forEach(occasion -> calendar.add(events.of(occasion)));
        return Folding.folded(calendar.toString());
    }

    /** The zones in use, each with the first and the last time in it. */
    private static Map<String, List<ZonedDateTime>> zones(List<Occasion> occasions) {
        Map<String, List<ZonedDateTime>> zones = new TreeMap<>();
        for (Occasion occasion : occasions) {
            if (occasion.span() instanceof Span.Time time && !Zone.isWorldTime(time.zone())) {
                ZonedDateTime last = occasion.repetition().map(Repetition::last).map(day -> end(day, time))
                    .orElse(time.start()).plus(time.length());
                zones.merge(time.zone().getId(), List.of(time.start(), last), CalendarText::span);
            }
        }
        return zones;
    }

    private static ZonedDateTime end(LocalDate day, Span.Time time) {
        return day.atTime(time.start().toLocalTime()).atZone(time.zone());
    }

    private static List<ZonedDateTime> span(List<ZonedDateTime> one, List<ZonedDateTime> other) {
        List<ZonedDateTime> all = new ArrayList<>(one);
        all.addAll(other);
        all.sort(Comparator.comparing(ZonedDateTime::toInstant));
        return List.of(all.get(0), all.get(all.size() - 1));
    }
}
