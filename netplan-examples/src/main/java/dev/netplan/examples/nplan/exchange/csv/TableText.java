package dev.netplan.examples.nplan.exchange.csv;

import dev.netplan.agenda.Item;
import dev.netplan.calendar.Window;
import dev.netplan.journal.KeepingInTouch;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Goal;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Word;
import dev.netplan.progress.GoalProgress;
import dev.netplan.progress.Progress;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a plan holds and how it stands, as a table. */
public final class TableText {

    /** What a table is of. */
    public enum Table implements Word {
        /** A row for each contact. */
        CONTACTS,
        /** A row for each goal, with its forecast. */
        GOALS,
        /** A row for each item of the agenda on the plan's days. */
        AGENDA,
        /** A row for each entry. */
        JOURNAL
    }

    private static final List<String> CONTACT = List.of("id", "name", "pronouns", "remember", "role", "level", "org",
            "tie", "toward", "met.on", "met.at", "met.in", "met.via", "last-contact", "keep-in-touch", "not-before",
            "email", "phone", "profiles", "tags", "can-offer", "could-use", "birthday", "notes");
    private static final List<String> ENTRY = List.of("on", "did", "with", "met", "at", "in", "toward", "spent",
            "spoke-with", "gave", "asked", "got", "learned", "note", "hoping-for", "answer", "action", "next.do",
            "next.by", "next.note");
    private static final int DIGITS = 4;

    private final Progress progress;

    private TableText(Progress progress) {
        this.progress = progress;
    }

    /** A table of a plan at a date. */
    public static String of(Progress progress, Table table) {
        TableText text = new TableText(progress);
        return switch (table) {
            case CONTACTS -> text.contacts();
            case GOALS -> text.goals();
            case AGENDA -> text.agenda();
            case JOURNAL -> text.journal();
        };
    }

    private String contacts() {
        Map<String, KeepingInTouch> touches = progress.journal().keepingInTouch().stream()
            .collect(Collectors.toMap(KeepingInTouch::contact, Function.identity()));
        List<List<Object>> rows = new ArrayList<>();
        for (Contact contact : progress.plan().contacts()) {
            List<Object> row = cells(CONTACT.subList(1, CONTACT.size()), tree(contact));
            row.add(0, contact.id());
            row.add(progress.journal().stageOf(contact.id()));
            row.add(progress.journal().lastContact(contact.id()));
            row.add(Optional.ofNullable(touches.get(contact.id())).map(KeepingInTouch::due));
            rows.add(row);
        }
        List<String> columns = new ArrayList<>(CONTACT);
        columns.addAll(List.of("stage", "last", "due"));
        return Cells.table(columns, rows);
    }

    /** A contact's tree, in which even a single value of several is a list: it is quoted like any other. */
    private static Map<String, Object> tree(Contact contact) {
        Map<String, Object> tree = new LinkedHashMap<>(contact.toTree());
        tree.put("toward", contact.toward());
        tree.put("email", contact.email());
        tree.put("phone", contact.phone());
        tree.put("tags", contact.tags());
        return tree;
    }

    private String goals() {
        List<List<Object>> rows = new ArrayList<>();
        for (GoalProgress state : progress.goals()) {
            Goal goal = state.goal();
            rows.add(List.of(goal.id(), goal.name(), goal.activities(), goal.toward(), state.window().first(),
                    state.window().last(), goal.times(), goal.count(), state.done(), number(state.expected()),
                    state.status(), number(state.chance()), state.likelyFinish(), progress.agenda().supply(goal),
                    goal.why()));
        }
        return Cells.table(List.of("id", "name", "do", "toward", "from", "by", "times", "count", "done", "expected",
                "status", "chance", "likely-finish", "supply", "why"), rows);
    }

    private String agenda() {
        Window days = progress.journal().calendar().days();
        List<List<Object>> rows = new ArrayList<>();
        for (Item item : progress.agenda().items(days.first(), days.last())) {
            rows.add(List.of(item.date(), item.time(), item.zone(), item.kind(), item.id(), item.title(),
                    item.minutes(), item.people(), item.state(), item.overdue()));
        }
        return Cells.table(List.of("date", "time", "zone", "kind", "id", "title", "minutes", "with", "state",
                "overdue"), rows);
    }

    private String journal() {
        List<List<Object>> rows = new ArrayList<>();
        for (Entry entry : progress.plan().journal()) {
            rows.add(cells(ENTRY, entry.toTree()));
        }
        return Cells.table(ENTRY, rows);
    }

    /** What a tree holds at each of these paths. */
    private static List<Object> cells(List<String> paths, Map<String, Object> tree) {
        List<Object> cells = new ArrayList<>();
        paths.forEach(path -> cells.add(PlanPath.of(path.split("\\.")).in(tree)));
        return cells;
    }

    private static String number(double value) {
        return new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
