package dev.netplan.examples.nplan.exchange.ics;

import dev.netplan.model.On;
import dev.netplan.model.Routine;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the days of a routine are said in one rule, with those that the rule would add and the routine does not have.
 *
 * @param rule the parts of an RRULE but for its UNTIL
 * @param last the last day
 * @param except the days that the rule hits and the routine does not, in order
 */
record Repetition(String rule, LocalDate last, List<LocalDate> except) {

    /**
     * The rule for the days of a routine, at least one and in order; empty where no rule says exactly these.
     *
     * @param weekStarts the first day of a week, which decides what every second week means
     */
    static Optional<Repetition> of(Routine routine, List<LocalDate> days, DayOfWeek weekStarts) {
        Optional<String> rule = rule(routine, weekStarts);
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        Set<LocalDate> missing = new HashSet<>(days);
        List<LocalDate> except = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (isHit(day, first, routine, weekStarts) && !missing.remove(day)) {
                except.add(day);
            }
        }
        return rule.filter(said -> missing.isEmpty()).map(said -> new Repetition(said, last, List.copyOf(except)));
    }

    private static Optional<String> rule(Routine routine, DayOfWeek weekStarts) {
        String every = "INTERVAL=" + routine.every().count();
        boolean weekdays = routine.on().stream().allMatch(On.Nth.class::isInstance);
        boolean numbers = routine.on().stream().allMatch(On.MonthDay.class::isInstance);
        return switch (routine.every().unit()) {
            case DAY -> Optional.of("FREQ=DAILY;" + every);
            case WEEK -> Optional.of("FREQ=WEEKLY;" + every + ";BYDAY=" + listed(routine) + ";WKST="
                    + code(weekStarts));
            case MONTH -> weekdays || numbers
                    ? Optional.of("FREQ=MONTHLY;" + every + (numbers ? ";BYMONTHDAY=" : ";BYDAY=") + listed(routine))
                    : Optional.empty();
            case YEAR -> Optional.empty();
        };
    }

    private static String listed(Routine routine) {
        return routine.on().stream().map(Repetition::code).collect(Collectors.joining(","));
    }

    private static String code(On on) {
        if (on instanceof On.Nth nth) {
            return (nth.nth() == 0 ? -1 : nth.nth()) + code(nth.day());
        }
        return on instanceof On.Weekday weekday ? code(weekday.day()) : on.toString();
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2).toUpperCase(Locale.ROOT);
    }

    /** Whether the rule, begun on a day that it hits, hits another. */
    private static boolean isHit(LocalDate day, LocalDate first, Routine routine, DayOfWeek weekStarts) {
        long between = switch (routine.every().unit()) {
            case DAY -> first.until(day, ChronoUnit.DAYS);
            case WEEK -> week(first, weekStarts).until(week(day, weekStarts), ChronoUnit.WEEKS);
            case MONTH, YEAR -> day.getLong(ChronoField.PROLEPTIC_MONTH) - first.getLong(ChronoField.PROLEPTIC_MONTH);
        };
        return between % routine.every().count() == 0
                && (routine.on().isEmpty() || routine.on().stream().anyMatch(on -> isOn(day, on)));
    }

    private static LocalDate week(LocalDate day, DayOfWeek weekStarts) {
        return day.with(TemporalAdjusters.previousOrSame(weekStarts));
    }

    private static boolean isOn(LocalDate day, On on) {
        if (on instanceof On.Weekday weekday) {
            return day.getDayOfWeek() == weekday.day();
        }
        if (on instanceof On.Nth nth) {
            return day.equals(day.with(nth.nth() == 0 ? TemporalAdjusters.lastInMonth(nth.day())
                    : TemporalAdjusters.dayOfWeekInMonth(nth.nth(), nth.day())));
        }
        return on instanceof On.MonthDay monthly && day.getDayOfMonth() == monthly.day();
    }
}
