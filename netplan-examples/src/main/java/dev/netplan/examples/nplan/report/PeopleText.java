package dev.netplan.examples.nplan.report;

import dev.netplan.examples.nplan.terminal.Columns;
import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.journal.Journal;
import dev.netplan.journal.KeepingInTouch;
import dev.netplan.model.Contact;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * People for people: a line each, with stage, last contact and the next one, which is what was promised by a day or
 * their turn to be in touch, whichever comes first.
 */
public final class PeopleText {

    private static final int NAME = 19;
    private static final int WORK = 23;
    private static final int STAGE = 12;
    private static final int DATE = 11;

    private final Journal journal;
    private final Map<String, KeepingInTouch> touch;
    private final Map<String, LocalDate> promised = new HashMap<>();
    private final Page page;

    private PeopleText(Journal journal, Page page) {
        this.journal = journal;
        this.touch = journal.keepingInTouch().stream()
            .collect(Collectors.toMap(KeepingInTouch::contact, Function.identity()));
        journal.openCommitments().forEach(promise -> promise.people()
            .forEach(person -> promised.merge(person, promise.by(), PeopleText::earlier)));
        this.page = page;
    }

    /** Writes these people under a heading. */
    public static void print(Journal journal, List<Contact> people, Page page) {
        page.bold(Columns.fit("Who", NAME) + Columns.fit("", WORK) + Columns.fit("Stage", STAGE)
                + Columns.fit("Last", DATE) + "Next")
            .end();
        lines(journal, people, page);
        page.faint(Days.count(people.size(), "contact") + ".").end();
    }

    /** Writes a line for each of these people. */
    static void lines(Journal journal, List<Contact> people, Page page) {
        PeopleText text = new PeopleText(journal, page);
        people.forEach(text::line);
    }

    private void line(Contact contact) {
        Optional<KeepingInTouch> next = Optional.ofNullable(touch.get(contact.id()));
        page.text(cell(contact.name(), NAME)).faint(cell(work(contact), WORK));
        page.text(cell(journal.stageOf(contact.id()).word(), STAGE));
        page.faint(cell(journal.lastContact(contact.id()).map(LocalDate::toString).orElse("never"), DATE));
        Optional<LocalDate> promise = Optional.ofNullable(promised.get(contact.id()));
        if (promise.isPresent() && next.filter(turn -> turn.due().isBefore(promise.get())).isEmpty()) {
            promise(promise.get());
        } else {
            next.ifPresent(this::next);
        }
        page.end();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** What was promised by a day is told before whose turn it is on that day. */
    private void promise(LocalDate by) {
        page.text(cell(by.toString(), DATE));
        if (by.isAfter(journal.asOf())) {
            page.text("owed");
        } else {
            page.yellow("owed");
        }
    }

    private void next(KeepingInTouch next) {
        String due = next.due().toString();
        switch (next.state()) {
            case FRESH -> page.faint(due);
            case SOON -> page.text(cell(due, DATE) + "soon");
            case DUE -> page.text(cell(due, DATE)).yellow("due");
            case LAPSED -> page.text(cell(due, DATE)).red("lapsed");
        }
    }

    private static String work(Contact contact) {
        return Stream.of(contact.role(), contact.org()).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private static String cell(String text, int columns) {
        return Columns.fit(Columns.cut(Columns.harmless(text), columns - 1), columns);
    }
}
