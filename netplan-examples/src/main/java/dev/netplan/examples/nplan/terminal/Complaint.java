package dev.netplan.examples.nplan.terminal;

import java.io.Serial;

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
