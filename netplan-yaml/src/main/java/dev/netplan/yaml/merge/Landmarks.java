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
        for (int i = 0; i < branch.size(); i++) {
            Branch child = branch.itemAt(branch.positionInFile(i)).orElseThrow();
            int line = lineOf(child.start());
            int column = columnOf(child.start());
            String before = lines.line(line).substring(0, column);
            while (before.isBlank() && line > 0) {
                line--;
                before = lines.line(line).strip().startsWith("-") ? lines.line(line) : "";
            }
            boolean dashed = before.stripLeading().startsWith("-");
            add(child, longer(path, i), line, dashed ? before.indexOf('-') : column);
        }
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
