package dev.netplan.examples.nplan;

import dev.netplan.examples.nplan.terminal.Output;
import dev.netplan.examples.nplan.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * Does once what people do most, and prints nothing. The script that starts nplan runs it to learn which classes a
 * start needs, and keeps them in an archive.
 */
final class Rehearsal {

    private static final List<String> CALLS = List.of("check PLAN", "check --format json PLAN", "check -",
            "agenda PLAN",
            "agenda --format json PLAN", "next PLAN", "progress PLAN", "progress --format json PLAN", "people PLAN",
            "--plan PLAN", "chek");

    private static final String BROKEN = """
            netplan: 1
            start: 2026-01-05
            owner: { name: Ada Okafor }
            gaols: {}
            """;

    private Rehearsal() {}

    /** Rehearses with the plan of this name. */
    public static void main(String[] words) {
        PrintStream nowhere = Output.of(OutputStream.nullOutputStream()).printing();
        Path here = Main.terminal(nowhere, nowhere).folder();
        for (String call : CALLS) {
            Terminal terminal = new Terminal(new ByteArrayInputStream(BROKEN.getBytes(StandardCharsets.UTF_8)), nowhere,
                    nowhere, here, Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC), true,
                    Terminal.ORDINARY_COLUMNS);
            new Nplan(terminal)
                .run(Stream.of(call.split(" ")).map(word -> word.equals("PLAN") ? words[0] : word).toList());
        }
    }
}
