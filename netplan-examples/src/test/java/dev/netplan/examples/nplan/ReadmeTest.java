package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");

    @TempDir
    Path folder;

    @Test
    void the_plan_is_found_fault_with_as_shown() throws IOException {
        Files.writeString(folder.resolve("networking-plan.yaml"), block("yaml", 0));
        String console = block("console", 0);
        int end = console.indexOf('\n');
        String[] call = console.substring("$ nplan ".length(), end).split(" ");

        Run run = Run.in(folder, call);

        assertThat(run.out().replace(folder + "/", "")).isEqualTo(console.substring(end + 1));
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void the_plan_told_in_java_is_the_mended_one() throws Exception {
        String mended = block("yaml", 0).replace("frontnd", "frontend");
        Files.writeString(folder.resolve("networking-plan.yaml"),
                "title: From bootcamp to frontend\nmonths: 6\n" + mended);

        String printed = ran(block("java", 0) + """
                System.out.println(plan.equals(PlanReader.standard().read(Path.of(args[0])).orThrow()));
                """);

        assertThat(printed).isEqualTo("true\n");
    }

    @Test
    void a_plan_is_read_and_asked_what_to_do() throws Exception {
        String mended = block("yaml", 0).replace("frontnd", "frontend");
        Files.writeString(folder.resolve("networking-plan.yaml"), mended);

        String printed = ran("LocalDate asOf = date(2026, 1, 5);\n" + block("java", 1)
            .replace("Path.of(\"networking-plan.yaml\")", "Path.of(args[0])"));

        // the two days of the routine in the week to come
        assertThat(printed).endsWith("engage post\nengage post\n");
    }

    @Test
    void the_first_command_shows_what_to_mend_the_week_and_the_goals() throws IOException {
        String command = block("sh", 0).lines().findFirst().orElseThrow();
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        assertThat(ROOT.resolve(words.remove(0))).isExecutable();

        Run run = Run.in(ROOT, words.toArray(String[]::new));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("From bootcamp to frontend", "Findings", "This week", "Goals", "meetups");
    }

    @Test
    void the_second_command_is_the_one_that_ci_runs() throws IOException {
        String command = block("sh", 0).lines().skip(1).findFirst().orElseThrow();

        assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("\n" + command + "\n");
    }

    @Test
    void every_link_leads_somewhere() throws IOException {
        Matcher links = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(readme());

        assertThat(links.results().map(link -> link.group(1)).toList()).isNotEmpty()
            .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
    }

    @Test
    void every_command_of_the_table_is_there() throws IOException {
        Matcher commands = Pattern.compile("`nplan ([a-z]+)").matcher(readme());

        assertThat(commands.results().map(command -> command.group(1)).distinct().toList()).isNotEmpty()
            .allSatisfy(name -> assertThat(Run.nplan(name, "--help").exit()).as(name).isZero());
    }

    /** What some lines of Java print, given the plan file. */
    private String ran(String lines) throws Exception {
        Path source = folder.resolve("Shown.java");
        Files.writeString(source, """
                import static dev.netplan.dsl.Netplan.*;
                import dev.netplan.agenda.*;
                import dev.netplan.check.rules.*;
                import dev.netplan.model.*;
                import dev.netplan.yaml.read.*;
                import java.nio.file.*;
                import java.time.*;
                public class Shown {
                    public static void main(String[] args) {
                """ + lines + "}}");
        int compiled = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), "-cp",
                System.getProperty("java.class.path"), source.toString());
        assertThat(compiled).isZero();
        Path printed = folder.resolve("printed");
        PrintStream before = System.out;
        try (URLClassLoader loader = new URLClassLoader(new URL[]{folder.toUri().toURL()});
                PrintStream out = new PrintStream(Files.newOutputStream(printed), true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            loader.loadClass("Shown").getMethod("main", String[].class).invoke(null,
                    (Object) new String[]{folder.resolve("networking-plan.yaml").toString()});
        } finally {
            System.setOut(before);
        }
        return Files.readString(printed);
    }

    private static String block(String language, int position) throws IOException {
        Matcher blocks = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme());
        return blocks.results().skip(position).findFirst().orElseThrow().group(1);
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
