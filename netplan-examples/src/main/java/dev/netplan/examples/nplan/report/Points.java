package dev.netplan.examples.nplan.report;

import dev.netplan.examples.nplan.terminal.Columns;
import dev.netplan.examples.nplan.terminal.Page;
import java.util.List;

/** Lists of points under headings, each point with a mark at its first line. */
final class Points {

    private static final String MARK = "  · ";
    private static final String REST = "    ";

    private final Page page;

    Points(Page page) {
        this.page = page;
    }

    /** A heading with points; nothing where there are none. */
    void list(String heading, List<String> points) {
        if (!points.isEmpty()) {
            page.heading(heading);
            points.forEach(this::point);
        }
    }

    private void point(String text) {
        String indent = MARK;
        for (String line : Columns.wrap(text, page.columns() - MARK.length())) {
            page.text(indent).line(line);
            indent = REST;
        }
    }
}
