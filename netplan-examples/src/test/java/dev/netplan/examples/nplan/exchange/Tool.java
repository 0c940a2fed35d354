package dev.netplan.examples.nplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another people's program, which a machine may have or not. A test that needs one that is missing is skipped. */
public final class Tool {

    private static final long SECONDS = 120;

    /** The system's own Python, which has the system's packages. */
    private static final String PYTHON =
            Files.isExecutable(Path.of("/usr/bin/python3")) ? "/usr/bin/python3" : "python3";

    private Tool() {}

    /** Skips the test where Python does not have these modules. */
    public static void needsPython(String... modules) {
        needs(List.of(PYTHON, "-c", "import " + String.join(", ", modules)));
    }

    /** Skips the test where a command does not answer. */
    public static void needs(List<String> command) {
        boolean there;
        try {
            there = finish(start(command, Path.of(""))) == 0;
        } catch (IOException e) {
            there = false;
        }
        assumeTrue(there, () -> String.join(" ", command) + " is not there");
    }

    /** Makes a repository of a folder; skips the test where there is no git. */
    public static void repository(Path folder) {
        needs(List.of("git", "--version"));
        run(folder, "git", "init", "-q");
    }

    /** Runs a command in a folder, and returns what it prints; fails where the command does. */
    public static String run(Path folder, String... command) {
        try {
            Path printed = Files.createTempFile("tool", ".txt");
            Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(printed.toFile()).start();
            int code = finish(process);
            String text = Files.readString(printed, StandardCharsets.UTF_8);
            Files.delete(printed);
            assertThat(code).as(() -> String.join(" ", List.of(command)) + "\n" + text).isZero();
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs one of our scripts in Python on some files. */
    public static String python(String script, List<Path> files) {
        return script(PYTHON, script, files);
    }

    /** Runs one of our scripts in Node on some files. */
    public static String node(String script, List<Path> files) {
        return script("node", script, files);
    }

    private static String script(String program, String script, List<Path> files) {
        List<String> command = new ArrayList<>(List.of(program, "src/test/resources/parsers/" + script));
        files.forEach(file -> command.add(file.toString()));
        return run(Path.of("").toAbsolutePath(), command.toArray(String[]::new));
    }

    private static Process start(List<String> command, Path folder) throws IOException {
        return new ProcessBuilder(command).directory(folder.toAbsolutePath().toFile())
            .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static int finish(Process process) {
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
