package dev.netplan.examples.nplan.report;

import dev.netplan.agenda.Agenda;
import dev.netplan.agenda.Item;
import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.model.Plan;
import dev.netplan.progress.Review;
import dev.netplan.progress.Totals;
import java.util.List;

/** A look back on a week or a month, for people. */
public final class ReviewText {

    private final Agenda agenda;
    private final Plan plan;
    private final Page page;

    private ReviewText(Agenda agenda, Page page) {
        this.agenda = agenda;
        this.plan = agenda.plan();
        this.page = page;
    }

    /** Writes a review. */
    public static void print(Review review, Agenda agenda, Page page) {
        new ReviewText(agenda, page).all(review);
    }

    private void all(Review review) {
        Totals done = review.done();
        page.bold(Days.dated(review.days().first()) + " to " + Days.dated(review.days().last())).end();
        BeyondText.print(agenda.journal(), page);
        page.line(TickedText.of(done.facts().size(), review.planned()) + "; " + Days.length(done.minutes())
                + " spent.");

        items("Planned", review.planned());
        if (!done.facts().isEmpty()) {
            page.heading("Done");
            done.facts().forEach(fact -> page.line("  " + EntryText.of(fact.entry(), plan)
                    + fact.entry().answer().map(answer -> ": " + answer.word()).orElse("")));
        }
        texts("Met", done.met().stream().map(contact -> Names.of(contact, plan)).toList());
        texts("Gave", done.gave());
        texts("Asked", done.asked());
        texts("Got", done.got());
        texts("Learned", done.learned());
        items("Slipped", review.slipped());
        items("Next", review.next());

        page.heading("To think about");
        review.questions().forEach(question -> page.line("  " + question));
    }

    private void items(String heading, List<Item> items) {
        if (!items.isEmpty()) {
            page.heading(heading);
            AgendaText.lines(agenda, items, page);
        }
    }

    private void texts(String heading, List<String> texts) {
        if (!texts.isEmpty()) {
            page.heading(heading);
            texts.forEach(text -> page.wrapped("  ", text));
        }
    }
}
