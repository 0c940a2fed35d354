package dev.netplan.yaml.read;

import dev.netplan.format.Parted;
import java.util.function.Function;
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
        return slip(SWALLOWED, "What stands behind the colon is no space; expected one.",
                slip -> Parted.atColon(slip.group(1), slip.group(2)));
    }

    /** {@code role\uff1aNurse}: the colon of a keyboard for wide characters, which is a character of the text. */
    @Nullable
    Trouble wideColon() {
        return slip(WIDE_COLON, "A `\uff1a` stands behind a key; expected a colon and a space.",
                slip -> "That is a full-width colon (U+FF1A); type `: ` for it.");
    }

    /** {@code times = 6}: an equals sign where the colon belongs. */
    @Nullable
    Trouble equalsSign() {
        return slip(EQUALS, "A `=` stands behind a key; expected a colon and a space.",
                slip -> Parted.atEqualsSign(slip.group(1), uncommented(slip.group(3))));
    }

    /** What is wrong behind the key of the line that was to hold one, where that line has this form. */
    private @Nullable Trouble slip(Pattern form, String message, Function<Matcher, String> hint) {
        int line = here.lineWithoutKey();
        Matcher slip = form.matcher(line < 1 ? "" : here.source.line(line));
        return slip.matches() ? here.trouble(here.source.index(here.source.lineStart(line)) + slip.start(2), message,
                hint.apply(slip)) : null;
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

    private static String uncommented(String value) {
        int comment = value.indexOf(" #");
        return (comment < 0 ? value : value.substring(0, comment)).strip();
    }
}
