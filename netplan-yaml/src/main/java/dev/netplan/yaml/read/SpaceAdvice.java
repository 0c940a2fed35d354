package dev.netplan.yaml.read;

import dev.netplan.format.Unseen;
import org.jspecify.annotations.Nullable;

/** What white space does to a text, seen or not: indentation, tabs, and what only looks like a space. */
final class SpaceAdvice {

    private final Breakage here;

    SpaceAdvice(Breakage here) {
        this.here = here;
    }

    /** What YAML takes for a new line, and nobody sees; or what looks like the space behind a colon, and is none. */
    @Nullable
    Trouble unseen() {
        Trouble separator = separator(Math.min(here.begun, here.at));
        if (separator != null) {
            return separator;
        }
        int colon = here.problem.contains(Breakage.NO_COLON) ? here.text.indexOf(':', here.begun) : -1;
        boolean near = colon >= 0 && colon + 1 < here.text.length() && here.lineOf(colon) == here.lineOf(here.begun);
        String hint = near ? Unseen.hint(here.text.substring(colon + 1, colon + 2)) : "";
        return hint.isEmpty() ? null
                : here.trouble(colon + 1, "What stands behind the colon is no space; expected one.", hint);
    }

    private @Nullable Trouble separator(int behind) {
        for (int i = here.source.index(here.source.lineStart(here.lineOf(behind))); i < behind; i++) {
            char c = here.text.charAt(i);
            if (c == 0x85 || c == 0x2028 || c == 0x2029) {
                return here.trouble(i, String.format("A line separator, U+%04X, stands here; expected text.", (int) c),
                        "YAML begins a new line there, where nobody sees one: take it out.");
            }
        }
        return null;
    }

    @Nullable
    Trouble tab() {
        int tab = here.before.isBlank() && here.sign == '\t' ? here.at
                : here.lineStart + here.indentOf(here.lineStart).indexOf('\t');
        if (tab >= here.lineStart && tab < here.text.length() && here.text.charAt(tab) == '\t') {
            return here.trouble(tab, "A tab stands in the indentation; expected spaces.",
                    "Put spaces in place of the tab.");
        }
        if (here.sign != '\t') {
            return null;
        }
        String last = here.before.isBlank() ? "" : here.before.strip().substring(here.before.strip().length() - 1);
        String where = last.equals(":") ? "behind the colon" : last.equals("-") ? "behind the `-`" : "here";
        return here.trouble(here.at, "A tab stands " + where + "; expected a space.",
                "Put a space in place of the tab.");
    }

    /** A key that stands where the line above lets none begin. */
    @Nullable
    Trouble depth() {
        return here.sign == ':' && here.problem.startsWith(Breakage.NO_KEY_HERE)
                ? uneven("deeper than the line above allows") : null;
    }

    @Nullable
    Trouble indentation() {
        return here.isBehindBlock() && here.before.isBlank() ? uneven("unlike the lines that it belongs to") : null;
    }

    private Trouble uneven(String how) {
        int first = here.lineStart + here.indentOf(here.lineStart).length();
        int where = here.before.isBlank() ? first : here.at;
        int spaces = first - here.lineStart;
        String above = here.line > 1 ? here.source.line(here.line - 1).replaceFirst("^ +", "") : "";
        String unseen = above.isEmpty() ? "" : Unseen.hint(above.substring(0, 1));
        return here.trouble(where, "This line is indented by " + spaces + (spaces == 1 ? " space, " : " spaces, ") + how
                + "; expected as many as its neighbours have.",
                unseen.isEmpty() ? "Indent all keys of one element alike; put quotes around a text of several lines."
                        : "Mend the line above first. " + unseen);
    }
}
