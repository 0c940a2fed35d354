package dev.netplan.examples.nplan.terminal;

/** How a call ends. */
public enum Exit {
    /** All is fine. */
    FINE(0),
    /** There are findings that count, or conflicts, or the plan cannot be changed so without harm. */
    FINDINGS(1),
    /** The call was wrong, or a file that it names cannot be opened or written. */
    WRONG(2);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /** The exit code of the process. */
    public int code() {
        return code;
    }
}
