package dev.netplan.yaml.read;

import dev.netplan.format.FormatRule;
import dev.netplan.format.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the dash that begins an item: no space behind it, a line that cannot hold it, or what word
 * processors and notes put in its place.
 */
final class DashAdvice {

    private static final String SPACE = "Put a space behind each `-` that begins an item.";

    private static final Pattern BULLET =
            Pattern.compile("\\s*([*\\u2022\\u2023\\u25aa\\u25cf\\u25e6\\u00b7\\u2010-\\u2015\\u2212])\\s.*");

    private final Breakage here;

    DashAdvice(Breakage here) {
        this.here = here;
    }

    /** {@code -on: 2026-02-03}. */
    @Nullable
    Trouble tight() {
        for (int near = here.line; near >= Math.max(here.line - 1, 1); near--) {
            int dash = begin(near);
            if (isTight(here.text, dash)) {
                return here.trouble(dash, "A `-` stands here without a space behind it; expected `- `.", SPACE);
            }
        }
        return null;
    }

    private static boolean isTight(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == '-' && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** {@code journal: - on: 2026-02-03}. */
    @Nullable
    Trouble behindKey() {
        return here.problem.startsWith("sequence entries are not allowed")
                ? here.trouble(here.at, "A list begins on the line of its key; expected it below the key.",
                        "Begin a new line with the `-`, or put quotes around a text that begins with `-`.")
                : null;
    }

    /** A bullet, or a dash from a word processor, before an item of a list. */
    @Nullable
    Trouble bullet() {
        int above = here.problem.startsWith(Breakage.NO_KEY_HERE) ? here.line - 1 : 0;
        for (int line : new int[]{above, here.lineOf(here.begun), here.line}) {
            Matcher bullet = BULLET.matcher(line < 1 ? "" : here.source.line(line));
            if (bullet.matches() && isInList(line)) {
                return here.trouble(begin(line), "A `" + bullet.group(1) + "` stands here; expected `- `.",
                        hint(bullet.group(1).charAt(0)));
            }
        }
        return null;
    }

    /** Whether the line to which one belongs is a key that a list may follow, or an item. */
    private boolean isInList(int line) {
        int above = line - 1;
        while (above > 0 && (here.source.line(above).isBlank() || indent(above) > indent(line))) {
            above--;
        }
        String text = above > 0 ? here.source.line(above).strip() : "";
        return text.endsWith(":") || text.startsWith("- ") || BULLET.matcher(text).matches();
    }

    private int indent(int line) {
        return here.indentOf(here.source.index(here.source.lineStart(line))).length();
    }

    /** Where the text of a line begins, behind its indentation. */
    private int begin(int line) {
        return here.source.index(here.source.lineStart(line)) + indent(line);
    }

    /** A problem of another type than expected, with its cause where a list was meant and its first dash is none. */
    static Problem cause(Problem problem, String text, int at) {
        if (problem.rule() != FormatRule.WRONG_TYPE) {
            return problem;
        }
        if (isTight(text, at)) {
            return Problem.of(problem.rule(), problem.message(), SPACE);
        }
        return BULLET.matcher(text).region(at, text.length()).lookingAt() ? problem.hinting(hint(text.charAt(at)))
                : problem;
    }

    private static String hint(char bullet) {
        String named = switch (bullet) {
            case '\u2012', '\u2014', '\u2015' -> "a long dash";
            case '\u2013' -> "an en dash";
            case '\u2212' -> "a minus sign";
            default -> "";
        };
        return named.isEmpty() ? "Begin each item with `- `."
                : String.format("That is %s (U+%04X); type `- ` for it.", named, (int) bullet);
    }
}
