package dev.netplan.examples.nplan.intake;

import java.io.Serial;

/** Nothing in a file was understood: a sentence tells what was found and what was sought. */
public final class Unrecognised extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Nothing was understood. */
    public Unrecognised(String sentence) {
        super(sentence, null, false, false);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
