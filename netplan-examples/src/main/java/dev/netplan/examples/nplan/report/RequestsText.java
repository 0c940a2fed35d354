package dev.netplan.examples.nplan.report;

import dev.netplan.journal.Funnel;
import dev.netplan.journal.Journal;
import dev.netplan.progress.GoalProgress;
import dev.netplan.progress.Progress;
import java.util.Optional;

/** How requests fare, and how far introductions have come. */
final class RequestsText {

    private final Progress progress;
    private final Journal journal;
    private final Labels labels;

    private RequestsText(Progress progress, Labels labels) {
        this.progress = progress;
        this.journal = progress.journal();
        this.labels = labels;
    }

    /** Writes both; nothing of what the plan does not have. */
    static void print(Progress progress, Labels labels) {
        RequestsText text = new RequestsText(progress, labels);
        text.requests();
        text.introductions();
    }

    private void requests() {
        if (journal.funnel().asked() > 0) {
            labels.heading("Requests");
            journal.funnels().forEach(this::funnel);
            // nothing can be asked for in time when the time is over
            progress.goals().stream().filter(goal -> goal.status() != GoalProgress.Status.MISSED)
                .forEach(goal -> goal.requestsNeeded().ifPresent(needed -> {
                    if (needed > 0) {
                        labels.line(goal.goal().id(),
                                "takes about " + Words.count(needed, "more request") + " at this rate");
                    }
                }));
        }
    }

    private void funnel(Funnel funnel) {
        String activity = funnel.hopingFor().map(Object::toString).orElse("");
        long yes = journal.requests().stream().filter(request -> funnel.hopingFor().equals(Optional.of(request
            .hopingFor()))).filter(request -> YesText.isYes(request, journal)).count();
        labels.line(activity, "asked " + funnel.asked() + ", answered " + funnel.answered()
                + (yes == 0 ? "" : " (" + yes + " yes, not held yet)") + ", granted "
                + funnel.granted() + " (" + Words.percent(funnel.share()) + "), waiting " + funnel.waiting());
    }

    private void introductions() {
        if (!journal.introductions().isEmpty()) {
            labels.heading("Introductions");
            journal.introductions().forEach(introduction -> labels.line(introduction.introduction(),
                    YesText.between(introduction, progress.plan()) + ": "
                            + Words.plain(introduction.state())));
        }
    }
}
