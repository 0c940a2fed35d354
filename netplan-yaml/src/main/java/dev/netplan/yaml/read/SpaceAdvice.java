package dev.netplan.yaml.read;

import dev.netplan.format.Quoted;
import dev.netplan.format.Unseen;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What white space does to a text, seen or not: indentation, tabs, the space behind a colon or a dash. */
final class SpaceAdvice {

    private static final String LONG_DASHES = "\u2012\u2013\u2014\u2015\u2212";

    private static final Pattern WIDE_COLON = Pattern.compile("\\s*(?:- )?[a-z][a-z0-9-]* ?(\uff1a).*");

    /** The two points of an address are no colon behind a key. */
    private static final Pattern SWALLOWED = Pattern.compile("\\s*(?:- )?([a-z][a-z0-9-]*):((?!//)[^\\s:].*)");

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

    @Nullable
    Trouble dash() {
        for (int near = here.line; near >= Math.max(here.line - 1, 1); near--) {
            int start = here.source.index(here.source.lineStart(near));
            int dash = start + here.indentOf(start).length();
            if (here.signAt(dash) == '-' && Character.isLetterOrDigit(here.signAt(dash + 1))) {
                return here.trouble(dash, "A `-` stands here without a space behind it; expected `- `.",
                        "Put a space behind each `-` that begins an item.");
            }
        }
        if (here.problem.startsWith("sequence entries are not allowed")) {
            return here.trouble(here.at, "A list begins on the line of its key; expected it below the key.",
                    "Begin a new line with the `-`, or put quotes around a text that begins with `-`.");
        }
        return null;
    }

    /** A dash from a word processor, where a list begins. */
    @Nullable
    Trouble longDash() {
        if (here.line < 2 || !here.problem.startsWith(Breakage.NO_KEY_HERE)) {
            return null;
        }
        int start = here.source.index(here.source.lineStart(here.line - 1));
        int dash = start + here.indentOf(start).length();
        boolean begins = here.line > 2 && here.source.line(here.line - 2).strip().endsWith(":");
        String hint = begins ? ofDash(here.text, dash) : "";
        return hint.isEmpty() ? null
                : here.trouble(dash, "A `" + here.signAt(dash) + "` stands here; expected `- `.", hint);
    }

    /** What to say of a dash from a word processor at a position; empty where none is there. */
    static String ofDash(String text, int at) {
        boolean dash = at + 1 < text.length() && LONG_DASHES.indexOf(text.charAt(at)) >= 0
                && Character.isWhitespace(text.charAt(at + 1));
        return dash ? String.format("That is %s (U+%04X); type `- ` for it.",
                text.charAt(at) == '\u2212' ? "a minus sign"
                        : text.charAt(at) == '\u2013' ? "an en dash" : "a long dash",
                (int) text.charAt(at)) : "";
    }

    /** {@code role:Nurse}: the key has swallowed its value, and the next line is taken for more of the same text. */
    @Nullable
    Trouble noSpace() {
        int line = here.lineWithoutKey();
        Matcher swallowed = SWALLOWED.matcher(line < 1 ? "" : here.source.line(line));
        return swallowed.matches()
                ? here.trouble(here.source.index(here.source.lineStart(line)) + swallowed.start(2),
                        "What stands behind the colon is no space; expected one.", "Put a space behind the colon: `"
                                + Quoted.shortened(swallowed.group(1) + ": " + swallowed.group(2)) + "`.")
                : null;
    }

    /** {@code role\uff1aNurse}: the colon of a keyboard for wide characters, which is a character of the text. */
    @Nullable
    Trouble wideColon() {
        int line = here.lineWithoutKey();
        Matcher wide = WIDE_COLON.matcher(line < 1 ? "" : here.source.line(line));
        return wide.matches()
                ? here.trouble(here.source.index(here.source.lineStart(line)) + wide.start(1),
                        "A `\uff1a` stands behind a key; expected a colon and a space.",
                        "That is a full-width colon (U+FF1A); type `: ` for it.")
                : null;
    }

    @Nullable
    Trouble colon() {
        if (here.sign != ':') {
            return null;
        }
        String known = here.before.strip();
        if (known.contains(": ") || known.matches("(?s).*[\\[{,].*")) {
            return here.trouble(here.at,
                    "A `:` followed by a space stands inside an unquoted text; expected quotes around the text.",
                    Breakage.QUOTE);
        }
        return here.problem.startsWith(Breakage.NO_KEY_HERE) ? uneven("deeper than the line above allows")
                : null;
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
