package dev.netplan.examples.nplan.intake.ics;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The zones that a calendar names, in whatever way: by IANA's id, Windows' name, a path, a definition, or what Outlook
 * shows.
 */
final class Zones {

    private static final Pattern OFFSET =
            Pattern.compile("\\(?(?:UTC|GMT)\\)?\\s*([+-][0-9]{1,2}(?::?[0-9]{2})?)\\)?(.*)");

    private final ZoneId plan;
    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Optional<ZoneId>> known = new HashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final WindowsZones windows = new WindowsZones();
    private final Set<String> remarked = new HashSet<>();
    private final Collection<String> remarks;

    /** The zones of some calendars, for a plan of this zone; one that nobody knows is remarked once. */
    Zones(List<Component> calendars, ZoneId plan, Collection<String> remarks) {
        this.plan = plan;
        this.remarks = remarks;
        ZoneId.getAvailableZoneIds().forEach(id -> ids.put(id.toLowerCase(Locale.ROOT), id));
        calendars.forEach(calendar -> calendar.parts("VTIMEZONE").forEach(zone -> zone.text("TZID")
            .ifPresent(id -> definitions.putIfAbsent(bare(id), Definition.of(zone)))));
    }

    private static String bare(String id) {
        String bare = id.strip();
        return bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"") ? bare.substring(1, bare.length() - 1)
                : bare;
    }

    /** What a stamp means in the plan. */
    Moment moment(Stamp stamp) {
        LocalDateTime local = stamp.local();
        if (stamp.isDate()) {
            return Moment.on(local, plan);
        }
        if (stamp.isWorldTime()) {
            return inPlan(local, ZoneOffset.UTC);
        }
        if (stamp.zone().isEmpty()) {
            return Moment.of(local, plan, plan);
        }
        String name = bare(stamp.zone().get());
        Optional<ZoneId> zone = zone(name);
        if (zone.isPresent()) {
            return Moment.of(local, zone.get(), plan);
        }
        Optional<ZoneOffset> defined = Optional.ofNullable(definitions.get(name))
            .flatMap(definition -> definition.offsetAt(local));
        if (defined.isPresent()) {
            return inPlan(local, defined.get());
        }
        Matcher told = OFFSET.matcher(name);
        Optional<ZoneOffset> offset = told.matches() ? offset(told.group(1)) : Optional.empty();
        if (offset.isEmpty() || !told.group(2).isBlank()) {
            remarkUnknown(name, offset.map(fixed -> "UTC" + fixed.getId() + ", in summer as in winter")
                .orElse(plan.getId()));
        }
        return offset.map(fixed -> inPlan(local, fixed)).orElseGet(() -> Moment.of(local, plan, plan));
    }

    private void remarkUnknown(String name, String taken) {
        if (remarked.add(name)) {
            remarks.add("The calendar names a time zone `" + name + "` and does not define it; its times are taken as "
                    + "those of " + taken + ".");
        }
    }

    /** The zone whose clock shows a stamp, where it is one; what is a date or defined by offsets has none. */
    Optional<ZoneId> zone(Stamp stamp) {
        if (stamp.isWorldTime()) {
            return Optional.of(ZoneOffset.UTC);
        }
        return stamp.zone().isEmpty() ? Optional.of(plan) : zone(bare(stamp.zone().get()));
    }

    private Optional<ZoneId> zone(String name) {
        return known.computeIfAbsent(name, this::named);
    }

    private Moment inPlan(LocalDateTime local, ZoneOffset offset) {
        return Moment.of(LocalDateTime.ofInstant(local.toInstant(offset), plan), plan, plan);
    }

    private Optional<ZoneId> named(String name) {
        return iana(name).or(() -> windows.find(name).flatMap(this::iana)).or(() -> path(name))
            .or(() -> definitions.containsKey(name) ? definitions.get(name).location() : windows.shown(name))
            .flatMap(this::iana).map(ZoneId::of);
    }

    private Optional<String> iana(String name) {
        return Optional.ofNullable(ids.get(name.toLowerCase(Locale.ROOT)));
    }

    /** {@code /mozilla.org/20050126_1/America/Argentina/Ushuaia} ends with an id. */
    private Optional<String> path(String name) {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            Optional<String> id = iana(name.substring(slash + 1));
            if (id.isPresent()) {
                return id;
            }
        }
        return Optional.empty();
    }

    private static Optional<ZoneOffset> offset(String text) {
        try {
            return Optional.of(ZoneOffset.of(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
