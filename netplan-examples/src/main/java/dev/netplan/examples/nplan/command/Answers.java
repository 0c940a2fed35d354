package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What somebody answers on standard input, line by line. */
final class Answers {

    private Answers() {}

    /** What is answered to a question on standard error; empty once nobody answers any more. */
    static Optional<String> to(String question, Terminal terminal) {
        terminal.complaints().text(question + " ");
        terminal.err().flush();
        return next(terminal);
    }

    /** The next line after all that was printed so far; empty once there is none any more. */
    static Optional<String> next(Terminal terminal) {
        terminal.out().flush();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            int next = terminal.in().read();
            if (next < 0) {
                return Optional.empty();
            }
            for (; next >= 0 && next != '\n'; next = terminal.in().read()) {
                line.write(next);
            }
        } catch (IOException nobody) {
            return Optional.empty();
        }
        return Optional.of(line.toString(StandardCharsets.UTF_8).strip());
    }
}
