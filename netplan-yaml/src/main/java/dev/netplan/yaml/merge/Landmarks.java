package dev.netplan.yaml.merge;

import dev.netplan.yaml.source.Branch;
import dev.netplan.yaml.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All keys and items of a text, in its order: what a comment can belong to. */
final class Landmarks {

    private final SourceText source;
    private final TextLines lines;
    private final List<Landmark> all = new ArrayList<>();
    private final Map<List<Object>, Landmark> byPath = new HashMap<>();

    Landmarks(SourceText source, Branch top) {
        this.source = source;
        this.lines = TextLines.of(source.text());
        below(top, List.of());
    }

    TextLines lines() {
        return lines;
    }

    /** In the order of the text: what is around before what is inside. */
    List<Landmark> all() {
        return all;
    }

    Optional<Landmark> at(List<Object> path) {
        return Optional.ofNullable(byPath.get(path));
    }

    private void below(Branch branch, List<Object> path) {
        for (String key : branch.keys()) {
            Branch child = branch.under(key).orElseThrow();
            int line = lineOf(child.keyStart());
            add(child, longer(path, key), line, columnOf(child.keyStart()));
        }
        boolean dashed = branch.size() > 0 && !isInBrackets(branch);
        for (int i = 0; i < branch.size(); i++) {
            Branch child = item(branch, i);
            int line = lineOf(child.start());
            int dash = dashed ? lineOfDash(branch, child) : -1;
            if (dash >= 0) {
                add(child, longer(path, i), dash, lines.line(dash).indexOf('-'));
            } else {
                add(child, longer(path, i), line, columnOf(child.start()));
            }
        }
    }

    private static Branch item(Branch list, int position) {
        return list.itemAt(list.positionInFile(position)).orElseThrow();
    }

    /** Items in brackets have no dash, and what stands above them may be anything. */
    private boolean isInBrackets(Branch list) {
        int from = source.index(list.start());
        int bracket = source.text().indexOf('[', from);
        return bracket >= 0 && bracket < source.index(item(list, 0).start());
    }

    /** The line of the dash before an item, which may stand above it; -1 where there is none. */
    private int lineOfDash(Branch list, Branch item) {
        int line = lineOf(item.start());
        String before = lines.line(line).substring(0, columnOf(item.start()));
        int first = lineOf(list.start());
        while (before.isBlank() && line > first) {
            line--;
            before = lines.line(line).strip().startsWith("-") ? lines.line(line) : "";
        }
        return before.stripLeading().startsWith("-") ? line : -1;
    }

    private void add(Branch branch, List<Object> path, int line, int column) {
        int last = Math.max(line, lineOf(branch.end()));
        boolean opens = lines.line(line).substring(0, column).isBlank();
        Landmark landmark = new Landmark(path, line, column, last, opens);
        all.add(landmark);
        byPath.put(path, landmark);
        below(branch, path);
    }

    private int lineOf(int offset) {
        return source.place(offset, offset).line() - 1;
    }

    /** In characters, as lines are strings here. */
    private int columnOf(int offset) {
        int at = source.index(offset);
        return at - source.index(source.lineStart(lineOf(offset) + 1));
    }

    static List<Object> longer(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }
}
