package dev.netplan.yaml.read;

import dev.netplan.format.Cursor;
import dev.netplan.format.FormatRule;
import dev.netplan.format.Problem;
import dev.netplan.yaml.read.Events.Kind;
import org.jspecify.annotations.Nullable;

/** What YAML has and a plan must not: tags, merge keys, endless nesting. */
final class Refused {

    /** What is said of a tag. */
    static final Problem TAG = Problem.of(FormatRule.UNSAFE_YAML,
            "A tag that begins with `!` stands here; expected none.",
            "Take the tag out, or put quotes around a text that begins with `!`.");

    private static final Problem MERGE = Problem.of(FormatRule.UNSAFE_YAML,
            "`<<` would merge another map into this one; expected keys that stand here themselves.",
            "Write the keys out.");

    private Refused() {}

    /** What is wrong with the value at which the events stand, whatever the format wants there; null if nothing. */
    static @Nullable Trouble in(Events events, int depth) {
        if (events.kind() == Kind.BROKEN) {
            return events.trouble();
        }
        if (events.isTagged()) {
            return at(events, TAG);
        }
        if (depth == Cursor.DEEPEST && (events.kind() == Kind.LIST || events.kind() == Kind.MAP)) {
            return at(events, Problem.of(FormatRule.TOO_DEEP,
                    "This is nested deeper than " + Cursor.DEEPEST + " levels; expected no more.", ""));
        }
        return null;
    }

    /** What is wrong with the value at which the events stand as a key; null if nothing. */
    static @Nullable Trouble asKey(Events events) {
        return switch (events.kind()) {
            case SCALAR -> !events.isPlain() ? null : events.says("<<") ? at(events, MERGE)
                    : events.says("") ? at(events, noText("empty")) : null;
            case LIST -> at(events, noText("a list"));
            case MAP -> at(events, noText("a map"));
            default -> null;
        };
    }

    private static Problem noText(String kind) {
        return Problem.of(FormatRule.WRONG_TYPE, "A key is " + kind + "; expected text.",
                "Put quotes around a text that begins with `[` or `{`.");
    }

    private static Trouble at(Events events, Problem problem) {
        int start = events.start();
        return new Trouble(problem, start, events.kind() == Kind.SCALAR ? events.end() : start + 1);
    }
}
