package dev.netplan.examples.nplan.report;

import dev.netplan.agenda.Occurrences;
import dev.netplan.journal.Coverage;
import dev.netplan.journal.Funnel;
import dev.netplan.journal.Journal;
import dev.netplan.journal.Request;
import dev.netplan.progress.GoalProgress;
import dev.netplan.progress.Progress;
import dev.netplan.progress.Totals;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** How far a plan has come, as JSON. */
public final class ProgressJson {

    private final Progress progress;
    private final Journal journal;
    private final Json json;

    private ProgressJson(Progress progress, Json json) {
        this.progress = progress;
        this.journal = progress.journal();
        this.json = json;
    }

    /** Writes all there is to say. */
    public static void print(Progress progress, PrintStream out) {
        Json.print(out, json -> new ProgressJson(progress, json).all());
    }

    private void all() {
        Totals totals = progress.totals();
        json.key("asOf", progress.asOf()).objects("goals", progress.goals(), this::goal);
        json.key("streak", progress.streak()).key("bestStreak", progress.bestStreak()).key("reach", totals.reach())
            .key("newContacts", totals.newContacts()).key("gave", totals.gave().size())
            .key("asked", totals.asked().size());
        json.object("minutes", () -> json.key("total", totals.minutes())
            .object("byActivity", () -> totals.minutesByActivity().forEach(json::key)));
        json.key("got", totals.got().size());
        json.object("thisWeek", () -> json.key("planned", progress.thisWeek().planned())
            .key("done", progress.thisWeek().done()));
        json.objects("keepInTouch", journal.keepingInTouch(), touch -> json.key("contact", touch.contact())
            .key("last", touch.last()).key("due", touch.due()).key("state", touch.state()));
        json.objects("introductions", journal.introductions(), introduction -> json
            .key("id", introduction.introduction()).key("state", introduction.state()));
        json.objects("actions", journal.actions(), action -> json.key("id", action.action()).key("by", action.by())
            .key("state", action.state()));
        json.objects("routines", progress.agenda().routines(), this::routine);
        json.objects("requests", journal.requests(), this::request);
        json.objects("funnel", funnels(), this::funnel);
        json.counts("stages", journal.stages());
        json.objects("organizations", journal.organizations(), this::organization);
    }

    private void goal(GoalProgress goal) {
        json.key("id", goal.goal().id()).key("times", goal.goal().times()).key("done", goal.done())
            .key("expected", goal.expected()).key("status", goal.status()).key("neededPerWeek", goal.neededPerWeek())
            .key("chance", goal.chance()).key("likelyFinish", goal.likelyFinish());
        json.objects("milestones", goal.milestones(), milestone -> json.key("by", milestone.milestone().by())
            .key("times", milestone.milestone().times()).key("done", milestone.done()).key("state", milestone.state()));
        json.key("requestsNeeded", goal.requestsNeeded()).key("supply", goal.supply());
    }

    private void routine(Occurrences routine) {
        json.key("id", routine.routine().id()).key("done", routine.done()).key("missed", routine.missed())
            .key("open", routine.open()).key("adherence", routine.adherence());
    }

    private void request(Request request) {
        json.key("contact", request.contact()).key("entry", request.entry()).key("for", request.hopingFor())
            .key("state", request.state()).key("lastWord", request.lastWord());
    }

    /** Those of each activity asked for, then all together, which are for none. */
    private List<Funnel> funnels() {
        List<Funnel> funnels = new ArrayList<>(journal.funnels());
        funnels.add(journal.funnel());
        return funnels;
    }

    private void funnel(Funnel funnel) {
        json.key("for", funnel.hopingFor()).key("asked", funnel.asked()).key("answered", funnel.answered())
            .key("granted", funnel.granted()).key("waiting", funnel.waiting())
            .key("share", funnel.asked() == 0 ? OptionalDouble.empty() : OptionalDouble.of(funnel.share()));
    }

    private void organization(Coverage coverage) {
        json.key("id", coverage.organization()).key("wanted", coverage.wanted()).key("known", coverage.known())
            .counts("stages", coverage.stages());
    }
}
