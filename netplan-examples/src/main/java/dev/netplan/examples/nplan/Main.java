package dev.netplan.examples.nplan;

import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.examples.nplan.terminal.Output;
import dev.netplan.examples.nplan.terminal.Terminal;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The process: makes the terminal from its streams and surroundings, and ends with the exit code. */
public final class Main {

    private Main() {}

    /** Runs {@code nplan} with these words, and ends the process. */
    public static void main(String[] words) {
        Output output = Output.standard();
        try (PrintStream out = output.printing(); PrintStream err = Output.error().printing()) {
            Exit exit = new Nplan(terminal(out, err)).run(List.of(words));
            out.flush();
            Optional<String> failure = output.failure();
            failure.ifPresent(reason -> err.print("nplan: The output could not be written: " + reason + ".\n"));
            err.flush();
            // All is written, and nothing waits for the end: leaving by System.exit would wake Java's logging first.
            Runtime.getRuntime().halt((failure.isPresent() ? Exit.WRONG : exit).code());
        }
    }

    /** The terminal that the process finds around itself. */
    static Terminal terminal(PrintStream out, PrintStream err) {
        return new Terminal(System.in, out, err, Path.of(""), Clock.systemUTC(), isColorful(System.getenv()),
                columns(System.getenv()), Boolean.getBoolean("nplan.watched"));
    }

    /**
     * Colours are for people who look at a terminal and have not said that they want none. The script that starts nplan
     * tells whether they do; Java cannot tell in every version.
     */
    private static boolean isColorful(Map<String, String> surroundings) {
        return surroundings.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(surroundings.get("TERM"))
                && Boolean.getBoolean("nplan.terminal");
    }

    private static int columns(Map<String, String> surroundings) {
        String told = surroundings.getOrDefault("COLUMNS", "");
        return told.matches("[1-9][0-9]{1,3}") ? Math.max(40, Integer.parseInt(told)) : Terminal.ORDINARY_COLUMNS;
    }
}
