package dev.netplan.yaml.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.yaml.source.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Plan files beside the findings expected from them, word for word as they are printed: by the rule that is broken
 * under {@code format}, and as people met them with other tools under {@code world}.
 */
class FormatCasesTest {

    private static final Path CASES = Path.of("src/test/resources");
    private static final String FINDINGS = ".findings";

    @TestFactory
    Stream<DynamicTest> every_rule_of_the_format_finds_what_breaks_it() throws IOException {
        return cases("format");
    }

    @TestFactory
    Stream<DynamicTest> traps_that_people_met_are_found_at_their_place() throws IOException {
        return cases("world");
    }

    private static Stream<DynamicTest> cases(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(CASES.resolve(folder))) {
            List<Path> expected = files.filter(file -> file.toString().endsWith(FINDINGS)).sorted().toList();
            return expected.stream()
                .map(file -> DynamicTest.dynamicTest(CASES.relativize(file).toString(), () -> check(file)));
        }
    }

    private static void check(Path expected) throws IOException {
        String name = expected.getFileName().toString().replace(FINDINGS, ".yaml");
        Path plan = expected.resolveSibling(name);

        Reading reading = PlanReader.standard().read(plan);

        String folder = plan.toString().substring(0, plan.toString().length() - name.length());
        String found = reading.findings().stream().map(Shown::line).map(line -> line.replace(folder, "") + "\n")
            .collect(Collectors.joining());
        assertThat(found).isEqualTo(Files.readString(expected));
    }
}
