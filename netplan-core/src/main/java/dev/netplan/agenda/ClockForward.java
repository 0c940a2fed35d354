package dev.netplan.agenda;

import dev.netplan.calendar.Window;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where clocks go forward within some days, so that local times are skipped. A zone is asked once for all days, since
 * that takes longer than all else that is to be known of an occurrence.
 */
final class ClockForward {

    private final Map<LocalDate, ZoneOffsetTransition> gaps = new HashMap<>();

    private ClockForward() {}

    /** The changes on some days, and the days around them. */
    static ClockForward within(Window days, ZoneId zone) {
        ClockForward clock = new ClockForward();
        if (!days.isEmpty()) {
            LocalDate before = days.first().minusDays(2);
            @Nullable
            ZoneOffsetTransition next = zone.getRules().nextTransition(before.atStartOfDay(zone).toInstant());
            while (next != null && !next.getDateTimeBefore().toLocalDate().isAfter(days.last())) {
                if (next.isGap()) {
                    clock.gaps.put(next.getDateTimeBefore().toLocalDate(), next);
                    clock.gaps.put(next.getDateTimeAfter().toLocalDate(), next);
                }
                next = zone.getRules().nextTransition(next.getInstant());
            }
        }
        return clock;
    }

    /** What a local time becomes that is skipped: it moves forward by as much as the clocks; empty for all others. */
    Optional<LocalDateTime> moved(LocalDate day, LocalTime time) {
        return Optional.ofNullable(gaps.get(day)).filter(gap -> isSkipped(day.atTime(time), gap))
            .map(gap -> day.atTime(time).plus(gap.getDuration()));
    }

    private static boolean isSkipped(LocalDateTime time, ZoneOffsetTransition gap) {
        return !time.isBefore(gap.getDateTimeBefore()) && time.isBefore(gap.getDateTimeAfter());
    }
}
