package dev.netplan.yaml.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.check.RuleBook;
import dev.netplan.check.rules.StandardRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharedReaderTest {

    private static final int THREADS = 16;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final PlanReader reader = PlanReader.standard();
    private final RuleBook rules = StandardRules.book();

    @Test
    void sixteen_threads_with_one_reader_get_the_findings_that_one_gets() throws Exception {
        List<Path> files = files();
        Map<Path, List<Finding>> alone = checked(files);

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Map<Path, List<Finding>>>> work = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                List<Path> mine = new ArrayList<>(files);
                Collections.rotate(mine, i * files.size() / THREADS);
                work.add(() -> checked(mine));
            }
            for (Future<Map<Path, List<Finding>>> done : threads.invokeAll(work)) {
                assertThat(done.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(alone.values().stream().mapToInt(List::size).sum()).isGreaterThan(files.size());
    }

    @Test
    void threads_that_share_one_reading_check_it_at_once() throws Exception {
        Reading reading = reader.read(Path.of("../netplan-examples/plans/ada.yaml"));
        List<Finding> alone = reader.read(Path.of("../netplan-examples/plans/ada.yaml")).check(rules, TODAY);

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<Finding>>> work = Collections.nCopies(THREADS * 8, () -> reading.check(rules, TODAY));
            for (Future<List<Finding>> done : threads.invokeAll(work)) {
                assertThat(done.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Map<Path, List<Finding>> checked(List<Path> files) {
        Map<Path, List<Finding>> all = new TreeMap<>();
        files.forEach(file -> all.put(file, reader.read(file).check(rules, TODAY)));
        return all;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/test/resources"))) {
            return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }
}
