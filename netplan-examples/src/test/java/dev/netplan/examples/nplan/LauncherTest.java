package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts nplan, in a copy of the project whose build takes a moment and copies a jar. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    private Path folder;

    private Path project;
    private Path script;

    /** The words of a process: its exit code, and both streams together. */
    private record Ended(int exit, String said) {}

    @BeforeEach
    void copyTheProject() throws IOException {
        project = Files.createDirectories(folder.resolve("my projects/netplan"));
        script = project.resolve("netplan-examples/nplan");
        Files.createDirectories(project.resolve("netplan-examples/src/main/java"));
        Files.createDirectories(project.resolve("netplan-examples/plans"));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.writeString(project.resolve("netplan-examples/pom.xml"), "<project/>");
        Files.copy(Path.of("nplan"), script);
        Files.copy(Path.of("plans/ada.yaml"), project.resolve("netplan-examples/plans/ada.yaml"));
        script.toFile().setExecutable(true);
        builds("mkdir -p netplan-examples/target && cp ../../nplan.jar netplan-examples/target/nplan.jar");
        jar(folder.resolve("nplan.jar"));
    }

    /** A jar that holds nothing and names the class path of this test. */
    private static void jar(Path file) throws IOException {
        String classes = Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
            .map(entry -> Path.of(entry).toUri()).map(URI::toString).collect(Collectors.joining(" "));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classes);
        try (OutputStream out = Files.newOutputStream(file)) {
            new JarOutputStream(out, manifest).close();
        }
    }

    /** A build does this, a second after it has written a line into {@code builds}. */
    private void builds(String deed) throws IOException {
        Path maven = Files.createDirectories(folder.resolve("bin")).resolve("mvn");
        Files.writeString(maven, "#!/bin/sh\necho built >> ../../builds\nsleep 1\n" + deed + "\n");
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void the_first_start_builds_and_the_second_does_not() throws Exception {
        Ended first = run("check", "--today", "2026-03-01", script.resolveSibling("plans/ada.yaml").toString());
        Ended second = run("--version");

        assertThat(first.said()).startsWith("building netplan for the first time ...\n").contains("ada.yaml:");
        assertThat(first.exit()).isZero();
        assertThat(second.said()).isEqualTo("nplan (not packaged)\n");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void two_first_starts_at_once_build_once() throws Exception {
        Process one = start("--version");
        Process other = start("--version");

        assertThat(ended(one).said()).endsWith("nplan (not packaged)\n");
        assertThat(ended(other).said()).endsWith("nplan (not packaged)\n");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void a_source_that_is_newer_is_built_in() throws Exception {
        run("--version");
        Files.writeString(project.resolve("netplan-examples/src/main/java/New.java"), "class New {}");

        assertThat(run("--version").said()).startsWith("building netplan again, since its sources have changed ...\n");
        assertThat(run("--version").said()).startsWith("nplan ");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void it_starts_through_links_from_any_folder_and_hands_words_and_input_on() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("first"), folder.relativize(script));
        link = Files.createSymbolicLink(folder.resolve("np"), link);
        Path elsewhere = Files.createDirectories(folder.resolve("else where"));

        Ended run = ended(start(link, elsewhere, "netplan: 1\ncafé: x\n", "check", "-", "--fail-on", "note"));

        assertThat(run.said()).contains("-:2:1: error: ").contains("café");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void a_build_that_fails_is_told_in_a_sentence_below_what_it_said() throws Exception {
        builds("echo 'no compiler here'; exit 1");

        Ended run = run("--version");

        assertThat(run.said()).contains("no compiler here\n")
            .endsWith("nplan: netplan could not be built; the lines above say why.\n");
        assertThat(run.exit()).isEqualTo(2);
    }

    private long builds() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("builds"))) {
            return lines.count();
        }
    }

    private Ended run(String... words) throws Exception {
        return ended(start(words));
    }

    private Process start(String... words) throws IOException {
        return start(script, folder, "", words);
    }

    private Process start(Path program, Path in, String input, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
        Map<String, String> surroundings = builder.environment();
        surroundings.put("PATH", folder.resolve("bin") + ":" + surroundings.get("PATH"));
        surroundings.put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        try (OutputStream out = process.getOutputStream()) {
            out.write(input.getBytes(StandardCharsets.UTF_8));
        }
        return process;
    }

    private static Ended ended(Process process) throws Exception {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }
}
