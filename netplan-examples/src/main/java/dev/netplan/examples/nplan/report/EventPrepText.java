package dev.netplan.examples.nplan.report;

import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.journal.Coverage;
import dev.netplan.journal.Journal;
import dev.netplan.model.Community;
import dev.netplan.model.Event;
import dev.netplan.model.Organization;
import dev.netplan.model.Plan;
import dev.netplan.talk.EventPrep;
import dev.netplan.talk.Guest;
import dev.netplan.talk.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to have in mind before going to an event, on a page. */
public final class EventPrepText {

    /** As many as one can look out for; the others are told by number. */
    private static final int GUESTS = 8;

    private final EventPrep prep;
    private final Event event;
    private final Journal journal;
    private final Plan plan;

    private EventPrepText(EventPrep prep, Journal journal) {
        this.prep = prep;
        this.event = prep.event();
        this.journal = journal;
        this.plan = journal.plan();
    }

    /** Writes the page. */
    public static void print(EventPrep prep, Journal journal, Page page) {
        new EventPrepText(prep, journal).print(page);
    }

    private void print(Page page) {
        page.bold(event.name()).end();
        page.wrapped("", Stream.of(Optional.of(when()), event.place(),
                event.online().filter(online -> online).map(online -> "online"),
                event.community().map(id -> plan.communities().find(id).map(Community::name).orElse(id)))
            .flatMap(Optional::stream).collect(Collectors.joining("; ")) + ".");
        if (event.cancelled()) {
            page.red("It was called off.").end();
        } else if (event.lastDay().isBefore(journal.asOf())) {
            page.line("It is over.");
        }
        Points points = new Points(page);
        points.list("Aim and time", aim());
        points.list("Who may be there", guests());
        points.list("To begin", prep.openers());
        points.list("To talk about", event.topics());
        points.list("To ask", prep.questions().stream().map(Question::text).toList());
        points.list("To end", prep.wrapUps());
        points.list("To leave", prep.exits());
        points.list("To bring", prep.bring());
        points.list("To keep in mind", event.notes().stream().toList());
        points.list("Afterwards", List.of("By " + Days.dated(prep.followUpBy()) + ", write to those whom you met.",
                "`nplan log attend --at " + event.id() + " --met ID --spoke-with N --spent "
                        + Days.length(Math.max(1, event.lengthOfDay().toMinutes())).replace(" ", "") + "`"));
    }

    private String when() {
        return Days.full(event.starts().date()) + event.ends().map(day -> " to " + Days.full(day)).orElse("")
                + event.starts().time().map(time -> ", " + time).orElse("")
                + event.zone().map(zone -> " (" + zone + ")").orElse("") + ", "
                + Days.length(event.lengthOfDay().toMinutes());
    }

    private List<String> aim() {
        List<String> aim = new ArrayList<>();
        long each = prep.each().toMinutes();
        aim.add("Meet " + (prep.meet() == 1 ? "one person" : prep.meet() + " people") + ", "
                + (each == 0 ? prep.each().toSeconds() + "s" : Days.length(each)) + " with each"
                + (prep.fits() ? "; short talks are no slight, to either side." : ": more than there is time for."));
        prep.goals().forEach(goal -> aim.add("Counts toward " + GoalText.of(goal, journal) + "."));
        prep.challenge().ifPresent(aim::add);
        return aim;
    }

    private List<String> guests() {
        List<String> guests = new ArrayList<>(prep.guests().stream().limit(GUESTS).map(this::guest).toList());
        if (prep.guests().size() > GUESTS) {
            guests.add("and " + (prep.guests().size() - GUESTS) + " more of your contacts");
        }
        prep.wanted().forEach(known -> guests.add(wanted(known)));
        return guests;
    }

    private String guest(Guest guest) {
        return Stream.of(Optional.of(guest.contact().name()), guest.contact().role(), guest.contact().org())
            .flatMap(Optional::stream).collect(Collectors.joining(", ")) + " (" + reason(guest.reason()) + ", "
                + guest.stage().word().replace('-', ' ')
                + guest.lastContact().map(day -> ", last " + Days.dated(day)).orElse("") + ")"
                + guest.contact().remember().map(hook -> "; " + hook).orElse("")
                + guest.promised().stream().map(one -> "; you promised: " + one.activity())
                    .collect(Collectors.joining())
                + guest.requests().stream().map(one -> "; you hope for: " + one.hopingFor())
                    .collect(Collectors.joining());
    }

    private String reason(Guest.Reason reason) {
        return switch (reason) {
            case NAMED -> "expected";
            case COMMUNITY -> event.community().isPresent() ? "from the community" : "from such events";
            case ORGANIZATION -> "of the host";
        };
    }

    private String wanted(Coverage known) {
        return "Anybody of " + plan.organizations().find(known.organization()).map(Organization::name)
            .orElse(known.organization()) + ": you know " + (known.known() == 0 ? "nobody" : known.known())
                + " there, and would like to know " + known.wanted().orElse(0);
    }
}
