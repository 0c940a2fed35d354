package dev.netplan.examples.nplan.report;

import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.journal.Coverage;
import dev.netplan.journal.Journal;
import dev.netplan.journal.Stage;
import dev.netplan.model.Aim;
import dev.netplan.model.Cadence;
import dev.netplan.model.Event;
import dev.netplan.model.Plan;
import dev.netplan.talk.EventPrep;
import dev.netplan.talk.Guest;
import dev.netplan.talk.Question;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to have in mind before going to an event, on a page. */
public final class EventPrepText {

    /** As many as one can look out for; the others are told by number. */
    private static final int GUESTS = 8;

    /** How many minutes a talk may be proposed to take. */
    private static final int LONGEST = 10;

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
                event.community().map(id -> Names.community(id, plan)))
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
        points.list("Afterwards", List.of((lastsDays() ? "Within " + span(plan.defaults().followUp()) + " of meeting"
                : "By " + Days.dated(prep.followUpBy())) + ", write to those whom you met.",
                "`nplan log attend --at " + event.id() + " --met ID --spoke-with N --spent "
                        + Days.length(Math.max(1, event.lengthOfDay().toMinutes())).replace(" ", "") + "`"
                        + (lastsDays() ? ", each day" : "")));
    }

    /** Whoever is met on the first of several days waits from that day on. */
    private boolean lastsDays() {
        return event.lastDay().isAfter(event.starts().date());
    }

    private static String span(Cadence cadence) {
        return Words.count(cadence.count(), cadence.unit().word());
    }

    private String when() {
        return Days.full(event.starts().date()) + event.ends().map(day -> " to " + Days.full(day)).orElse("")
                + event.starts().time().map(time -> ", " + time).orElse("")
                + event.zone().map(zone -> " (" + zone + inPlan(zone).map(text -> "; " + text).orElse("") + ")")
                    .orElse("")
                + ", " + Days.length(event.lengthOfDay().toMinutes())
                + (lastsDays() ? " each day" : "");
    }

    /** The day and time that it has where the plan is lived. */
    private Optional<String> inPlan(ZoneId zone) {
        return event.starts().time().filter(time -> !zone.equals(plan.zone()))
            .map(time -> ZonedDateTime.of(event.starts().date(), time, zone).withZoneSameInstant(plan.zone()))
            .map(start -> Days.brief(start.toLocalDate()) + ", " + start.toLocalTime() + " in " + plan.zone());
    }

    private List<String> aim() {
        List<String> aim = new ArrayList<>();
        aim.add("Meet " + (prep.meet() == 1 ? "one person" : prep.meet() + " people") + each()
                + (prep.fits() ? "; short talks are no slight, to either side." : ": more than there is time for."));
        prep.goals().forEach(goal -> aim.add("Counts toward " + GoalText.of(goal, journal) + "."));
        prep.challenge().ifPresent(aim::add);
        return aim;
    }

    /** How long with each, unless it is only what a long event would leave, and nobody has such a talk in mind. */
    private String each() {
        long minutes = prep.each().toMinutes();
        if (event.aim().flatMap(Aim::each).isEmpty() && minutes > LONGEST) {
            return "";
        }
        return ", " + (minutes == 0 ? prep.each().toSeconds() + "s" : Days.length(minutes)) + " with each";
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
                + Words.plain(guest.stage())
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
        int met = known.stages().getOrDefault(Stage.MET, 0) + known.stages().getOrDefault(Stage.WARM, 0);
        return "Anybody of " + Names.organization(known.organization(), plan) + ": you have met "
                + (met == 0 ? "nobody" : met)
                + " there, and would like to know " + known.wanted().orElse(0);
    }
}
