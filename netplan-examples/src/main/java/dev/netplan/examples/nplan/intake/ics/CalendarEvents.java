package dev.netplan.examples.nplan.intake.ics;

import dev.netplan.calendar.PlanCalendar;
import dev.netplan.calendar.Window;
import dev.netplan.examples.nplan.intake.Arrival;
import dev.netplan.examples.nplan.intake.Arrivals;
import dev.netplan.examples.nplan.intake.Unrecognised;
import dev.netplan.format.Quoted;
import dev.netplan.model.Dates;
import dev.netplan.model.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The events of a calendar, each occurrence of a recurring one by itself. */
public final class CalendarEvents {

    private final List<Component> calendars;
    private final Window days;
    private final List<String> remarks = new ArrayList<>();
    private final List<Arrival> events = new ArrayList<>();
    private final Zones zones;

    private CalendarEvents(List<Component> calendars, Plan plan) {
        this.calendars = calendars;
        this.days = PlanCalendar.of(plan).days();
        this.zones = new Zones(calendars, plan.zone(), remarks);
    }

    /**
     * The events of a calendar, in the zone of a plan, and of recurring ones those within its days.
     *
     * @throws Unrecognised when there is no event in it
     */
    public static Arrivals of(String text, Plan plan) throws Unrecognised {
        List<Component> calendars = CalendarFile.calendars(text);
        if (calendars.stream().flatMap(calendar -> calendar.parts("VEVENT")).findAny().isEmpty()) {
            throw new Unrecognised("No event was found; expected `BEGIN:VEVENT` in a `BEGIN:VCALENDAR`, and met `"
                    + Quoted.shortened(text.lines().filter(line -> !line.isBlank()).findFirst().orElse("nothing")
                        .strip())
                    + "`.");
        }
        return new CalendarEvents(calendars, plan).read();
    }

    private Arrivals read() {
        Map<String, List<Component>> byUid = new LinkedHashMap<>();
        int number = 0;
        for (Component calendar : calendars) {
            for (Component event : calendar.parts("VEVENT").toList()) {
                number++;
                // what has no id is an event of its own
                byUid.computeIfAbsent(event.text("UID").orElse(" " + number), none -> new ArrayList<>()).add(event);
            }
        }
        byUid.forEach((uid, told) -> events(uid.startsWith(" ") ? Optional.empty() : Optional.of(uid), told));
        return new Arrivals(events, remarks);
    }

    /** All that is said under one id: an event, and occurrences of it that differ; of each the latest word counts. */
    private void events(Optional<String> uid, List<Component> told) {
        Map<String, Component> latest = new LinkedHashMap<>();
        for (Component component : told) {
            latest.merge(component.first("RECURRENCE-ID").map(Property::value).orElse(""), component, this::latest);
        }
        Optional<Component> main = Optional.ofNullable(latest.remove(""));
        Optional<Stamp> starts = main.flatMap(component -> component.first("DTSTART")).flatMap(Stamp::of);
        List<Component> exceptions = List.copyOf(latest.values());
        exceptions.forEach(exception -> goesOn(exception, main.orElse(exception)));
        if (main.isPresent() && starts.isPresent()) {
            series(uid, new Series(main.get(), starts.get(), exceptions, zones, days), main.get());
        } else if (main.isPresent()) {
            remarks.add("`" + name(main.get()) + "` has no start that is a date or a time; it is left out.");
        } else {
            // an invitation to one occurrence comes without the event
            exceptions.forEach(this::alone);
        }
    }

    private Component latest(Component one, Component other) {
        if (sequence(one) == sequence(other) && !name(one).equals(name(other))) {
            remarks
                .add("`" + name(one) + "` and `" + name(other) + "` have the same id; `" + name(other) + "` counts.");
        }
        return sequence(other) >= sequence(one) ? other : one;
    }

    private void goesOn(Component exception, Component main) {
        exception.first("RECURRENCE-ID").filter(id -> id.range().isPresent()).flatMap(Stamp::of)
            .ifPresent(was -> remarks.add("`" + name(main) + "` is said to differ from its occurrence of "
                    + was.mark() + " on; only that one is taken so, the later ones stay as they were."));
    }

    private void series(Optional<String> uid, Series series, Component main) {
        main.all("RRULE").map(Property::value).filter(rule -> Repeats.of(rule).isEmpty())
            .forEach(rule -> remarks.add("`" + name(main) + "` recurs by the rule `" + Quoted.shortened(rule)
                    + "`, which cannot be read; only its first occurrence counts."));
        main.all("RRULE").map(Property::value).filter(rule -> Repeats.of(rule).filter(Repeats::isRapid).isPresent())
            .forEach(rule -> remarks.add("`" + name(main) + "` recurs by the rule `" + Quoted.shortened(rule)
                    + "`, more often than once a day; only its first occurrence counts."));
        List<Series.Occurrence> occurrences = series.occurrences();
        if (series.recurs() && occurrences.isEmpty()) {
            remarks.add("`" + name(main) + "` does not occur within the plan; it is left out.");
        }
        if (occurrences.size() > Series.MOST_OCCURRENCES) {
            remarks.add("`" + name(main) + "` occurs " + occurrences.size() + " times within the plan; the first "
                    + Series.MOST_OCCURRENCES + " are taken.");
        }
        occurrences.stream().limit(Series.MOST_OCCURRENCES)
            .forEach(occurrence -> add(new EventDraft(occurrence, main, uid, zones), main));
    }

    private void alone(Component exception) {
        exception.first("DTSTART").flatMap(Stamp::of).ifPresent(starts -> {
            Optional<String> mark = exception.first("RECURRENCE-ID").flatMap(Stamp::of).map(Stamp::mark);
            add(new EventDraft(new Series.Occurrence(exception, starts, mark), exception, exception.text("UID"), zones),
                    exception);
        });
    }

    private void add(EventDraft draft, Component main) {
        Optional<Arrival> event = draft.event(remarks);
        event.ifPresent(events::add);
        if (event.isEmpty()) {
            remarks.add("An event" + main.text("UID").map(uid -> " (" + Quoted.shortened(uid) + ")").orElse("")
                    + " has no name, or a start outside " + Dates.YEARS + "; it is left out.");
        }
    }

    private static String name(Component component) {
        return Quoted.shortened(component.text("SUMMARY").orElse("An event without a name"));
    }

    private static int sequence(Component component) {
        String number = component.text("SEQUENCE").orElse("0").strip();
        return number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : 0;
    }
}
