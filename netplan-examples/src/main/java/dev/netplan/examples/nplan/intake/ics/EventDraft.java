package dev.netplan.examples.nplan.intake.ics;

import dev.netplan.examples.nplan.intake.Arrival;
import dev.netplan.examples.nplan.intake.Draft;
import dev.netplan.examples.nplan.intake.Intake;
import dev.netplan.examples.nplan.intake.Kind;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An occurrence of a calendar's event in the words of a plan. */
final class EventDraft {

    private static final Pattern LENGTH =
            Pattern.compile("\\+?P(?:([0-9]{1,4})W)?(?:([0-9]{1,5})D)?(?:T(?:([0-9]{1,6})H)?(?:([0-9]{1,6})M)?"
                    + "(?:([0-9]{1,9})S)?)?");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Pattern BREAK = Pattern.compile("\\R");

    private final Component component;
    private final Component main;
    private final Stamp starts;
    private final Optional<String> uid;
    private final Zones zones;

    EventDraft(Series.Occurrence occurrence, Component main, Optional<String> uid, Zones zones) {
        this.component = occurrence.component();
        this.main = main;
        this.starts = occurrence.starts();
        this.uid = uid.map(id -> id + occurrence.mark().map(mark -> " " + mark).orElse(""));
        this.zones = zones;
    }

    /** The event, and what there is to remark. */
    Optional<Arrival> event(Collection<String> remarks) {
        Draft draft = new Draft(Kind.EVENT).line("name", said("SUMMARY"));
        times(draft);
        draft.line("place", onOneLine(said("LOCATION")));
        draft.line("url", component.first("URL").or(() -> main.first("URL")).map(Property::value).orElse(""));
        draft.lines("notes", PlainWords.of(said("DESCRIPTION")));
        if (isCancelled(component) || isCancelled(main)) {
            draft.value("cancelled", "true");
        }
        uid.ifPresent(id -> draft.line(Intake.UID, id));
        return draft.into(remarks);
    }

    private String said(String name) {
        return component.text(name).or(() -> main.text(name)).orElse("");
    }

    /** Lines with commas between them; one search for breaks with the space around would try each space again. */
    private static String onOneLine(String lines) {
        return BREAK.splitAsStream(lines).map(String::strip).filter(line -> !line.isEmpty())
            .collect(Collectors.joining(", "));
    }

    private static boolean isCancelled(Component component) {
        return component.text("STATUS").filter(status -> status.strip().equalsIgnoreCase("CANCELLED")).isPresent();
    }

    private void times(Draft draft) {
        if (starts.isDate() || isOfDays()) {
            LocalDate first = starts.local().toLocalDate();
            wholeDays(draft, first, first.plusDays(Math.max(days(), 1)));
            return;
        }
        Moment start = zones.moment(starts);
        Optional<Duration> length = length(start).filter(lasts -> !lasts.isNegative() && !lasts.isZero());
        if (length.isPresent() && length.get().compareTo(DAY) > 0) {
            // a plan has no length above a day: what goes on over nights stands on each of its days
            Moment end = zones.moment(starts.at(starts.local().plus(length.get())));
            wholeDays(draft, start.starts().date(), end.starts().date().plusDays(1));
            return;
        }
        draft.value("starts", start.starts().toString());
        start.zone().map(ZoneId::getId).ifPresent(zone -> draft.value("zone", zone));
        length.map(lasts -> lasts.truncatedTo(ChronoUnit.SECONDS)).ifPresent(lasts -> draft.value("lasts",
                lasts.toString()));
    }

    /** Whether it is from midnight to midnight, and Exchange says that whole days are meant by that. */
    private boolean isOfDays() {
        return said("X-MICROSOFT-CDO-ALLDAYEVENT").strip().equalsIgnoreCase("TRUE") && isMidnight(starts)
                && timed().first("DTEND").flatMap(Stamp::of).map(EventDraft::isMidnight)
                    .orElseGet(() -> told().map(length -> length.toDays() * DAY.toSeconds() == length.toSeconds())
                        .orElse(true));
    }

    private static boolean isMidnight(Stamp stamp) {
        return stamp.local().toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static void wholeDays(Draft draft, LocalDate first, LocalDate behind) {
        draft.value("starts", first.toString());
        if (behind.isAfter(first.plusDays(1))) {
            draft.value("ends", behind.minusDays(1).toString());
        }
    }

    /** The component that tells how long it lasts: the occurrence's own, where that says it. */
    private Component timed() {
        return component.first("DTEND").isPresent() || component.first("DURATION").isPresent() ? component : main;
    }

    private long days() {
        Optional<Stamp> begun = timed().first("DTSTART").flatMap(Stamp::of);
        Optional<Stamp> ended = timed().first("DTEND").flatMap(Stamp::of);
        return begun.isPresent() && ended.isPresent()
                ? ChronoUnit.DAYS.between(begun.get().local().toLocalDate(), ended.get().local().toLocalDate())
                : told().map(Duration::toDays).orElse(1L);
    }

    private Optional<Duration> length(Moment start) {
        Optional<Stamp> ended = timed().first("DTEND").flatMap(Stamp::of);
        Optional<Moment> begun = timed().first("DTSTART").flatMap(Stamp::of).map(zones::moment);
        return ended.map(end -> Duration.between(begun.orElse(start).instant(), zones.moment(end).instant()))
            .or(this::told);
    }

    private Optional<Duration> told() {
        Matcher length = LENGTH.matcher(timed().text("DURATION").orElse("").strip().toUpperCase(Locale.ROOT));
        if (!length.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Duration.ofDays(7 * number(length, 1) + number(length, 2))
                .plusHours(number(length, 3)).plusMinutes(number(length, 4)).plusSeconds(number(length, 5)));
        } catch (DateTimeException | ArithmeticException tooLong) {
            return Optional.empty();
        }
    }

    private static long number(Matcher length, int group) {
        return length.group(group) == null ? 0 : Long.parseLong(length.group(group));
    }
}
