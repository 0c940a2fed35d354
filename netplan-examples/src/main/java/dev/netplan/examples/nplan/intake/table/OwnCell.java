package dev.netplan.examples.nplan.intake.table;

import dev.netplan.examples.nplan.exchange.csv.CellMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A cell of several values as our own tables write it, by the marks between, behind and around them.
 */
final class OwnCell {

    private final String cell;
    private int at;

    private OwnCell(String cell) {
        this.cell = cell;
    }

    /** The values of a cell. */
    static List<String> values(String cell) {
        OwnCell read = new OwnCell(cell);
        List<String> values = new ArrayList<>();
        while (read.at < cell.length()) {
            values.add(read.value());
        }
        return values;
    }

    /** The values of a cell with their labels; where there is none, it is empty. */
    static List<Map.Entry<String, String>> labelled(String cell) {
        OwnCell read = new OwnCell(cell);
        List<Map.Entry<String, String>> values = new ArrayList<>();
        while (read.at < cell.length()) {
            String label = read.label();
            values.add(Map.entry(label, read.value()));
        }
        return values;
    }

    private String value() {
        return quoted(CellMarks.BETWEEN).orElseGet(() -> upTo(cell.indexOf(CellMarks.BETWEEN, at), CellMarks.BETWEEN));
    }

    private String label() {
        return quoted(CellMarks.LABELLED).orElseGet(() -> {
            int end = cell.indexOf(CellMarks.BETWEEN, at);
            int colon = cell.indexOf(CellMarks.LABELLED, at);
            return colon < 0 || (end >= 0 && end < colon) ? "" : upTo(colon, CellMarks.LABELLED);
        });
    }

    /** What stands before a place, behind which to go on; all that is left where there is none. */
    private String upTo(int end, String mark) {
        String text = cell.substring(at, end < 0 ? cell.length() : end);
        at += text.length() + (end < 0 ? 0 : mark.length());
        return text;
    }

    /** What stands in quotes, if a mark or the end is behind them. */
    private Optional<String> quoted(String mark) {
        if (!cell.startsWith(CellMarks.QUOTE, at)) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (int i = at + 1; i < cell.length(); i++) {
            boolean isQuote = cell.startsWith(CellMarks.QUOTE, i);
            if (isQuote && !cell.startsWith(CellMarks.QUOTE, i + 1)) {
                return ended(text.toString(), i + 1, mark);
            }
            text.append(cell.charAt(i));
            i += isQuote ? 1 : 0;
        }
        return Optional.empty();
    }

    private Optional<String> ended(String text, int end, String mark) {
        boolean marked = cell.startsWith(mark, end);
        if (!marked && (end < cell.length() || !mark.equals(CellMarks.BETWEEN))) {
            return Optional.empty();
        }
        at = end + (marked ? mark.length() : 0);
        return Optional.of(text);
    }
}
