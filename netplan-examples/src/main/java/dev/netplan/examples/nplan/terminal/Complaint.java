package dev.netplan.examples.nplan.terminal;

import dev.netplan.format.DidYouMean;
import java.io.Serial;
import java.util.Collection;
import java.util.Optional;

/** What ends a call early: a sentence for standard error, and the way to end. */
public final class Complaint extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Exit exit;

    private Complaint(Exit exit, String sentence) {
        super(sentence, null, false, false);
        this.exit = exit;
    }

    /** The call is wrong, or names a file that cannot be opened. */
    public static Complaint wrong(String sentence) {
        return new Complaint(Exit.WRONG, sentence);
    }

    /** The same in the words of what went wrong, which are a sentence for people already. */
    public static Complaint wrong(Exception trouble) {
        return wrong(String.valueOf(trouble.getMessage()));
    }

    /** A word of the call is none of those that are known: says so, and which of them is near. */
    public static Complaint unknown(String sentence, String word, Collection<String> known) {
        return wrong(sentence + near(word, known).orElse(""));
    }

    /** The same, with another sentence to help where none of them is near. */
    public static Complaint unknown(String sentence, String word, Collection<String> known, String otherwise) {
        return wrong(sentence + near(word, known).orElse(" " + otherwise));
    }

    private static Optional<String> near(String word, Collection<String> known) {
        return DidYouMean.among(word, known).map(near -> " Did you mean `" + near + "`?");
    }

    /** The call is right, and the plan cannot be changed so without harm. */
    public static Complaint refused(String sentence) {
        return new Complaint(Exit.FINDINGS, sentence);
    }

    /** All has been said already. */
    public static Complaint said(Exit exit) {
        return new Complaint(exit, "");
    }

    /** The way to end. */
    public Exit exit() {
        return exit;
    }

    /** The sentence; empty when all has been said already. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
