package dev.netplan.check.rules;

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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A local time does not exist, or comes twice. */
final class ClockChange extends ReferenceRule {

    ClockChange() {
        super("clock-change", Severity.NOTE, "a local time that a daylight-saving change skips or doubles",
                "On that night you and the others may be an hour apart.",
                "How clocks are changed, and calendars with them.");
    }

    @Override
    public List<Finding> check(PlanAt at) {
        Plan plan = at.plan();
        List<Finding> found = new ArrayList<>();
        for (Event event : plan.events()) {
            ZoneId zone = event.zone().orElse(plan.zone());
            Optional<ZoneOffsetTransition> change = event.starts().time().filter(time -> !event.cancelled())
                .flatMap(time -> change(event.starts().date().atTime(time), zone));
            change.ifPresent(met -> found.add(finding(PlanPath.of("events", event.id(), "starts"),
                    event.starts().date().atTime(event.starts().time().orElseThrow()), met, zone,
                    "Ask when it really begins, and set that time.")));
        }
        List<ZoneOffsetTransition> changes = changes(plan.zone(), at.calendar().days());
        for (Routine routine : plan.routines()) {
            routine.at().ifPresent(time -> changes
                .forEach(change -> check(routine, time, change, at, found)));
        }
        return found;
    }

    private void check(Routine routine, LocalTime time, ZoneOffsetTransition change, PlanAt plan, List<Finding> found) {
        LocalDate before = change.getDateTimeBefore().toLocalDate();
        LocalDate after = change.getDateTimeAfter().toLocalDate();
        Stream.of(before, after).distinct().filter(day -> isCaught(day.atTime(time), change))
            .filter(day -> plan.agenda().routine(routine.id()).orElseThrow().count(new Window(day, day)) > 0)
            .forEach(day -> found.add(finding(PlanPath.of("routines", routine.id(), "at"), day.atTime(time), change,
                    plan.plan().zone(), "Choose another time of day, or put that day under `except`.")));
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
