package dev.netplan.yaml.read;

import org.jspecify.annotations.Nullable;

/** What signs do to a text that YAML gives a meaning: quotes, backslashes, tags, and those that no text begins with. */
final class SignAdvice {

    private final Breakage here;

    SignAdvice(Breakage here) {
        this.here = here;
    }

    @Nullable
    Trouble tag() {
        if (!here.problem.startsWith("found undefined tag handle")) {
            return null;
        }
        int offset = here.source.offset(here.begun);
        return new Trouble(Refused.TAG, offset, offset + 1);
    }

    @Nullable
    Trouble openQuote() {
        boolean open = here.context.startsWith("while scanning a quoted scalar")
                || (here.context.contains("-quoted scalar") && here.problem.contains("end of stream"));
        return open
                ? here.trouble(here.begun,
                        "A quote is opened here and never closed; expected another `" + here.signAt(here.begun) + "`.",
                        "Close the quote at the end of the text.")
                : null;
    }

    @Nullable
    Trouble escape() {
        boolean meaningless = here.badNumber || here.context.startsWith("while scanning a double-quoted scalar");
        return meaningless ? here.trouble(Math.max(here.at - 1, here.begun),
                "A backslash stands in double quotes without a meaning; expected one such as `\\n` or `\\\\`.",
                "Write the backslash twice, or put the text in single quotes.") : null;
    }

    /** A text that begins with a sign to which YAML gives a meaning. */
    @Nullable
    Trouble reservedSign() {
        boolean cannotStart =
                here.problem.contains("cannot start any token")
                        || here.problem.startsWith("mapping keys are not allowed")
                        || (here.problem.startsWith("expected the node content") && here.context.contains("block"));
        boolean scanning =
                here.context.startsWith("while scanning an a") || here.context.startsWith("while scanning a tag")
                        || here.context.startsWith("while scanning a directive")
                        || here.context.startsWith("while scanning a block scalar");
        int where = cannotStart ? here.at : here.begun;
        if (!(cannotStart || scanning) || where >= here.text.length()
                || Character.isLetterOrDigit(here.text.charAt(where))) {
            return null;
        }
        String first = here.text.substring(where, here.text.offsetByCodePoints(where, 1));
        String begins = first.equals("`") ? "a backtick" : "`" + first + "`";
        return here.trouble(where,
                "An unquoted text begins with " + begins + ", which means something else in YAML; expected"
                        + " quotes around it.",
                Breakage.QUOTE);
    }

    /** {@code note: |0}: a text of several lines is announced in a way that means nothing. */
    @Nullable
    Trouble heading() {
        boolean announced = here.context.startsWith("while scanning a block scalar")
                && "0123456789+-#".indexOf(here.signAt(here.begun + 1)) >= 0;
        return announced ? here.trouble(here.begun,
                "A text of several lines is announced by `" + here.signAt(here.begun)
                        + "`, and what stands behind that means nothing; expected the end of the line.",
                "Begin the text on the next line, and put a space before a `#`.") : null;
    }

    /** The plan ends with three points, or begins with a line for YAML's reader, and is none to YAML from there on. */
    @Nullable
    Trouble document() {
        if (!here.isBehindDocument()) {
            return null;
        }
        int end = here.text.lastIndexOf("\n...", here.lineStart);
        if (end >= 0 && here.before.isBlank()) {
            return here.trouble(here.at, "The text goes on behind `...`, which ends a plan; expected nothing more.",
                    "Take out the line with the `...`.");
        }
        return here.text.startsWith("%") ? here.trouble(0,
                "A line with `%` stands before the plan, and no `---` behind it; expected the plan alone.",
                "Take that line out; a plan needs none.") : null;
    }

    @Nullable
    Trouble behindQuote() {
        String known = here.before.strip();
        return known.endsWith("\"") || known.endsWith("'") ? here.trouble(here.at,
                "The text goes on behind a closing quote; expected the end of the value.",
                "Put quotes around the whole text, and see that each quote above is closed.") : null;
    }
}
