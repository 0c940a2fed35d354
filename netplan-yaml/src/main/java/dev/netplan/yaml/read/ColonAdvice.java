package dev.netplan.yaml.read;

import dev.netplan.format.Parted;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong with the colon of a key: no space behind it, another sign in its place, or one inside a text. */
final class ColonAdvice {

    private static final String KEY = "\\s*(?:- )?([a-z][a-z0-9-]*)";

    /** The two points of an address are no colon behind a key. */
    private static final Pattern SWALLOWED = Pattern.compile(KEY + ":((?!//)[^\\s:].*)");
    private static final Pattern WIDE_COLON = Pattern.compile(KEY + " ?(\uff1a).*");
    private static final Pattern EQUALS = Pattern.compile(KEY + " ?(=) ?([^ =].*)");

    private final Breakage here;

    ColonAdvice(Breakage here) {
        this.here = here;
    }

    /** {@code role:Nurse}: the key has swallowed its value, and the next line is taken for more of the same text. */
    @Nullable
    Trouble swallowed() {
        Matcher swallowed = lineWithoutKey(SWALLOWED);
        return swallowed.matches()
                ? trouble(swallowed, "What stands behind the colon is no space; expected one.",
                        Parted.atColon(swallowed.group(1), swallowed.group(2)))
                : null;
    }

    /** {@code role\uff1aNurse}: the colon of a keyboard for wide characters, which is a character of the text. */
    @Nullable
    Trouble wideColon() {
        Matcher wide = lineWithoutKey(WIDE_COLON);
        return wide.matches()
                ? trouble(wide, "A `\uff1a` stands behind a key; expected a colon and a space.",
                        "That is a full-width colon (U+FF1A); type `: ` for it.")
                : null;
    }

    /** {@code times = 6}: an equals sign where the colon belongs. */
    @Nullable
    Trouble equalsSign() {
        Matcher equal = lineWithoutKey(EQUALS);
        return equal.matches()
                ? trouble(equal, "A `=` stands behind a key; expected a colon and a space.",
                        Parted.atEqualsSign(equal.group(1), uncommented(equal.group(3))))
                : null;
    }

    /** {@code note: ask her: when}: a colon that would begin a value inside a value. */
    @Nullable
    Trouble inText() {
        String known = here.before.strip();
        boolean inside = here.sign == ':' && (known.contains(": ") || known.matches("(?s).*[\\[{,].*"));
        return inside ? here.trouble(here.at,
                "A `:` followed by a space stands inside an unquoted text; expected quotes around the text.",
                Breakage.QUOTE) : null;
    }

    private Matcher lineWithoutKey(Pattern slip) {
        int line = here.lineWithoutKey();
        return slip.matcher(line < 1 ? "" : here.source.line(line));
    }

    /** Trouble with what stands behind a key in the line that was to hold one. */
    private Trouble trouble(Matcher slip, String message, String hint) {
        return here.trouble(here.source.index(here.source.lineStart(here.lineWithoutKey())) + slip.start(2), message,
                hint);
    }

    private static String uncommented(String value) {
        int comment = value.indexOf(" #");
        return (comment < 0 ? value : value.substring(0, comment)).strip();
    }
}
