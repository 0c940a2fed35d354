package dev.netplan.yaml.read;

import dev.netplan.format.Quoted;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What word processors and notes put where a plan has the dash of an item, or the colon of a key. */
final class BulletAdvice {

    private static final Pattern BULLET =
            Pattern.compile("\\s*([*\\u2022\\u2023\\u25aa\\u25cf\\u25e6\\u00b7\\u2010-\\u2015\\u2212])\\s.*");
    private static final Pattern EQUALS = Pattern.compile("\\s*(?:- )?([a-z][a-z0-9-]*) ?(=) ?([^ =].*)");

    private final Breakage here;

    BulletAdvice(Breakage here) {
        this.here = here;
    }

    /** A bullet before an item of a list. */
    @Nullable
    Trouble bullet() {
        Trouble begun = bullet(here.lineOf(here.begun));
        return begun == null ? bullet(here.line) : begun;
    }

    private @Nullable Trouble bullet(int line) {
        Matcher bullet = BULLET.matcher(here.source.line(line));
        return bullet.matches() && isInList(line)
                ? here.trouble(here.source.index(here.source.lineStart(line)) + bullet.start(1),
                        "A `" + bullet.group(1) + "` stands here; expected `- `.", hint(here.source.line(line).strip()))
                : null;
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

    /** What to say of a text that begins with a bullet; empty where it does not. */
    static String hint(String text) {
        return BULLET.matcher(text).lookingAt() ? "Begin each item with `- `." : "";
    }

    /** {@code times = 6}: an equals sign where the colon of a key belongs. */
    @Nullable
    Trouble equalsSign() {
        int line = here.lineWithoutKey();
        Matcher equal = EQUALS.matcher(line < 1 ? "" : here.source.line(line));
        return equal.matches() ? here.trouble(here.source.index(here.source.lineStart(line)) + equal.start(2),
                "A `=` stands behind a key; expected a colon and a space.",
                "Put a colon and a space behind the key: `" + Quoted.shortened(equal.group(1) + ": "
                        + uncommented(equal.group(3))) + "`.")
                : null;
    }

    private static String uncommented(String value) {
        int comment = value.indexOf(" #");
        return (comment < 0 ? value : value.substring(0, comment)).strip();
    }
}
