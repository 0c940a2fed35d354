package dev.netplan.examples.nplan.report;

import dev.netplan.examples.nplan.terminal.Page;
import java.util.List;

/** The lines of a file that a change took out, put in, or wrote anew. */
public final class LinesText {

    private LinesText() {}

    /**
     * Writes what is different between two texts of a file: for each stretch of lines the file with the line at which
     * it stands now, then what went and what came. How a line ends is no difference.
     */
    public static void print(String file, String before, String after, Page page) {
        for (ChangedLines.Stretch stretch : ChangedLines.between(lines(before), lines(after))) {
            List<String> went = stretch.went();
            List<String> came = stretch.came();
            if (went.size() == came.size()) {
                for (int i = 0; i < went.size(); i++) {
                    print(file, stretch.line() + i, went.subList(i, i + 1), came.subList(i, i + 1), page);
                }
            } else {
                print(file, stretch.line(), went, came, page);
            }
        }
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\r?\n|\r", -1));
    }

    private static void print(String file, int line, List<String> old, List<String> now, Page page) {
        page.blue(file + ":" + (line + 1)).end();
        old.stream().filter(text -> !text.isEmpty()).forEach(text -> page.red("  - ").line(text));
        now.stream().filter(text -> !text.isEmpty()).forEach(text -> page.green("  + ").line(text));
    }
}
