package dev.netplan.examples.nplan.report;

import dev.netplan.examples.nplan.terminal.Columns;
import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.journal.Journal;
import dev.netplan.journal.KeepingInTouch;
import dev.netplan.model.Contact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * People for people: a line each, with stage, last contact and the next one, which is whatever is due with them first.
 */
public final class PeopleText {

    private static final int NAME = 19;
    private static final int LEAST_WORK = 21;
    private static final int MOST_WORK = 30;
    private static final int STAGE = 12;
    private static final int DATE = 11;
    private static final int REASON = 6;

    private final Journal journal;
    private final Map<String, Turn> turns;
    private final Page page;
    private final int work;

    private PeopleText(Journal journal, Page page) {
        this.journal = journal;
        this.turns = Turn.all(journal);
        this.page = page;
        this.work = workOn(page);
    }

    /** Writes these people under a heading. */
    public static void print(Journal journal, List<Contact> people, Page page) {
        page.bold(Columns.fit("Who", NAME) + Columns.fit("", workOn(page)) + Columns.fit("Stage", STAGE)
                + Columns.fit("Last", DATE) + "Next")
            .end();
        lines(journal, people, page);
        page.faint(Words.count(people.size(), "contact") + ".").end();
    }

    /** Writes a line for each of these people. */
    static void lines(Journal journal, List<Contact> people, Page page) {
        PeopleText text = new PeopleText(journal, page);
        people.forEach(text::line);
    }

    private void line(Contact contact) {
        page.text(Columns.cell(contact.name(), NAME)).faint(Columns.cell(work(contact), work));
        page.text(Columns.cell(journal.stageOf(contact.id()).word(), STAGE));
        String last = journal.lastContact(contact.id()).map(LocalDate::toString).orElse("never");
        Optional<Turn> next = Optional.ofNullable(turns.get(contact.id()));
        page.faint(next.isPresent() ? Columns.cell(last, DATE) : last);
        next.ifPresent(this::turn);
        page.end();
    }

    private void turn(Turn turn) {
        if (turn.word().isEmpty()) {
            page.faint(turn.due().toString());
        } else if (turn.word().equals(KeepingInTouch.State.LAPSED.word())) {
            page.text(Columns.cell(turn.due().toString(), DATE)).red(turn.word());
        } else if (turn.due().isAfter(journal.asOf())) {
            page.text(Columns.cell(turn.due().toString(), DATE) + turn.word());
        } else {
            page.text(Columns.cell(turn.due().toString(), DATE)).yellow(turn.word());
        }
    }

    /** What a page has left for where somebody works. */
    private static int workOn(Page page) {
        return Math.max(LEAST_WORK, Math.min(MOST_WORK, page.columns() - NAME - STAGE - DATE - DATE - REASON));
    }

    private static String work(Contact contact) {
        return Stream.of(contact.role(), contact.org()).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
