package dev.netplan.examples.nplan.report;

import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.journal.Fact;
import dev.netplan.journal.IntroductionState;
import dev.netplan.journal.Journal;
import dev.netplan.journal.Request;
import dev.netplan.model.Entry;
import dev.netplan.model.Introduction;
import dev.netplan.model.Plan;
import dev.netplan.model.StandardActivity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What others have said yes to, and what is now the owner's step: to introduce two who both agreed, and to hold what
 * was asked for. It falls on no day, so that the agenda does not have it.
 */
final class YesText {

    private YesText() {}

    /** Writes these steps under a heading; nothing where there are none. */
    static void print(Journal journal, Page page) {
        List<String> introductions = introductions(journal);
        List<Request> requests = journal.requests().stream().filter(request -> isYes(request, journal)).toList();
        if (!introductions.isEmpty() || !requests.isEmpty()) {
            page.heading("They said yes");
            introductions.forEach(line -> page.wrapped("  ", line));
            requests.forEach(request -> page.wrapped("  ", step(request, journal.plan())));
        }
    }

    private static List<String> introductions(Journal journal) {
        return journal.introductions().stream()
            .filter(introduction -> introduction.state() == IntroductionState.State.AGREED)
            .map(introduction -> "Both agreed: introduce " + between(introduction, journal.plan()) + " (`"
                    + introduction.introduction() + "`).")
            .toList();
    }

    /** Both sides by name: {@code Al and Bea}. */
    static String between(IntroductionState state, Plan plan) {
        return plan.introductions().find(state.introduction()).map(Introduction::between).orElse(List.of()).stream()
            .map(id -> Names.of(id, plan)).collect(Collectors.joining(" and "));
    }

    private static String step(Request request, Plan plan) {
        return Names.of(request.contact(), plan) + ": " + request.hopingFor() + ", asked for on "
                + Days.dated(request.fact().on()) + "; not held yet.";
    }

    /** Whether the last answer to a request that is still open is a yes. */
    static boolean isYes(Request request, Journal journal) {
        return request.state() == Request.State.ANSWERED
                && lastAnswer(request, journal).equals(Optional.of(Entry.Answer.YES));
    }

    private static Optional<Entry.Answer> lastAnswer(Request request, Journal journal) {
        Optional<StandardActivity> hearBack = Optional.of(StandardActivity.HEAR_BACK);
        List<Fact> heard = journal.factsWith(request.contact()).stream()
            .filter(fact -> fact.isAfter(request.fact()))
            .filter(fact -> journal.plan().standard(fact.entry().activity()).equals(hearBack)).toList();
        return heard.isEmpty() ? Optional.empty() : heard.get(heard.size() - 1).entry().answer();
    }
}
