package dev.netplan.examples.nplan.exchange.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * A time zone for the years in use. Two changes a year that always fall on the same weekday of a month are told by
 * rules, as some calendars want it; others one by one.
 */
final class Zone {

    /** The days of a month repeat after so many years. */
    private static final int YEARS = 28;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private final ZoneRules rules;
    private final Instant from;
    private final Instant to;

    private Zone(ZoneId zone, ZonedDateTime first, ZonedDateTime last) {
        this.rules = zone.getRules();
        // a year on each side, since readers take the latest change before a time
        this.from = first.minusYears(1).toInstant();
        this.to = last.plusYears(1).toInstant();
    }

    /** Whether times of a zone are written as world time, which needs no zone. */
    static boolean isWorldTime(ZoneId zone) {
        return zone.getRules().isFixedOffset() && zone.getRules().getOffset(Instant.EPOCH).equals(ZoneOffset.UTC);
    }

    /** A zone as it is from one time to another. */
    static VTimeZone of(ZoneId zone, ZonedDateTime first, ZonedDateTime last) {
        VTimeZone told = new VTimeZone();
        told.add(new TzId(zone.getId()));
        new Zone(zone, first, last).observances().forEach(told::add);
        return told;
    }

    private List<Observance> observances() {
        List<ZoneOffsetTransition> changes = changes(to);
        if (changes.size() > 1) {
            Optional<List<Observance>> yearly = yearly(changes.get(0), changes.get(1));
            if (yearly.isPresent()) {
                return yearly.get();
            }
        }
        List<Observance> single = new ArrayList<>();
        ZoneOffset before = rules.getOffset(from);
        single.add(observance(LocalDateTime.ofInstant(from, before).truncatedTo(ChronoUnit.DAYS), before, before,
                rules.isDaylightSavings(from)));
        changes.forEach(change -> single.add(observance(change)));
        return single;
    }

    /** The changes from a year before the first use on, up to a time. */
    private List<ZoneOffsetTransition> changes(Instant end) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        for (ZoneOffsetTransition next = rules.nextTransition(from); next != null && !next.getInstant().isAfter(end);
                next = rules.nextTransition(next.getInstant())) {
            changes.add(next);
        }
        return changes;
    }

    private Optional<List<Observance>> yearly(ZoneOffsetTransition one, ZoneOffsetTransition other) {
        List<ZoneOffsetTransition> future = changes(from.plus((YEARS + 1) * 366L, ChronoUnit.DAYS));
        List<ZoneOffsetTransition> odd = new ArrayList<>();
        List<ZoneOffsetTransition> even = new ArrayList<>();
        for (int i = 0; i < future.size(); i++) {
            (i % 2 == 0 ? even : odd).add(future.get(i));
        }
        Optional<String> first = rule(even);
        Optional<String> second = rule(odd);
        // the first of them is more than a year old only where nothing has changed since
        if (future.size() < 2 * YEARS || first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(List.of(repeated(one, first.get()), repeated(other, second.get())));
    }

    /** How yearly changes are said in one rule; empty where they are not alike. */
    private static Optional<String> rule(List<ZoneOffsetTransition> changes) {
        ZoneOffsetTransition first = changes.get(0);
        LocalDateTime at = first.getDateTimeBefore();
        String weekday = at.getDayOfWeek().name().substring(0, 2).toUpperCase(Locale.ROOT);
        int nth = (at.getDayOfMonth() - 1) / DAYS_OF_A_WEEK + 1;
        boolean alike = true;
        boolean isNth = true;
        boolean isLast = true;
        for (int i = 0; i < changes.size(); i++) {
            LocalDateTime met = changes.get(i).getDateTimeBefore();
            LocalDate day = met.toLocalDate();
            alike &= met.toLocalTime().equals(at.toLocalTime()) && met.getMonth() == at.getMonth()
                    && met.getDayOfWeek() == at.getDayOfWeek() && met.getYear() == at.getYear() + i
                    && changes.get(i).getOffsetBefore().equals(first.getOffsetBefore())
                    && changes.get(i).getOffsetAfter().equals(first.getOffsetAfter());
            isNth &= (day.getDayOfMonth() - 1) / DAYS_OF_A_WEEK + 1 == nth;
            isLast &= day.getDayOfMonth() + DAYS_OF_A_WEEK > day.lengthOfMonth();
        }
        return alike && (isNth || isLast) ? Optional.of("FREQ=YEARLY;BYMONTH=" + at.getMonthValue() + ";BYDAY="
                + (isLast ? -1 : nth) + weekday) : Optional.empty();
    }

    private Observance repeated(ZoneOffsetTransition change, String rule) {
        Observance observance = observance(change);
        observance.add(new RRule<>(rule));
        return observance;
    }

    private Observance observance(ZoneOffsetTransition change) {
        return observance(change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(),
                rules.isDaylightSavings(change.getInstant()));
    }

    private static Observance observance(LocalDateTime at, ZoneOffset before, ZoneOffset after, boolean daylight) {
        Observance observance = daylight ? new Daylight() : new Standard();
        observance.add(new DtStart<>(new ParameterList(), LOCAL.format(at)));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        return observance;
    }
}
