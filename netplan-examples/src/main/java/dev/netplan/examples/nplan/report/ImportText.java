package dev.netplan.examples.nplan.report;

import dev.netplan.examples.nplan.intake.Difference;
import dev.netplan.examples.nplan.intake.Row;
import dev.netplan.examples.nplan.intake.State;
import dev.netplan.examples.nplan.terminal.Columns;
import dev.netplan.examples.nplan.terminal.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of an import for people, by what they are to the plan. */
public final class ImportText {

    private static final int ID = 24;
    private static final String INDENT = "  ";

    private final Page page;

    private ImportText(Page page) {
        this.page = page;
    }

    /** Writes the rows, and how many there are of each state. */
    public static void print(List<Row> rows, Page page) {
        ImportText text = new ImportText(page);
        for (State state : State.values()) {
            List<Row> some = rows.stream().filter(row -> row.state() == state).toList();
            if (!some.isEmpty()) {
                page.bold(title(state)).end();
                some.forEach(text::row);
                page.end();
            }
        }
        page.line(counts(rows));
    }

    private static String title(State state) {
        return switch (state) {
            case NEW -> "New";
            case SAME -> "Known";
            case CHANGED -> "Changed";
            case AMBIGUOUS -> "Left alone, as it could be one or another";
        };
    }

    private static String counts(List<Row> rows) {
        List<String> counts = new ArrayList<>();
        for (State state : State.values()) {
            counts.add(rows.stream().filter(row -> row.state() == state).count() + " " + state.word());
        }
        return Words.count(rows.size(), "row") + ": " + String.join(", ", counts) + ".";
    }

    private void row(Row row) {
        boolean sure = row.state() != State.AMBIGUOUS;
        page.text(INDENT + Columns.cell(sure ? row.ids().get(0) : "?", ID));
        page.line(Columns.cut(Columns.harmless(headline(row.arrival().keys())), page.columns() - INDENT.length() - ID));
        if (!sure) {
            detail("could be", row.ids().stream().map(id -> "`" + id + "`").collect(Collectors.joining(" or ")));
        }
        row.changes().forEach(change -> detail(change.key(), change.before().map(ImportText::value).orElse("nothing")
                + " → " + value(change.after())));
        if (!row.adds().isEmpty()) {
            detail("adds", row.adds().stream().map(Difference::key).collect(Collectors.joining(", ")));
        }
    }

    private void detail(String label, String text) {
        String indent = " ".repeat(INDENT.length() + ID);
        Columns.wrap(label + ": " + text, page.columns() - indent.length()).forEach(line -> page.line(indent + line));
    }

    private static String headline(Map<String, Object> keys) {
        return Stream.of("name", "role", "org", "starts", "place").flatMap(key -> Optional.ofNullable(keys.get(key))
            .stream()).map(ImportText::value).collect(Collectors.joining(", "));
    }

    private static String value(Object value) {
        return value instanceof List<?> items ? items.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(value);
    }
}
