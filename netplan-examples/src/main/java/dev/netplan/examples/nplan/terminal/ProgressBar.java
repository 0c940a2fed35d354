package dev.netplan.examples.nplan.terminal;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How much of a long work is done, on one line of standard error that goes away again; nothing where nobody looks at a
 * terminal. Any thread may tell of a step.
 */
public final class ProgressBar {

    private static final int COLUMNS = 30;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream err;
    private final boolean watched;
    private final int steps;
    private final AtomicInteger done = new AtomicInteger();

    /** A bar for so many steps. */
    public ProgressBar(Terminal terminal, int steps) {
        this.err = terminal.err();
        this.watched = terminal.watched();
        this.steps = steps;
    }

    /** One step more is done. */
    public void step() {
        int now = done.incrementAndGet();
        if (watched && (now == steps || now % Math.max(1, steps / 100) == 0)) {
            int filled = (int) ((long) COLUMNS * now / steps);
            synchronized (err) {
                err.print(CLEAR + "█".repeat(filled) + "░".repeat(COLUMNS - filled) + " " + now + " of " + steps);
                err.flush();
            }
        }
    }

    /** Takes the bar away. */
    public void end() {
        if (watched && done.get() > 0) {
            err.print(CLEAR);
            err.flush();
        }
    }
}
