package dev.netplan.examples.nplan.report;

import dev.netplan.agenda.Agenda;
import dev.netplan.agenda.Item;
import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.model.Plan;
import dev.netplan.progress.Review;
import dev.netplan.progress.Totals;
import java.util.List;
import java.util.stream.Stream;

/** A look back on a week or a month, for people. */
public final class ReviewText {

    private static final int DAYS_OF_A_WEEK = 7;

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
        String spent = done.minutes() == 0 ? "" : "; " + Days.length(done.minutes()) + " spent";
        page.line(TickedText.of(done.facts().size(), review.planned()) + spent + ".");

        boolean isMonth = review.days().length() > DAYS_OF_A_WEEK;
        if (isMonth) {
            texts("Routines", RoutinesText.done(review.planned()));
        }
        List<Item> open = stillOpen(review);
        items("Planned", shown(isMonth, review.planned().stream()
            .filter(item -> !review.slipped().contains(item) && !open.contains(item))));
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
        items("Slipped", shown(isMonth, review.slipped().stream()));
        items("Still to come", shown(isMonth, open.stream()));
        items("Next", shown(isMonth, review.next().stream()));
        if (isMonth) {
            texts("Next, of the routines", RoutinesText.times(review.next()));
        }

        page.heading("To think about");
        review.questions().forEach(question -> page.line("  " + question));
    }

    /** What stands on the days that are left, today's among them, and is neither done nor carried over. */
    private List<Item> stillOpen(Review review) {
        return agenda.items(agenda.asOf(), review.days().last()).stream()
            .filter(item -> item.state() == Item.State.OPEN && !item.overdue()).toList();
    }

    /** All of some items in a week; in a month routines have their own lines. */
    private static List<Item> shown(boolean isMonth, Stream<Item> items) {
        return items.filter(item -> !isMonth || !RoutinesText.isRoutine(item)).toList();
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
