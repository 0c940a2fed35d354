package dev.netplan.examples.nplan.report;

import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.journal.Fact;
import dev.netplan.journal.IntroductionState;
import dev.netplan.journal.Journal;
import dev.netplan.journal.Stage;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Introduction;
import dev.netplan.model.Met;
import dev.netplan.model.Plan;
import dev.netplan.talk.Offer;
import dev.netplan.talk.PersonPrep;
import dev.netplan.talk.Question;
import dev.netplan.talk.TimeBox;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to have in mind before talking with a person, on a page. */
public final class PersonPrepText {

    private final PersonPrep prep;
    private final Contact contact;
    private final Journal journal;
    private final Plan plan;

    private PersonPrepText(PersonPrep prep, Journal journal) {
        this.prep = prep;
        this.contact = prep.contact();
        this.journal = journal;
        this.plan = journal.plan();
    }

    /** Writes the page. */
    public static void print(PersonPrep prep, Journal journal, Page page) {
        new PersonPrepText(prep, journal).print(page);
    }

    private void print(Page page) {
        page.bold(contact.name()).line(contact.pronouns().map(words -> " (" + words + ")").orElse(""));
        String work = Stream.of(contact.role(), contact.level(), contact.org()).flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
        page.wrapped("", (work.isEmpty() ? "" : work + "; ") + acquaintance() + ".");
        Points points = new Points(page);
        points.list("The name", hooks());
        points.list("Lately", prep.lately().stream().map(this::told).toList());
        points.list("Open", open());
        points.list("To offer", prep.offers().stream().map(PersonPrepText::offer).toList());
        points.list("They can offer", contact.canOffer());
        points.list("To ask", prep.questions().stream().map(Question::text).toList());
        points.list("To end", prep.wrapUps());
        points.list("Aim and time", aim());
        points.list("To keep in mind", contact.notes().stream().toList());
        // who was not met before is met now
        String people = prep.stage().compareTo(Stage.MET) < 0 ? " --met " : " --with ";
        points.list("Afterwards", List.of("`nplan log " + prep.activity() + people + contact.id()
                + " --learned TEXT --note TEXT`"));
    }

    private String acquaintance() {
        return Words.plain(prep.stage())
                + prep.lastContact().map(day -> ", last contact on " + Days.dated(day)).orElse("");
    }

    private List<String> hooks() {
        List<String> hooks = new ArrayList<>(contact.remember().stream().toList());
        contact.met().map(this::met).filter(text -> !text.isEmpty()).or(this::firstMeeting)
            .ifPresent(text -> hooks.add("Met" + text + "."));
        if (contact.remember().isEmpty()) {
            hooks.add("No hook yet: whose name is like it, or what rhymes with it?");
        }
        return hooks;
    }

    private String met(Met met) {
        return met(met.on(), met.at(), met.in()) + met.via().map(id -> " through " + Names.of(id, plan)).orElse("");
    }

    /** The meeting that the journal tells of, which may be longer ago than what is told of lately. */
    private Optional<String> firstMeeting() {
        return journal.factsWith(contact.id()).stream().map(Fact::entry)
            .filter(entry -> entry.met().contains(contact.id())).findFirst()
            .map(entry -> met(Optional.of(entry.on()), entry.at(), entry.in()));
    }

    private String met(Optional<LocalDate> on, Optional<String> event, Optional<String> community) {
        return on.map(day -> " on " + Days.dated(day)).orElse("")
                + event.map(id -> " at " + Names.event(id, plan)).orElse("")
                + community.map(id -> " in " + Names.community(id, plan)).orElse("");
    }

    /** An entry with what was said in it; those with others as well tell who was there, and nothing of a note. */
    private String told(Fact fact) {
        Entry entry = fact.entry();
        List<String> others = entry.everybody().stream().filter(id -> !id.equals(contact.id()))
            .map(id -> Names.of(id, plan)).toList();
        return Days.brief(entry.on()) + ": " + entry.activity()
                + entry.at().map(id -> ", " + Names.event(id, plan)).orElse("")
                + (others.isEmpty() ? "" : ", also with " + String.join(", ", others))
                + said("asked", entry.asked()) + said("gave", entry.gave()) + said("got", entry.got())
                + said("learned", entry.learned())
                + (others.isEmpty() ? entry.note().map(note -> "; " + note).orElse("") : "");
    }

    private static String said(String what, List<String> texts) {
        return texts.isEmpty() ? "" : "; " + what + ": " + String.join(", ", texts);
    }

    private List<String> open() {
        List<String> open = new ArrayList<>();
        prep.followUp().ifPresent(owed -> open.add("A first word after you met on " + Days.dated(owed.met())
                + (owed.late() ? " is late." : " is still to come.")));
        prep.promised().forEach(one -> open.add("You promised: " + one.activity() + " by " + Days.dated(one.by())
                + one.note().map(note -> ", " + note).orElse("") + "."));
        prep.requests().forEach(one -> open.add("You asked for: " + one.hopingFor() + ", on "
                + Days.dated(one.fact().on()) + "; " + (one.isWaiting() ? "no answer yet." : "answered.")));
        prep.actions().forEach(action -> open.add("Planned: " + action.name().orElse(action.activity() + " "
                + action.id()) + "."));
        prep.introductions().forEach(state -> open.add(introduction(state)));
        return open;
    }

    private String introduction(IntroductionState state) {
        Optional<Introduction> introduction = plan.introductions().find(state.introduction());
        String other = introduction.stream().flatMap(one -> one.between().stream())
            .filter(id -> !id.equals(contact.id())).map(id -> Names.of(id, plan)).collect(Collectors.joining());
        return "Introduction to " + other + ": " + Words.plain(state.state())
                + introduction.flatMap(Introduction::introduced).filter(day -> !day.isAfter(journal.asOf()))
                    .map(day -> " on " + Days.dated(day)).orElse("")
                + (state.state() == IntroductionState.State.INTRODUCED ? "; how did it go?" : "");
    }

    private static String offer(Offer offer) {
        String what = offer.what() + offer.detail().map(detail -> ": " + detail).orElse("");
        String through = offer.through().map(other -> other.name() + " could help with " + what
                + " (ask both first)")
            .orElse(what);
        return offer.need().map(need -> "For " + need + ": " + through).orElse(through);
    }

    private List<String> aim() {
        TimeBox box = prep.timeBox();
        List<String> aim = new ArrayList<>();
        aim.add(prep.activity() + ", " + minutes(box.length()) + (box.opening().isZero() ? ""
                : ": " + minutes(box.opening()) + " to arrive, " + minutes(box.questions())
                        + " to ask and to offer, " + minutes(box.closing()) + " to say what is next")
                + ".");
        prep.goals().forEach(goal -> aim.add("Counts toward " + GoalText.of(goal, journal) + "."));
        return aim;
    }

    private static String minutes(Duration length) {
        return Days.length(length.toMinutes());
    }
}
