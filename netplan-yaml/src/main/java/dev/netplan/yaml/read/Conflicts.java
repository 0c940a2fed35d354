package dev.netplan.yaml.read;

import dev.netplan.format.FormatRule;
import dev.netplan.format.Problem;
import dev.netplan.yaml.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** The marks that git leaves in a file where a merge is to be finished by hand. */
final class Conflicts {

    private static final int LENGTH = 7;

    private final SourceText source;
    private final List<Trouble> found = new ArrayList<>(0);
    /** The lines of the marks of the conflict that is open; 0 where there is none. */
    private int first;
    private int base;
    private int middle;

    private Conflicts(SourceText source) {
        this.source = source;
    }

    /** One trouble for each conflict, with the lines of both sides. */
    static List<Trouble> in(SourceText source) {
        if (!source.isMarked()) {
            return List.of();
        }
        Conflicts conflicts = new Conflicts(source);
        int lines = source.lineCount();
        for (int line = 1; line <= lines; line++) {
            conflicts.look(line);
        }
        conflicts.end(lines + 1);
        return conflicts.found;
    }

    private void look(int line) {
        switch (markOf(line)) {
            case '<' -> {
                end(line);
                first = line;
            }
            case '|' -> base = first > 0 && middle == 0 ? line : base;
            case '=' -> {
                if (middle > 0) {
                    end(line);
                }
                first = first > 0 ? first : line;
                middle = line;
            }
            case '>' -> {
                first = first > 0 ? first : line;
                end(line);
            }
            default -> {
            }
        }
    }

    /** The sign of which a line begins with seven and no more; a space where it does not. */
    private char markOf(int line) {
        String text = source.text();
        int at = source.index(source.lineStart(line));
        if (at + LENGTH > text.length()) {
            return ' ';
        }
        char sign = text.charAt(at);
        if (sign != '<' && sign != '=' && sign != '>' && sign != '|') {
            return ' ';
        }
        boolean seven = text.startsWith(String.valueOf(sign).repeat(LENGTH), at);
        return seven && (at + LENGTH == text.length() || text.charAt(at + LENGTH) != sign) ? sign : ' ';
    }

    /** The open conflict, if there is one, ends at a line. */
    private void end(int line) {
        if (first > 0) {
            int ours = base > 0 ? base : middle > 0 ? middle : line;
            String message = first == line || middle == first
                    ? "A mark of an unfinished merge was left here; expected the text without it."
                    : "A merge was left unfinished: " + lines(first + 1, ours) + " on one side, "
                            + lines(Math.max(middle, first) + 1, middle > 0 ? line : 0)
                            + " on the other; expected one text.";
            int start = source.lineStart(first);
            found.add(new Trouble(Problem.of(FormatRule.CONFLICT_MARKERS, message,
                    "Keep one side or join the two, and take out the lines of `<<<<<<<`, `=======` and `>>>>>>>`."),
                    start, start + source.line(first).length()));
        }
        first = 0;
        base = 0;
        middle = 0;
    }

    private static String lines(int from, int to) {
        return to <= from ? "nothing" : to == from + 1 ? "line " + from : "lines " + from + " to " + (to - 1);
    }
}
