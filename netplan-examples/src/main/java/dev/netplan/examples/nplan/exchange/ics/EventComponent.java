package dev.netplan.examples.nplan.exchange.ics;

import dev.netplan.examples.nplan.exchange.Folding;
import dev.netplan.examples.nplan.exchange.ics.Occasion.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;

/** Occasions as VEVENTs. */
final class EventComponent {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final DateTimeFormatter WORLD = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    private final Instant stamp;

    /** Events that are all stamped with the same time. */
    EventComponent(Instant stamp) {
        this.stamp = stamp;
    }

    VEvent of(Occasion occasion) {
        VEvent event = new VEvent(false);
        event.add(new Uid(occasion.uid()));
        event.add(new DtStamp(stamp));
        if (occasion.span() instanceof Span.Time time) {
            event.add(new DtStart<>(zone(time), temporal(time.start())));
            event.add(new net.fortuna.ical4j.model.property.Duration(time.length()));
        } else if (occasion.span() instanceof Span.Days days) {
            event.add(new DtStart<>(days.first()));
            event.add(new DtEnd<>(days.last().plusDays(1)));
            event.add(new Transp(Transp.VALUE_TRANSPARENT));
        }
        occasion.repetition().ifPresent(repetition -> repeat(event, repetition, occasion.span()));
        event.add(new Summary(Folding.breaks(occasion.summary())));
        event.add(new Categories(new TextList(occasion.kind())));
        occasion.place().ifPresent(place -> event.add(new Location(Folding.breaks(place))));
        describe(event, occasion);
        occasion.remind().ifPresent(before -> event.add(alarm(before, occasion.summary())));
        return event;
    }

    private static void repeat(VEvent event, Repetition repetition, Span span) {
        String until = span instanceof Span.Time time
                ? WORLD.format(at(repetition.last(), time).withZoneSameInstant(ZoneOffset.UTC))
                : DateTimeFormatter.BASIC_ISO_DATE.format(repetition.last());
        event.add(new RRule<>(repetition.rule() + ";UNTIL=" + until));
        if (repetition.except().isEmpty()) {
            return;
        }
        if (span instanceof Span.Time time) {
            List<Temporal> except = new ArrayList<>();
            // as the clock on the wall says it: what the rule hits may be a time that the clock skips
            repetition.except().forEach(day -> except.add(Zone.isWorldTime(time.zone()) ? at(day, time).toInstant()
                    : day.atTime(time.start().toLocalTime())));
            event.add(new ExDate<>(zone(time), new DateList<>(except)));
        } else {
            event.add(new ExDate<>(new ParameterList(List.of(Value.DATE)), new DateList<>(repetition.except())));
        }
    }

    private static ZonedDateTime at(LocalDate day, Span.Time time) {
        return day.atTime(time.start().toLocalTime()).atZone(time.zone());
    }

    /** What the clock on the wall says: ical4j would count with zones of its own, which are older than Java's. */
    private static Temporal temporal(ZonedDateTime time) {
        return Zone.isWorldTime(time.getZone()) ? time.toInstant() : time.toLocalDateTime();
    }

    private static ParameterList zone(Span.Time time) {
        return Zone.isWorldTime(time.zone()) ? new ParameterList()
                : new ParameterList(List.of(new TzId(time.zone().getId())));
    }

    private static void describe(VEvent event, Occasion occasion) {
        List<String> lines = new ArrayList<>(occasion.lines());
        Optional<URI> link = occasion.url().flatMap(EventComponent::link);
        link.ifPresent(uri -> event.add(new Url(uri)));
        if (link.isEmpty()) {
            occasion.url().ifPresent(lines::add);
        }
        if (!lines.isEmpty()) {
            event.add(new Description(Folding.breaks(String.join("\n", lines))));
        }
    }

    /** An address that may be followed; any other is only shown. */
    private static Optional<URI> link(String url) {
        try {
            URI uri = new URI(new URI(url).toASCIIString());
            return Optional.of(uri).filter(known -> known.getScheme() != null
                    && SCHEMES.contains(known.getScheme().toLowerCase(Locale.ROOT)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static VAlarm alarm(Duration before, String summary) {
        VAlarm alarm = new VAlarm(before.negated());
        alarm.add(new Action("DISPLAY"));
        alarm.add(new Description(Folding.breaks(summary)));
        return alarm;
    }
}
