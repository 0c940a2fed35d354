package dev.netplan.examples.nplan.report;

import dev.netplan.agenda.Agenda;
import dev.netplan.agenda.Item;
import dev.netplan.examples.nplan.terminal.Columns;
import dev.netplan.examples.nplan.terminal.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The agenda of some days for people: a line an item, the day before its first. */
public final class AgendaText {

    private static final int DAY = 12;
    private static final int TIME = 7;
    private static final int LENGTH = 8;
    private static final int KIND = 14;

    private final Agenda agenda;
    private final Page page;

    private AgendaText(Agenda agenda, Page page) {
        this.agenda = agenda;
        this.page = page;
    }

    /** Writes what stands on the days from one to another, under a heading. */
    public static void print(Agenda agenda, LocalDate from, LocalDate to, Page page) {
        page.bold(from.equals(to) ? Days.full(from) : Days.dated(from) + " to " + Days.dated(to)).end();
        BeyondText.print(agenda.journal(), page);
        days(agenda, from, to, page);
    }

    /** Writes what stands on the days from one to another, and how long it takes. */
    static void days(Agenda agenda, LocalDate from, LocalDate to, Page page) {
        List<Item> items = agenda.items(from, to);
        lines(agenda, items, page);
        String load = LoadText.of(items);
        if (!load.isEmpty()) {
            page.faint(load).end();
        }
    }

    /** Writes items, a line each. */
    static void lines(Agenda agenda, List<Item> items, Page page) {
        new AgendaText(agenda, page).lines(items);
    }

    private void lines(List<Item> items) {
        if (items.isEmpty()) {
            page.line("  Nothing.");
        }
        Optional<LocalDate> before = Optional.empty();
        for (Item item : items) {
            boolean sameDay = before.filter(item.date()::equals).isPresent();
            page.text(Columns.fit(sameDay ? "" : Days.brief(item.date()), DAY));
            line(item);
            before = Optional.of(item.date());
        }
    }

    private void line(Item item) {
        page.faint(Columns.fit(item.time().map(Object::toString).orElse(""), TIME));
        mark(item);
        int room = Math.max(20, page.columns() - DAY - TIME - 3 - LENGTH - KIND);
        List<String> lines = Columns.wrap(Columns.harmless(ItemText.of(item, agenda.journal()).line()), room);
        page.text(" " + Columns.fit(lines.get(0), room) + " ");
        page.faint(Columns.fit(item.minutes() == 0 ? "" : Days.length(item.minutes()), LENGTH));
        page.faint(item.kind().word()).end();
        lines.stream().skip(1).forEach(more -> page.text(" ".repeat(DAY + TIME + 2)).line(more));
    }

    private void mark(Item item) {
        switch (item.state()) {
            case DONE -> page.green("✓");
            case MISSED -> page.red("✗");
            default -> {
                if (item.overdue()) {
                    page.yellow("!");
                } else {
                    page.text("·");
                }
            }
        }
    }
}
