package dev.netplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The core with nothing beside it: an application that has no Jackson compiles without a warning, and runs. */
class WithoutJacksonTest {

    private static final String PROGRAM = """
            import dev.netplan.format.ById;
            import dev.netplan.model.Contact;
            import dev.netplan.model.KeepInTouch;
            import dev.netplan.model.Owner;
            import dev.netplan.model.Plan;
            import java.time.LocalDate;

            public final class Host {
                private Host() {}

                public static void main(String[] args) {
                    Contact kai = Contact.builder().id("kai").name("Kai").keepInTouch(KeepInTouch.never()).build();
                    Plan plan = Plan.builder().start(LocalDate.of(2026, 1, 5)).owner(Owner.builder().name("Ada").build())
                        .contacts(ById.of(kai.withOrg("Acme"))).build();
                    System.out.println(Plan.fromTree(plan.toTree()).equals(plan));
                    System.out.println(plan.contacts().find("kai").orElseThrow().toTree());
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void an_application_without_jackson_compiles_without_a_warning_and_runs() throws Exception {
        Path core = Path.of(URI.create(Plan.class.getProtectionDomain().getCodeSource().getLocation().toString()));

        assertThat(compile(core)).isEmpty();
        assertThat(run(core)).isEqualTo("true\n{id=kai, name=Kai, org=Acme, keep-in-touch=never}\n");
    }

    private String compile(Path core) throws IOException {
        Path source = Files.writeString(folder.resolve("Host.java"), PROGRAM);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of("-Xlint:all", "-Werror", "-proc:none", "-cp", core.toString(), "-d",
                    folder.toString());
            compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(source)).call();
        }
        return said.toString();
    }

    private String run(Path core) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                core + java.io.File.pathSeparator + folder, "Host")
            .redirectErrorStream(true).redirectOutput(out.toFile())
            .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(out).replace("\r\n", "\n");
    }
}
