package dev.netplan.examples.nplan.report;

import dev.netplan.agenda.Agenda;
import dev.netplan.agenda.Item;
import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.journal.KeepingInTouch;
import dev.netplan.model.Contact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What to do next, and whom to contact. */
public final class NextText {

    private static final int DAYS = 7;
    private static final int PEOPLE = 5;

    private NextText() {}

    /** Writes what is open in the seven days from today on, what others agreed to, and whose turn it is. */
    public static void print(Agenda agenda, Page page) {
        LocalDate today = agenda.asOf();
        page.bold("To do from " + Days.full(today)).end();
        BeyondText.print(agenda.journal(), page);
        List<Item> items = agenda.items(today, today.plusDays(DAYS - 1));
        AgendaText.lines(agenda, items.stream().filter(item -> item.state() == Item.State.OPEN).toList(), page);
        YesText.print(agenda.journal(), page);

        List<Contact> people = agenda.journal().whomNext().stream().map(KeepingInTouch::contact)
            .map(agenda.plan().contacts()::find).flatMap(Optional::stream).limit(PEOPLE).toList();
        if (!people.isEmpty()) {
            page.heading("Whom next");
            PeopleText.lines(agenda.journal(), people, page);
        }
    }
}
