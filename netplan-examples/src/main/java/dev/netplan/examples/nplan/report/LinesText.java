package dev.netplan.examples.nplan.report;

import dev.netplan.examples.nplan.terminal.Page;
import java.util.List;

/** The lines of a file that a change took out, put in, or wrote anew. */
public final class LinesText {

    private LinesText() {}

    /** Writes what is different between two texts of a file: the file with the line, then what went and what came. */
    public static void print(String file, String before, String after, Page page) {
        List<String> old = List.of(before.split("\r?\n|\r", -1));
        List<String> now = List.of(after.split("\r?\n|\r", -1));
        if (old.size() == now.size()) {
            for (int i = 0; i < old.size(); i++) {
                if (!old.get(i).equals(now.get(i))) {
                    print(file, i, old.subList(i, i + 1), now.subList(i, i + 1), page);
                }
            }
            return;
        }
        int shorter = Math.min(old.size(), now.size());
        int first = 0;
        while (first < shorter && old.get(first).equals(now.get(first))) {
            first++;
        }
        int alike = 0;
        while (alike < shorter - first
                && old.get(old.size() - 1 - alike).equals(now.get(now.size() - 1 - alike))) {
            alike++;
        }
        print(file, first, old.subList(first, old.size() - alike), now.subList(first, now.size() - alike), page);
    }

    private static void print(String file, int line, List<String> old, List<String> now, Page page) {
        page.blue(file + ":" + (line + 1)).end();
        old.stream().filter(text -> !text.isEmpty()).forEach(text -> page.red("  - ").line(text));
        now.stream().filter(text -> !text.isEmpty()).forEach(text -> page.green("  + ").line(text));
    }
}
