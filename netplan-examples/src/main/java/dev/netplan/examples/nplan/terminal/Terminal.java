package dev.netplan.examples.nplan.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Where a call takes place.
 *
 * @param in standard input
 * @param out what was asked for
 * @param err complaints
 * @param folder the folder in which it was called; the empty path is the process's own
 * @param clock the one clock: what today is where nobody says it
 * @param colors whether colours are shown where nobody says it
 * @param columns how wide a line may be
 * @param watched whether somebody looks at standard error on a terminal
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err, Path folder, Clock clock, boolean colors,
        int columns, boolean watched) {

    /** How wide a line may be where the terminal does not say. */
    public static final int ORDINARY_COLUMNS = 80;

    /** A place whose standard error nobody watches. */
    public Terminal(InputStream in, PrintStream out, PrintStream err, Path folder, Clock clock, boolean colors,
            int columns) {
        this(in, out, err, folder, clock, colors, columns, false);
    }

    /** The same place with or without colours. */
    public Terminal withColors(boolean shown) {
        return new Terminal(in, out, err, folder, clock, shown, columns, watched);
    }

    /** A page on standard output. */
    public Page page() {
        return new Page(out, colors, columns);
    }

    /** A page on standard error. */
    public Page complaints() {
        return new Page(err, colors, columns);
    }
}
