package dev.netplan.examples.nplan.report;

import dev.netplan.agenda.Item;
import dev.netplan.calendar.PlanCalendar;
import dev.netplan.examples.nplan.terminal.Columns;
import dev.netplan.journal.Coverage;
import dev.netplan.journal.Fact;
import dev.netplan.journal.Funnel;
import dev.netplan.journal.Journal;
import dev.netplan.journal.KeepingInTouch;
import dev.netplan.model.Contact;
import dev.netplan.progress.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Where a plan stands, as a page of Markdown to paste into a document. */
public final class MarkdownText {

    private static final int DAYS_AHEAD = 7;
    private static final int ENTRIES = 10;
    private static final String MARKS = "\\`*_{}[]()#!|~";

    private final Progress progress;
    private final Journal journal;
    private final StringBuilder text = new StringBuilder();

    private MarkdownText(Progress progress) {
        this.progress = progress;
        this.journal = progress.journal();
    }

    /** The page of a plan at a date, in lines that end with LF. */
    public static String of(Progress progress) {
        MarkdownText page = new MarkdownText(progress);
        page.title();
        page.goals();
        page.week();
        page.people();
        page.requests();
        page.organizations();
        page.lately();
        return page.text.toString();
    }

    private void title() {
        PlanCalendar calendar = journal.calendar();
        LocalDate asOf = progress.asOf();
        String week = WeekText.of(calendar, asOf);
        String owner = progress.plan().owner().name();
        line("# " + plain(progress.plan().title().orElse("Networking plan of " + owner)));
        line("");
        line(plain(owner) + ", " + Days.full(asOf) + week + ". " + Words.count(progress.streak(), "week")
                + " in a row with an entry, the best " + progress.bestStreak() + "; "
                + progress.totals().reach() + " people reached, " + progress.totals().newContacts() + " of them new.");
    }

    private void goals() {
        heading("Goals", !progress.goals().isEmpty());
        table(progress.goals().isEmpty(), "Goal", "Done", "Expected", "Status", "Chance", "By");
        progress.goals().forEach(goal -> row(goal.goal().name().orElse(goal.goal().id()),
                goal.done() + " of " + goal.goal().times(), rounded(goal.expected()), goal.status().word(),
                Words.percent(goal.chance()), Days.dated(goal.window().last())));
    }

    private static String rounded(double number) {
        long tenths = Math.round(number * 10);
        return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
    }

    private void week() {
        LocalDate asOf = progress.asOf();
        List<Item> items = progress.agenda().items(asOf, asOf.plusDays(DAYS_AHEAD - 1));
        heading("The week ahead", true);
        if (items.isEmpty()) {
            line("Nothing.");
        }
        for (Item item : items) {
            String time = item.time().map(at -> " " + at).orElse("");
            line("- [" + (item.state() == Item.State.DONE ? "x" : " ") + "] " + Days.brief(item.date()) + time + ": "
                    + plain(ItemText.of(item, journal).line()) + " ("
                    + Words.plain(item.kind()) + (item.overdue() ? ", overdue" : "") + ")");
        }
    }

    private void people() {
        List<KeepingInTouch> due = journal.whomNext().stream()
            .filter(touch -> touch.state() != KeepingInTouch.State.FRESH).toList();
        heading("Whom next", !due.isEmpty());
        table(due.isEmpty(), "Who", "Role", "Last", "Due", "State");
        due.forEach(touch -> row(Names.of(touch.contact(), progress.plan()),
                progress.plan().contacts().find(touch.contact()).flatMap(Contact::role).orElse(""),
                touch.last().map(Days::dated).orElse("never"), Days.dated(touch.due()), touch.state().word()));
    }

    private void requests() {
        List<Funnel> funnels = journal.funnels();
        heading("Requests", !funnels.isEmpty());
        table(funnels.isEmpty(), "For", "Asked", "Answered", "Granted", "Waiting");
        funnels.forEach(funnel -> row(funnel.hopingFor().map(Object::toString).orElse(""), number(funnel.asked()),
                number(funnel.answered()), number(funnel.granted()), number(funnel.waiting())));
    }

    private void organizations() {
        List<Coverage> organizations = journal.organizations();
        heading("Organizations", !organizations.isEmpty());
        table(organizations.isEmpty(), "Organization", "Known", "Wanted", "Who");
        organizations.forEach(one -> row(Names.organization(one.organization(), progress.plan()), number(one.known()),
                one.wanted().map(Object::toString).orElse(""), one.contacts().stream()
                    .map(id -> Names.of(id, progress.plan())).collect(Collectors.joining(", "))));
    }

    private void lately() {
        List<Fact> facts = journal.facts();
        List<Fact> last = facts.subList(Math.max(0, facts.size() - ENTRIES), facts.size());
        heading("Lately", !last.isEmpty());
        last.forEach(fact -> line("- " + plain(EntryText.of(fact.entry(), progress.plan()))));
    }

    private void heading(String title, boolean shown) {
        if (shown) {
            line("");
            line("## " + title);
            line("");
        }
    }

    private void table(boolean empty, String... columns) {
        if (!empty) {
            row(columns);
            line("|" + " --- |".repeat(columns.length));
        }
    }

    private void row(String... cells) {
        line(List.of(cells).stream().map(MarkdownText::plain).collect(Collectors.joining(" | ", "| ", " |")));
    }

    private static String number(int count) {
        return Integer.toString(count);
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /** Text that Markdown takes for nothing but text, in one line. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Columns.harmless(text).replaceAll("\\s+", " ").codePoints().forEach(c -> {
            switch (c) {
                case '<' -> plain.append("&lt;");
                case '>' -> plain.append("&gt;");
                case '&' -> plain.append("&amp;");
                default -> plain.append(MARKS.indexOf(c) < 0 ? "" : "\\").appendCodePoint(c);
            }
        });
        return plain.toString();
    }
}
