package dev.netplan.yaml.read;

import dev.netplan.format.FormatRule;
import dev.netplan.format.Problem;
import dev.netplan.yaml.source.SourceText;
import java.util.Objects;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Where a text breaks YAML's syntax, and what can be seen there. */
final class Breakage {

    static final String NO_COLON = "could not find expected ':'";
    static final String NO_KEY_HERE = "mapping values are not allowed";
    static final String QUOTE = "Put quotes around the whole text.";

    final SourceText source;
    final String text;
    /** What SnakeYAML says, and what it was doing. */
    final String problem;
    final String context;
    final boolean badNumber;
    /** Where the error shows, where that which it is in begins, and the line. */
    final int at;
    final int begun;
    final int line;
    final int lineStart;
    final String before;
    final char sign;

    Breakage(SourceText source, RuntimeException broken, int at) {
        this.source = source;
        this.text = source.text();
        MarkedYAMLException marked = broken instanceof MarkedYAMLException known ? known : null;
        Mark problemMark = marked == null ? null : marked.getProblemMark();
        Mark contextMark = marked == null ? null : marked.getContextMark();
        this.at = problemMark == null ? Math.min(at, text.length()) : source.index(problemMark.getIndex());
        this.begun = contextMark == null ? this.at : source.index(contextMark.getIndex());
        this.problem = marked == null ? "" : Objects.requireNonNullElse(marked.getProblem(), "");
        // SnakeYAML takes the digits of \U for a number without looking whether they are one
        this.badNumber = broken instanceof NumberFormatException;
        this.context = marked == null ? "" : Objects.requireNonNullElse(marked.getContext(), "");
        this.line = lineOf(this.at);
        this.lineStart = source.index(source.lineStart(line));
        this.before = text.substring(lineStart, this.at);
        this.sign = signAt(this.at);
    }

    Trouble trouble(int where, String message, String hint) {
        int start = source.offset(where);
        boolean visible = where < text.length() && text.charAt(where) != '\n' && text.charAt(where) != '\r';
        return new Trouble(Problem.of(FormatRule.YAML_SYNTAX, message, hint), start, visible ? start + 1 : start);
    }

    /** Whether what was begun is over here, and something goes on. */
    boolean isBehindBlock() {
        return problem.startsWith("expected <block end>") || isBehindDocument();
    }

    /** Whether the plan is over here, and something goes on. */
    boolean isBehindDocument() {
        return problem.startsWith("expected '<document start>'");
    }

    /** The line that was to hold a key, as the place of the break tells; 0 where the text breaks for another cause. */
    int lineWithoutKey() {
        return problem.contains(NO_COLON) ? lineOf(begun)
                : problem.startsWith(NO_KEY_HERE) ? line - 1 : 0;
    }

    char signAt(int position) {
        return position < text.length() ? text.charAt(position) : ' ';
    }

    int lineOf(int position) {
        int offset = source.offset(position);
        return source.place(offset, offset).line();
    }

    String indentOf(int start) {
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }
}
