package dev.netplan.check.rules;

import dev.netplan.agenda.Occurrences;
import dev.netplan.calendar.Window;
import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.model.Event;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Routine;
import dev.netplan.model.Severity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A local time does not exist, or comes twice. */
final class ClockChange extends ReferenceRule {

    ClockChange() {
        super("clock-change", Severity.NOTE, "a local time that a daylight-saving change skips or doubles",
                "On that night you and the others may be an hour apart.",
                "How clocks are changed, and calendars with them.");
    }

    @Override
    public boolean needsDays() {
        return true;
    }

    @Override
    public List<Finding> check(PlanAt at) {
        Plan plan = at.plan();
        List<Finding> found = new ArrayList<>();
        for (Event event : plan.events()) {
            if (event.starts().time().isPresent() && !event.cancelled()) {
                ZoneId zone = event.zone().orElse(plan.zone());
                LocalDateTime starts = event.starts().date().atTime(event.starts().time().get());
                change(starts, zone)
                    .ifPresent(met -> found.add(finding(PlanPath.of("events", event.id(), "starts"), starts, met, zone,
                            "Ask when it really begins, and set that time.")));
            }
        }
        List<Routine> timed = new ArrayList<>();
        for (Routine routine : plan.routines()) {
            if (routine.at().isPresent()) {
                timed.add(routine);
            }
        }
        if (!timed.isEmpty()) {
            Map<LocalTime, Map<LocalDate, ZoneOffsetTransition>> caught = new HashMap<>();
            List<ZoneOffsetTransition> changes = changes(plan.zone(), at.calendar().days());
            for (Routine routine : timed) {
                Map<LocalDate, ZoneOffsetTransition> days =
                        caught.computeIfAbsent(routine.at().orElseThrow(), time -> caught(time, changes));
                if (!days.isEmpty()) {
                    check(routine, days, at).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** The days on which a time of day is skipped or doubled, in order. */
    private static Map<LocalDate, ZoneOffsetTransition> caught(LocalTime time, List<ZoneOffsetTransition> changes) {
        Map<LocalDate, ZoneOffsetTransition> days = new LinkedHashMap<>();
        for (ZoneOffsetTransition change : changes) {
            catchOn(change.getDateTimeBefore().toLocalDate(), time, change, days);
            catchOn(change.getDateTimeAfter().toLocalDate(), time, change, days);
        }
        return days;
    }

    private static void catchOn(LocalDate day, LocalTime time, ZoneOffsetTransition change,
            Map<LocalDate, ZoneOffsetTransition> days) {
        if (isCaught(day.atTime(time), change)) {
            days.put(day, change);
        }
    }

    /** The first of the days on which a routine falls. */
    private Optional<Finding> check(Routine routine, Map<LocalDate, ZoneOffsetTransition> days, PlanAt plan) {
        Occurrences occurrences = plan.agenda().routine(routine.id()).orElseThrow();
        return days.entrySet().stream()
            .filter(caught -> occurrences.count(new Window(caught.getKey(), caught.getKey())) > 0).findFirst()
            .map(first -> finding(PlanPath.of("routines", routine.id(), "at"),
                    first.getKey().atTime(routine.at().orElseThrow()), first.getValue(), plan.plan().zone(),
                    "Choose another time of day, or put that day under `except`."));
    }

    private static boolean isCaught(LocalDateTime time, ZoneOffsetTransition change) {
        LocalDateTime first = change.isGap() ? change.getDateTimeBefore() : change.getDateTimeAfter();
        LocalDateTime end = change.isGap() ? change.getDateTimeAfter() : change.getDateTimeBefore();
        return !time.isBefore(first) && time.isBefore(end);
    }

    private static Optional<ZoneOffsetTransition> change(LocalDateTime time, ZoneId zone) {
        return Optional.ofNullable(zone.getRules().getTransition(time));
    }

    /** The changes of the clock within some days. */
    private static List<ZoneOffsetTransition> changes(ZoneId zone, Window days) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        @Nullable
        ZoneOffsetTransition next = zone.getRules()
            .nextTransition(days.first().minusDays(1).atStartOfDay(zone).toInstant());
        while (next != null && !next.getDateTimeBefore().toLocalDate().isAfter(days.last())) {
            changes.add(next);
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return changes;
    }

    private Finding finding(PlanPath path, LocalDateTime time, ZoneOffsetTransition change, ZoneId zone,
            String hint) {
        String message = change.isGap()
                ? time + " does not exist in " + zone + ", where clocks go forward; expected "
                        + time.atZone(zone).toLocalDateTime() + ", or a time before."
                : time + " comes twice in " + zone
                        + ", where clocks go back; expected another time, since the first of the two is taken.";
        return finding(path, message, hint);
    }
}
