package dev.netplan.yaml.read;

import dev.netplan.format.FormatRule;
import dev.netplan.format.Problem;
import dev.netplan.format.Unseen;
import dev.netplan.yaml.source.SourceText;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Tells an error of YAML's syntax in the words of the person who wrote the text: the cause, where it can be seen from
 * the text around, and how to mend it.
 */
final class SyntaxAdvice {

    private static final String NO_COLON = "could not find expected ':'";
    private static final String QUOTE = "Put quotes around the whole text.";

    private final SourceText source;
    private final String text;
    /** What SnakeYAML says, and what it was doing. */
    private final String problem;
    private final String context;
    private final boolean badNumber;
    /** Where the error shows, where that which it is in begins, and the line. */
    private final int at;
    private final int begun;
    private final int line;
    private final int lineStart;
    private final String before;
    private final char sign;

    private SyntaxAdvice(SourceText source, RuntimeException broken, int at) {
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

    /** What is to be said of an error that showed at a position of the string, unless it says itself where. */
    static Trouble of(SourceText source, RuntimeException broken, int at) {
        if (broken instanceof TextStream.Unreadable) {
            return unreadable(source);
        }
        SyntaxAdvice advice = new SyntaxAdvice(source, broken, at);
        List<Supplier<@Nullable Trouble>> causes =
                List.of(advice::unseen, advice::tab, advice::tag, advice::openQuote, advice::escape,
                        advice::reservedSign, advice::dash, advice::colon, advice::openBracket, advice::inBrackets,
                        advice::behindQuote, advice::bracketsInText, advice::indentation, advice::missingColon);
        for (Supplier<@Nullable Trouble> cause : causes) {
            Trouble trouble = cause.get();
            if (trouble != null) {
                return trouble;
            }
        }
        return advice.trouble(advice.at, "The text makes no sense from here on; expected a key, a value or a list.",
                "See whether a quote, a bracket or the space behind a colon is missing just before. " + QUOTE);
    }

    private static Trouble unreadable(SourceText source) {
        int at = source.firstUnreadable();
        char c = source.text().charAt(at);
        String what = Character.isSurrogate(c) ? "Half a character" : "A control character";
        int offset = source.offset(at);
        return new Trouble(Problem.of(FormatRule.YAML_SYNTAX,
                String.format("%s, U+%04X, stands here; expected text.", what, (int) c), "Take it out."), offset,
                offset + 1);
    }

    /** What YAML takes for a new line, and nobody sees; or what looks like the space behind a colon, and is none. */
    private @Nullable Trouble unseen() {
        Trouble separator = separator(Math.min(begun, at));
        if (separator != null) {
            return separator;
        }
        int colon = problem.contains(NO_COLON) ? text.indexOf(':', begun) : -1;
        boolean near = colon >= 0 && colon + 1 < text.length() && lineOf(colon) == lineOf(begun);
        String hint = near ? Unseen.hint(text.substring(colon + 1, colon + 2)) : "";
        return hint.isEmpty() ? null
                : trouble(colon + 1, "What stands behind the colon is no space; expected one.", hint);
    }

    private @Nullable Trouble separator(int behind) {
        for (int i = source.index(source.lineStart(lineOf(behind))); i < behind; i++) {
            char c = text.charAt(i);
            if (c == 0x85 || c == 0x2028 || c == 0x2029) {
                return trouble(i, String.format("A line separator, U+%04X, stands here; expected text.", (int) c),
                        "YAML begins a new line there, where nobody sees one: take it out.");
            }
        }
        return null;
    }

    private @Nullable Trouble tab() {
        int tab = before.isBlank() && sign == '\t' ? at : lineStart + indentOf(lineStart).indexOf('\t');
        if (tab >= lineStart && tab < text.length() && text.charAt(tab) == '\t') {
            return trouble(tab, "A tab stands in the indentation; expected spaces.", "Put spaces in place of the tab.");
        }
        if (sign != '\t') {
            return null;
        }
        String last = before.isBlank() ? "" : before.strip().substring(before.strip().length() - 1);
        String where = last.equals(":") ? "behind the colon" : last.equals("-") ? "behind the `-`" : "here";
        return trouble(at, "A tab stands " + where + "; expected a space.", "Put a space in place of the tab.");
    }

    private @Nullable Trouble tag() {
        if (!problem.startsWith("found undefined tag handle")) {
            return null;
        }
        int offset = source.offset(begun);
        return new Trouble(Refused.TAG, offset, offset + 1);
    }

    private @Nullable Trouble openQuote() {
        boolean open = context.startsWith("while scanning a quoted scalar")
                || (context.contains("-quoted scalar") && problem.contains("end of stream"));
        return open
                ? trouble(begun, "A quote is opened here and never closed; expected another `" + signAt(begun) + "`.",
                        "Close the quote at the end of the text.")
                : null;
    }

    private @Nullable Trouble escape() {
        boolean meaningless = badNumber || context.startsWith("while scanning a double-quoted scalar");
        return meaningless ? trouble(Math.max(at - 1, begun),
                "A backslash stands in double quotes without a meaning; expected one such as `\\n` or `\\\\`.",
                "Write the backslash twice, or put the text in single quotes.") : null;
    }

    private @Nullable Trouble dash() {
        for (int near = line; near >= Math.max(line - 1, 1); near--) {
            int start = source.index(source.lineStart(near));
            int dash = start + indentOf(start).length();
            if (signAt(dash) == '-' && Character.isLetterOrDigit(signAt(dash + 1))) {
                return trouble(dash, "A `-` stands here without a space behind it; expected `- `.",
                        "Put a space behind each `-` that begins an item.");
            }
        }
        if (problem.startsWith("sequence entries are not allowed")) {
            return trouble(at, "A list begins on the line of its key; expected it below the key.",
                    "Begin a new line with the `-`, or put quotes around a text that begins with `-`.");
        }
        return null;
    }

    /** A text that begins with a sign to which YAML gives a meaning. */
    private @Nullable Trouble reservedSign() {
        boolean cannotStart =
                problem.contains("cannot start any token") || problem.startsWith("mapping keys are not allowed")
                        || (problem.startsWith("expected the node content") && context.contains("block"));
        boolean scanning = context.startsWith("while scanning an a") || context.startsWith("while scanning a tag")
                || context.startsWith("while scanning a directive")
                || context.startsWith("while scanning a block scalar");
        int where = cannotStart ? at : begun;
        if (!(cannotStart || scanning) || where >= text.length() || Character.isLetterOrDigit(text.charAt(where))) {
            return null;
        }
        String first = text.substring(where, text.offsetByCodePoints(where, 1));
        String begins = first.equals("`") ? "a backtick" : "`" + first + "`";
        return trouble(where,
                "An unquoted text begins with " + begins + ", which means something else in YAML; expected"
                        + " quotes around it.",
                QUOTE);
    }

    private @Nullable Trouble colon() {
        if (sign != ':') {
            return null;
        }
        String known = before.strip();
        if (known.contains(": ") || known.matches("(?s).*[\\[{,].*")) {
            return trouble(at,
                    "A `:` followed by a space stands inside an unquoted text; expected quotes around the text.",
                    QUOTE);
        }
        return problem.startsWith("mapping values are not allowed") ? uneven("deeper than the line above allows")
                : null;
    }

    private @Nullable Trouble openBracket() {
        boolean inFlow = context.startsWith("while parsing a flow");
        boolean ends = at >= text.length() || problem.contains("stream end") || problem.contains("document start");
        boolean further = inFlow && lineOf(begun) != line && sign != '?' && sign != ',';
        if (!inFlow || (!ends && !further)) {
            return null;
        }
        int opened = isOpening(signAt(begun)) ? begun : lastOpened();
        char open = signAt(opened);
        return trouble(opened,
                "A `" + open + "` is opened here and not closed before line " + line + "; expected `"
                        + (open == '{' ? '}' : ']') + "`.",
                "Close the bracket, or put quotes around a text that begins with one.");
    }

    private static boolean isOpening(char c) {
        return c == '[' || c == '{';
    }

    /** The last bracket before the error that is not closed before it. */
    private int lastOpened() {
        int closed = 0;
        for (int i = Math.min(at, text.length()) - 1; i >= 0; i--) {
            char c = text.charAt(i);
            closed += c == ']' || c == '}' ? 1 : 0;
            if (isOpening(c) && closed-- == 0) {
                return i;
            }
        }
        return begun;
    }

    private @Nullable Trouble inBrackets() {
        if (!context.startsWith("while parsing a flow")) {
            return null;
        }
        if (sign == '?') {
            return trouble(at, "A `?` stands in an unquoted text between brackets; expected quotes around the text.",
                    "Put quotes around each text that holds `?` or `,`.");
        }
        if (sign == ',') {
            return trouble(at, "A `,` stands where a value should; expected quotes around a text that holds commas.",
                    "Put quotes around the text, or take the comma out.");
        }
        if (sign == ']' || sign == '}') {
            return trouble(at,
                    "A `" + sign + "` stands here; expected `" + (sign == ']' ? '}' : ']') + "` to close the `"
                            + signAt(begun) + "` before it.",
                    "Close each bracket with its own kind.");
        }
        return trouble(at, "Another value begins here without a comma before it; expected `,` or a closing bracket.",
                "Put a comma in, or quotes around the whole text.");
    }

    private @Nullable Trouble behindQuote() {
        String known = before.strip();
        return known.endsWith("\"") || known.endsWith("'") ? trouble(at,
                "The text goes on behind a closing quote; expected the end of the value.",
                "Put quotes around the whole text, and see that each quote above is closed.") : null;
    }

    /** {@code note: [draft] ask again}. */
    private @Nullable Trouble bracketsInText() {
        String known = before.strip();
        if (!known.endsWith("]") && !known.endsWith("}")) {
            return null;
        }
        char open = known.endsWith("]") ? '[' : '{';
        int first = before.indexOf(open);
        return trouble(first < 0 ? at : lineStart + first, "An unquoted text begins with `" + open
                + "`, which begins a list or a map in YAML; expected quotes around it.", QUOTE);
    }

    private @Nullable Trouble indentation() {
        boolean structure =
                problem.startsWith("expected <block end>") || problem.startsWith("expected '<document start>'");
        if (structure && (sign == ']' || sign == '}')) {
            return trouble(at, "A `" + sign + "` closes nothing here; expected one that was opened.", "Take it out.");
        }
        return structure && before.isBlank() ? uneven("unlike the lines that it belongs to") : null;
    }

    private Trouble uneven(String how) {
        int first = lineStart + indentOf(lineStart).length();
        int where = before.isBlank() ? first : at;
        int spaces = first - lineStart;
        return trouble(where, "This line is indented by " + spaces + (spaces == 1 ? " space, " : " spaces, ") + how
                + "; expected as many as its neighbours have.",
                "Indent all keys of one element alike; put quotes around a text of several lines.");
    }

    private @Nullable Trouble missingColon() {
        if (!problem.contains(NO_COLON)) {
            return null;
        }
        return trouble(begun, "This line has no key; expected a colon and a space behind one.",
                "Indent the line, if it goes on with the text above; put quotes around a text of several lines.");
    }

    private Trouble trouble(int where, String message, String hint) {
        int start = source.offset(where);
        boolean visible = where < text.length() && text.charAt(where) != '\n' && text.charAt(where) != '\r';
        return new Trouble(Problem.of(FormatRule.YAML_SYNTAX, message, hint), start, visible ? start + 1 : start);
    }

    private char signAt(int position) {
        return position < text.length() ? text.charAt(position) : ' ';
    }

    private int lineOf(int position) {
        int offset = source.offset(position);
        return source.place(offset, offset).line();
    }

    private String indentOf(int start) {
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }
}
