package dev.netplan.examples.nplan;

import dev.netplan.examples.nplan.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** One call of {@code nplan} in this process: its exit code and what it said. */
record Run(int exit, String out, String err) {

    /** Calls it in the folder of this module, on 20 January 2026. */
    static Run nplan(String... words) {
        return in(Path.of(""), words);
    }

    /** Calls it in a folder. */
    static Run in(Path folder, String... words) {
        return given("", folder, words);
    }

    /** Calls it in a folder, with something on standard input. */
    static Run given(String input, Path folder, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream complained = new PrintStream(err, false, StandardCharsets.UTF_8);
        Clock clock = Clock.fixed(Instant.parse("2026-01-20T12:00:00Z"), ZoneOffset.UTC);
        Terminal terminal = new Terminal(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), printed,
                complained, folder, clock, false, Terminal.ORDINARY_COLUMNS);
        int exit = new Nplan(terminal).run(List.of(words)).code();
        printed.flush();
        complained.flush();
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
