package dev.netplan.format;

import java.util.Optional;

/**
 * What a type has to say about a value that it cannot take; the cursor knows where.
 *
 * @param rule the rule that the value breaks
 * @param message one sentence: the value met, and what was expected
 * @param hint how to mend it; empty where the message says all
 * @param suggestion the word that was probably meant, for a value or a key that is nearly right
 * @param needless whether all is well once the value is taken out
 */
public record Problem(FormatRule rule, String message, String hint, Optional<String> suggestion, boolean needless) {

    /** Message and hint, where there is one. */
    String words() {
        return hint.isEmpty() ? message : message + " " + hint;
    }

    /** A problem without a suggestion. */
    public static Problem of(FormatRule rule, String message, String hint) {
        return new Problem(rule, message, hint, Optional.empty(), false);
    }

    /** A problem of a value that is there already, and is not needed twice. */
    static Problem ofNeedless(String message, String hint) {
        return new Problem(FormatRule.BAD_VALUE, message, hint, Optional.empty(), true);
    }

    /** A problem with the word that was probably meant, which the hint then offers. */
    public static Problem of(FormatRule rule, String message, String hint, Optional<String> suggestion) {
        String offered = suggestion.map(word -> "Did you mean `" + word + "`?").orElse(hint);
        return new Problem(rule, message, offered, suggestion, false);
    }

    /** The same, with a hint at characters of a text that cannot be seen, where it has some. */
    Problem showing(String text) {
        String unseen = Unseen.hint(text);
        return unseen.isEmpty() ? this : new Problem(rule, message, unseen, suggestion, needless);
    }

    /** A key that stands twice in its map, or in the files of one plan. */
    public static Problem twice(String key) {
        return of(FormatRule.DUPLICATE_KEY,
                "`" + Quoted.shortened(key) + "` stands twice here; expected each key once.",
                "Join the two into one, or rename one of them.");
    }
}
