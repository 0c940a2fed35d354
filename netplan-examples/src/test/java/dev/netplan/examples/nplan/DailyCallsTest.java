package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calls that the script starts with the shorter class path: netplan, and the few libraries that all calls need. */
class DailyCallsTest {

    private static final Pattern WORDS = Pattern.compile("(?m)^ +([a-z]+(?: \\| [a-z]+)+)\\)$");
    private static final Pattern NEEDED =
            Pattern.compile("netplan|classes|picocli-|snakeyaml-[0-9]|jackson-core-|jspecify");
    private static final List<List<String>> CALLS = Stream.of("check PLAN", "check --format json PLAN",
            "check --format sarif PLAN", "check --format junit PLAN", "check --format github PLAN", "check --fix PLAN",
            "agenda PLAN", "next PLAN", "progress PLAN", "people PLAN", "review PLAN",
            "prep grace PLAN", "prep react-night-jan PLAN", "practice --list PLAN", "ids contacts --plan PLAN",
            "log message --with kai --plan PLAN", "add interests rust role=Rust --plan PLAN",
            "set title Spring --plan PLAN", "remove title --plan PLAN",
            "accept met-twice contacts.kai --why resting --plan PLAN")
        .map(call -> List.of(call.split(" "))).toList();

    @TempDir
    private Path folder;

    @Test
    void each_finds_all_its_classes_there() throws Exception {
        Path plan = Files.copy(Path.of("plans/ada.yaml"), folder.resolve("ada.yaml"));

        for (List<String> call : CALLS) {
            assertThat(said(call.stream().map(word -> word.equals("PLAN") ? plan.toString() : word).toList()))
                .as("%s", call).doesNotContain("NoClassDefFoundError", "nplan: ");
        }
        assertThat(Files.readString(plan)).contains("did: message");
    }

    @Test
    void the_calls_tried_are_those_that_the_script_names() throws IOException {
        Matcher words = WORDS.matcher(Files.readString(Path.of("nplan")));

        assertThat(words.find()).isTrue();
        assertThat(words.group(1).split(" \\| "))
            .containsExactlyInAnyOrderElementsOf(CALLS.stream().map(call -> call.get(0)).distinct().toList());
    }

    private static String said(List<String> words) throws Exception {
        String separator = System.getProperty("path.separator");
        String classes = Arrays.stream(System.getProperty("java.class.path").split(separator))
            .filter(entry -> NEEDED.matcher(Path.of(entry).getFileName().toString()).find())
            .collect(Collectors.joining(separator));
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
            .toString(), "-XX:TieredStopAtLevel=1", "-cp", classes, Main.class.getName()));
        command.addAll(words);
        command.addAll(List.of("--today", "2026-03-01"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
