package dev.netplan.examples.nplan.exchange.ics;

import dev.netplan.agenda.Item;
import dev.netplan.examples.nplan.report.Names;
import dev.netplan.examples.nplan.report.Words;
import dev.netplan.model.Activity;
import dev.netplan.model.Aim;
import dev.netplan.model.Contact;
import dev.netplan.model.Event;
import dev.netplan.model.OwnActivity;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the events of the calendar say. */
final class CalendarWords {

    private final Plan plan;

    CalendarWords(Plan plan) {
        this.plan = plan;
    }

    /** The name of the calendar. */
    String title() {
        return plan.title().orElseGet(() -> "Networking plan of " + plan.owner().name());
    }

    /** A routine's name, as the agenda has it. */
    String title(Routine routine) {
        return routine.name().orElseGet(() -> routine.activity().id() + " " + routine.id());
    }

    /** What to do, for an item that is neither a routine nor an event. */
    String title(Item item) {
        String title = item.title();
        return switch (item.kind()) {
            case BIRTHDAY -> "Birthday: " + title;
            case FOLLOW_UP -> "Follow up with " + title;
            case NUDGE -> "Write again to " + title;
            case KEEP_IN_TOUCH -> "Keep in touch with " + title;
            case INTRODUCTION -> "Ask again about introducing " + named(item.people(), " and ");
            case MILESTONE -> "Milestone: " + title;
            case DEADLINE -> "Deadline: " + title;
            case ROUTINE, EVENT, ACTION, COMMITMENT -> title;
        };
    }

    /** What was promised, and to whom. */
    String commitment(Activity activity, List<String> people) {
        String what = activity(activity);
        return people.isEmpty() ? what : what + " with " + named(people, ", ");
    }

    /** An activity as the first word of a sentence. */
    private String activity(Activity activity) {
        return Words.capital(plan.activities().find(activity.id()).flatMap(OwnActivity::name)
            .orElseGet(() -> Words.plain(activity.id())));
    }

    List<String> lines(Routine routine) {
        List<String> lines = new ArrayList<>();
        with(routine.people(), lines);
        communities(routine.in().stream(), lines);
        return List.copyOf(lines);
    }

    List<String> lines(Event event) {
        List<String> lines = new ArrayList<>();
        with(event.people(), lines);
        communities(event.community().stream(), lines);
        if (!event.topics().isEmpty()) {
            lines.add("To talk about: " + String.join(", ", event.topics()));
        }
        event.aim().map(CalendarWords::aim).ifPresent(lines::add);
        event.notes().ifPresent(lines::add);
        return List.copyOf(lines);
    }

    /** Who the people are: role and organization. */
    List<String> lines(List<String> people) {
        return people.stream().flatMap(id -> plan.contacts().find(id).stream()).map(CalendarWords::who)
            .flatMap(Optional::stream).toList();
    }

    private static Optional<String> who(Contact contact) {
        String work = Stream.of(contact.role(), contact.org()).flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
        return work.isEmpty() ? Optional.empty() : Optional.of(contact.name() + ": " + work);
    }

    private void with(List<String> people, List<String> lines) {
        if (!people.isEmpty()) {
            lines.add("With " + named(people, ", "));
        }
    }

    private void communities(Stream<String> ids, List<String> lines) {
        ids.map(id -> Names.community(id, plan)).forEach(lines::add);
    }

    private static String aim(Aim aim) {
        return Stream.of(aim.meet().map(count -> "meet " + count), aim.each().map(each -> length(each) + " each"))
            .flatMap(Optional::stream).collect(Collectors.joining(", ", "Aim: ", ""));
    }

    private static String length(Duration length) {
        return length.toString().substring("PT".length()).toLowerCase(Locale.ROOT);
    }

    private String named(List<String> people, String between) {
        return people.stream().map(id -> Names.of(id, plan))
            .collect(Collectors.joining(between));
    }
}
