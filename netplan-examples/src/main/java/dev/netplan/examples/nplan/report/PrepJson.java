package dev.netplan.examples.nplan.report;

import dev.netplan.journal.Coverage;
import dev.netplan.journal.Fact;
import dev.netplan.journal.FirstFollowUp;
import dev.netplan.journal.OpenCommitment;
import dev.netplan.journal.Request;
import dev.netplan.model.Action;
import dev.netplan.model.Contact;
import dev.netplan.model.Goal;
import dev.netplan.talk.EventPrep;
import dev.netplan.talk.Guest;
import dev.netplan.talk.Offer;
import dev.netplan.talk.PersonPrep;
import dev.netplan.talk.Question;
import java.io.PrintStream;
import java.util.List;

/**
 * What to have in mind before a talk or an event, for programs. What the plan holds already is named by its id, or by
 * its place in the journal.
 */
public final class PrepJson {

    private final Json json;

    private PrepJson(Json json) {
        this.json = json;
    }

    /** Writes what there is for a person. */
    public static void print(PersonPrep prep, PrintStream out) {
        Json.print(out, json -> new PrepJson(json).person(prep));
    }

    /** Writes what there is for an event. */
    public static void print(EventPrep prep, PrintStream out) {
        Json.print(out, json -> new PrepJson(json).event(prep));
    }

    private void person(PersonPrep prep) {
        json.key("contact", prep.contact().id()).key("stage", prep.stage()).key("lastContact", prep.lastContact())
            .key("lately", prep.lately().stream().map(Fact::index).toList())
            .key("followUpOf", prep.followUp().map(FirstFollowUp::entry));
        open(prep.promised(), prep.requests());
        json.key("actions", prep.actions().stream().map(Action::id).toList());
        json.objects("introductions", prep.introductions(), state -> json.key("id", state.introduction())
            .key("state", state.state()));
        json.objects("offers", prep.offers(), this::offer);
        json.key("goals", prep.goals().stream().map(Goal::id).toList());
        json.objects("questions", prep.questions(), this::question);
        json.key("wrapUps", prep.wrapUps()).key("activity", prep.activity());
        json.object("minutes", () -> json.key("opening", prep.timeBox().opening().toMinutes())
            .key("questions", prep.timeBox().questions().toMinutes())
            .key("closing", prep.timeBox().closing().toMinutes()));
    }

    private void event(EventPrep prep) {
        json.key("event", prep.event().id()).key("meet", prep.meet()).key("eachSeconds", prep.each().toSeconds())
            .key("fits", prep.fits()).key("goals", prep.goals().stream().map(Goal::id).toList());
        json.objects("guests", prep.guests(), this::guest);
        json.key("wanted", prep.wanted().stream().map(Coverage::organization).toList())
            .key("challenge", prep.challenge()).key("openers", prep.openers());
        json.objects("questions", prep.questions(), this::question);
        json.key("wrapUps", prep.wrapUps()).key("exits", prep.exits()).key("bring", prep.bring())
            .key("followUpBy", prep.followUpBy());
    }

    private void guest(Guest guest) {
        json.key("contact", guest.contact().id()).key("reason", guest.reason()).key("stage", guest.stage())
            .key("lastContact", guest.lastContact());
        open(guest.promised(), guest.requests());
    }

    private void open(List<OpenCommitment> promised, List<Request> requests) {
        json.objects("promised", promised, one -> json.key("entry", one.entry()).key("do", one.activity())
            .key("by", one.by()));
        json.objects("requests", requests, one -> json.key("entry", one.entry()).key("for", one.hopingFor())
            .key("state", one.state()));
    }

    private void offer(Offer offer) {
        json.key("what", offer.what()).key("detail", offer.detail()).key("need", offer.need())
            .key("through", offer.through().map(Contact::id));
    }

    private void question(Question question) {
        json.key("text", question.text()).key("origin", question.origin());
    }
}
