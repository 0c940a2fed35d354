package dev.netplan.examples.nplan.intake;

import dev.netplan.model.Word;

/** What a row of a file is to the plan. */
public enum State implements Word {
    /** Nobody and nothing that the plan knows. */
    NEW,
    /** Known, and nothing that the plan says differs. */
    SAME,
    /** Known, and something differs from what the plan says. */
    CHANGED,
    /** It could be one or another, or somebody of the same name. */
    AMBIGUOUS
}
