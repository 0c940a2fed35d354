package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people read: each file holds a call and all that it prints. To write them anew after a change that is meant: run
 * this test with {@code -Dtexts.write=true}, and read what has changed.
 */
class TextsTest {

    private static final Path TEXTS = Path.of("src/test/resources/texts");

    static Stream<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_call_prints_what_stands_in_its_file(Path file) throws IOException {
        String text = Files.readString(file);
        String call = text.lines().findFirst().orElseThrow();

        Run run = Run.nplan(call.substring("$ nplan ".length()).split(" "));
        String printed = call + "\n" + run.out() + run.err();
        if (Boolean.getBoolean("texts.write")) {
            Files.writeString(file, printed);
        }

        assertThat(printed).isEqualTo(text);
        assertThat(run.exit()).isEqualTo(run.err().isEmpty() && !text.contains(": error: ") ? 0 : 1);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void no_line_is_wider_than_a_terminal_nor_ends_in_blanks(Path file) throws IOException {
        assertThat(Files.readAllLines(file).stream().skip(1)
            // a finding's first line and its excerpt are as long as they are
            .filter(line -> !line.contains(" | ") && !line.matches(".*:[0-9]+:[0-9]+: .*")))
            .allMatch(line -> line.codePointCount(0, line.length()) <= 80 && line.equals(line.stripTrailing()));
    }
}
