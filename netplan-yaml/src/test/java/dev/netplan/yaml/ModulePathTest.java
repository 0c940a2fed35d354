package dev.netplan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Plan;
import dev.netplan.yaml.read.PlanReader;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.parser.Parser;

/**
 * A module of somebody else's tells, writes and reads a plan, with nothing on the class path and no Jackson anywhere;
 * on this Java, and on every later one that is installed beside it.
 */
class ModulePathTest {

    private static final Pattern RECENT = Pattern.compile("JAVA_VERSION=\"(1[7-9]|[2-9][0-9])\\b");

    private static final String DESCRIPTOR = """
            module host {
                requires dev.netplan.yaml;
            }
            """;

    private static final String PROGRAM = """
            package host;

            import static dev.netplan.dsl.Netplan.*;

            import dev.netplan.check.rules.StandardRules;
            import dev.netplan.model.Plan;
            import dev.netplan.yaml.read.PlanReader;
            import dev.netplan.yaml.read.Reading;
            import dev.netplan.yaml.write.PlanWriter;

            public final class Main {
                public static void main(String[] args) {
                    Plan plan = sixMonthPlan("Hosted").starting(date(2026, 1, 5)).owner(person("Ada"))
                        .goal("meetups", attend(6, events())).build();
                    Reading reading = PlanReader.standard().read(PlanWriter.yaml(plan), "plan.yaml");
                    System.out.println(reading.orThrow().equals(plan));
                    System.out.println(reading.check(StandardRules.book(), date(2026, 1, 5)).isEmpty());
                    System.out.println(Main.class.getModule() + " reads " + Plan.class.getModule());
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void a_module_that_requires_netplan_compiles_without_a_warning_and_runs() throws Exception {
        String modules = Stream.of(Plan.class, PlanReader.class, Parser.class).map(ModulePathTest::home)
            .collect(Collectors.joining(File.pathSeparator));

        assertThat(compile(modules)).isEmpty();
        for (Path java : installed()) {
            assertThat(run(modules, java)).as(java.toString())
                .isEqualTo("true\nfalse\nmodule host reads module dev.netplan.core\n");
        }
    }

    /** This Java, and those of 17 or later that are installed beside it. */
    private static List<Path> installed() throws IOException {
        Path ours = Path.of(System.getProperty("java.home")).toRealPath();
        Set<Path> found = new LinkedHashSet<>(List.of(ours));
        try (DirectoryStream<Path> beside = Files.newDirectoryStream(ours.getParent())) {
            for (Path other : beside) {
                Path release = other.resolve("release");
                if (Files.isReadable(release) && Files.isExecutable(other.resolve("bin/java"))
                        && RECENT.matcher(Files.readString(release)).find()) {
                    found.add(other.toRealPath());
                }
            }
        }
        return List.copyOf(found);
    }

    private String compile(String modules) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src/host"));
        Path descriptor = Files.writeString(folder.resolve("src/module-info.java"), DESCRIPTOR);
        Path program = Files.writeString(sources.resolve("Main.java"), PROGRAM);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            compiler
                .getTask(said, files, null,
                        Stream.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-p", modules, "-d",
                                folder.resolve("host").toString())
                            .toList(),
                        null,
                        files.getJavaFileObjects(descriptor, program))
                .call();
        }
        return said.toString();
    }

    private String run(String modules, Path java) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(java.resolve("bin/java").toString(), "-p",
                modules + File.pathSeparator + folder.resolve("host"), "-m", "host/host.Main")
            .redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(1, TimeUnit.MINUTES);
        return printed.replace(System.lineSeparator(), "\n");
    }

    private static String home(Class<?> type) {
        return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()))
            .toString();
    }
}
