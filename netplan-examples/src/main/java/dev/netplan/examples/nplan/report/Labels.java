package dev.netplan.examples.nplan.report;

import dev.netplan.examples.nplan.terminal.Columns;
import dev.netplan.examples.nplan.terminal.Page;
import java.util.List;

/** Lines with a label before each: {@code   streak          2 weeks, the best 2}. */
final class Labels {

    /** How wide a label is. */
    static final int WIDTH = 18;

    private final Page page;

    Labels(Page page) {
        this.page = page;
    }

    /** A heading for the lines that follow. */
    void heading(String text) {
        page.heading(text);
    }

    /** A line with its label; what does not fit stands below, without one. */
    void line(String label, String text) {
        List<String> lines = Columns.wrap(text, page.columns() - WIDTH);
        page.text(cell(label, WIDTH)).line(lines.get(0));
        lines.stream().skip(1).forEach(line -> page.text(" ".repeat(WIDTH)).line(line));
    }

    /** A text as wide as so many columns, with a margin. */
    static String cell(String text, int columns) {
        return Columns.cell("  " + text, columns);
    }
}
