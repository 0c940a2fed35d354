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
 * @param named the id that a section was to define, for whoever can look it up there
 */
public record Problem(FormatRule rule, String message, String hint, Optional<String> suggestion, boolean needless,
        Optional<Named> named) {

    /**
     * A text that was to be an id.
     *
     * @param section the section that would define it; empty where it is to become an id of the section it stands in
     * @param text the text
     * @param orSeveral whether a list of ids could stand in its place
     */
    public record Named(String section, String text, boolean orSeveral) {}

    /** Message and hint, where there is one. */
    String words() {
        return hint.isEmpty() ? message : message + " " + hint;
    }

    /** A problem without a suggestion. */
    public static Problem of(FormatRule rule, String message, String hint) {
        return new Problem(rule, message, hint, Optional.empty(), false, Optional.empty());
    }

    /** A problem of a value that is there already, and is not needed twice. */
    static Problem ofNeedless(String message, String hint) {
        return new Problem(FormatRule.BAD_VALUE, message, hint, Optional.empty(), true, Optional.empty());
    }

    /** A problem with the word that was probably meant, which the hint then offers. */
    public static Problem of(FormatRule rule, String message, String hint, Optional<String> suggestion) {
        String offered = suggestion.map(word -> "Did you mean `" + word + "`?").orElse(hint);
        return new Problem(rule, message, offered, suggestion, false, Optional.empty());
    }

    /** The same, with a value that was probably meant, of which the hint speaks already. */
    Problem suggesting(Optional<String> meant) {
        return new Problem(rule, message, hint, meant, needless, named);
    }

    /** The same with another hint. */
    public Problem hinting(String other) {
        return new Problem(rule, message, other, suggestion, needless, named);
    }

    /** The same, of a text that was to be an id. */
    Problem naming(Named text) {
        return new Problem(rule, message, hint, suggestion, needless, Optional.of(text));
    }

    /** The same, once it is known which id was meant. */
    public Problem meaning(String id) {
        return of(rule, message, hint, Optional.of(id)).showing(named.map(Named::text).orElse(""));
    }

    /** The same, once it is known that its suggestion is no good. */
    public Problem without(String other) {
        return of(rule, message, other).showing(named.map(Named::text).orElse(""));
    }

    /** The same, with a hint at characters of a text that cannot be seen, or look like others, where it has some. */
    Problem showing(String text) {
        String unseen = Unseen.hint(text);
        if (!unseen.isEmpty()) {
            return hinting(unseen);
        }
        String quotes = Quotes.hint(text);
        return quotes.isEmpty() ? this : hinting(suggestion.isPresent() ? hint + " " + quotes : quotes);
    }

    /** A key that stands twice in its map, or in the files of one plan. */
    public static Problem twice(String key) {
        return of(FormatRule.DUPLICATE_KEY,
                "`" + Quoted.shortened(key) + "` stands twice here; expected each key once.",
                "Join the two into one, or rename one of them.");
    }
}
