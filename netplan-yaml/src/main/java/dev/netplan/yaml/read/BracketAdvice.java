package dev.netplan.yaml.read;

import org.jspecify.annotations.Nullable;

/** What brackets do to a text: those that are open, those that close nothing, and what stands between them. */
final class BracketAdvice {

    private final Breakage here;

    BracketAdvice(Breakage here) {
        this.here = here;
    }

    @Nullable
    Trouble openBracket() {
        boolean inFlow = here.context.startsWith("while parsing a flow");
        boolean ends = here.at >= here.text.length() || here.problem.contains("stream end")
                || here.problem.contains("document start");
        boolean further = inFlow && here.lineOf(here.begun) != here.line && here.sign != '?' && here.sign != ',';
        if (!inFlow || (!ends && !further)) {
            return null;
        }
        int opened = isOpening(here.signAt(here.begun)) ? here.begun : lastOpened();
        char open = here.signAt(opened);
        return here.trouble(opened,
                "A `" + open + "` is opened here and "
                        + (isInLastLine(opened) ? "never closed" : "not closed before line " + here.line)
                        + "; expected `" + (open == '{' ? '}' : ']') + "`.",
                "Close the bracket, or put quotes around a text that begins with one.");
    }

    /** Whether no line follows on which it could be closed. */
    private boolean isInLastLine(int position) {
        int end = here.text.indexOf('\n', position);
        return end < 0 || here.text.substring(end).isBlank();
    }

    private static boolean isOpening(char c) {
        return c == '[' || c == '{';
    }

    /** The last bracket before the error that is not closed before it. */
    private int lastOpened() {
        int closed = 0;
        for (int i = Math.min(here.at, here.text.length()) - 1; i >= 0; i--) {
            char c = here.text.charAt(i);
            closed += c == ']' || c == '}' ? 1 : 0;
            if (isOpening(c) && closed-- == 0) {
                return i;
            }
        }
        return here.begun;
    }

    @Nullable
    Trouble inBrackets() {
        if (!here.context.startsWith("while parsing a flow")) {
            return null;
        }
        if (here.sign == '?') {
            return here.trouble(here.at,
                    "A `?` stands in an unquoted text between brackets; expected quotes around the text.",
                    "Put quotes around each text that holds `?` or `,`.");
        }
        if (here.sign == ',') {
            return here.trouble(here.at,
                    "A `,` stands where a value should; expected quotes around a text that holds commas.",
                    "Put quotes around the text, or take the comma out.");
        }
        if (here.sign == ']' || here.sign == '}') {
            return here.trouble(here.at,
                    "A `" + here.sign + "` stands here; expected `" + (here.sign == ']' ? '}' : ']')
                            + "` to close the `"
                            + here.signAt(here.begun) + "` before it.",
                    "Close each bracket with its own kind.");
        }
        return here.trouble(here.at,
                "Another value begins here without a comma before it; expected `,` or a closing bracket.",
                "Put a comma in, or quotes around the whole text.");
    }

    /** {@code note: [draft] ask again}. */
    @Nullable
    Trouble bracketsInText() {
        String known = here.before.strip();
        if (!known.endsWith("]") && !known.endsWith("}")) {
            return null;
        }
        char open = known.endsWith("]") ? '[' : '{';
        int first = here.before.indexOf(open);
        return here.trouble(first < 0 ? here.at : here.lineStart + first, "An unquoted text begins with `" + open
                + "`, which begins a list or a map in YAML; expected quotes around it.", Breakage.QUOTE);
    }

    /** {@code owner: { name: Ada }}}: one too many. */
    @Nullable
    Trouble strayBracket() {
        return here.isBehindBlock() && (here.sign == ']' || here.sign == '}') ? here.trouble(here.at,
                "A `" + here.sign + "` closes nothing here; expected one that was opened.", "Take it out.") : null;
    }
}
