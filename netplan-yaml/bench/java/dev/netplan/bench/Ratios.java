package dev.netplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks in one run, side by side, and prints what each costs against SnakeYAML's bare events and against
 * reading. Of each, the quietest iteration counts: the machines are shared, and noise only adds. All run in two rounds,
 * each in a process of its own, so that what stands side by side in the table need not have been measured in one and
 * the same minute.
 */
public final class Ratios {

    private static final String MEDIUM = "1200";
    private static final String LARGE = "12000";
    private static final List<String> SIZES = List.of("12", MEDIUM, LARGE);
    private static final int ROUNDS = 2;
    private static final int ITERATIONS = 6;
    private static final List<String> AGAINST = List.of("snakeYamlEvents", "read", "readBySnakeYamlAlone");

    private final Map<String, Map<String, Double>> microseconds = new LinkedHashMap<>();

    private Ratios() {}

    /** Writes the table, and a picture of it, to the folder named, and prints it. */
    public static void main(String[] args) throws RunnerException, IOException {
        Options options =
                new OptionsBuilder().include("ReadBench").forks(1).warmupIterations(12)
                    .measurementIterations(ITERATIONS)
                    .warmupTime(TimeValue.seconds(1)).measurementTime(TimeValue.seconds(1)).jvmArgs("-Xmx3g").build();
        Ratios ratios = new Ratios();
        for (int round = 0; round < ROUNDS; round++) {
            new Runner(options).run().forEach(ratios::take);
        }
        String table = ratios.table() + "\n" + retained();
        Path folder = Files.createDirectories(Path.of(args[0]));
        Files.writeString(folder.resolve("read.md"), table);
        Files.writeString(folder.resolve("read.svg"), Picture.of(ratios.at(MEDIUM), where()));
        System.out.println(table);
    }

    private void take(RunResult result) {
        Collection<IterationResult> iterations = new ArrayList<>();
        result.getBenchmarkResults().forEach(fork -> iterations.addAll(fork.getIterationResults()));
        double quietest = iterations.stream().mapToDouble(one -> one.getPrimaryResult().getScore()).min().orElseThrow();
        String name = result.getParams().getBenchmark().replaceAll(".*\\.", "");
        microseconds.computeIfAbsent(name, key -> new LinkedHashMap<>())
            .merge(result.getParams().getParam("contacts"), quietest, Math::min);
    }

    private Map<String, Double> at(String contacts) {
        Map<String, Double> costs = new HashMap<>();
        microseconds.forEach((name, cost) -> costs.put(name, cost.get(contacts)));
        return costs;
    }

    private static String where() {
        return String.format(Locale.ROOT, "Java %s on %s, %d processors, %s", System.getProperty("java.version"),
                System.getProperty("os.arch"), Runtime.getRuntime().availableProcessors(),
                LocalDate.now(ZoneOffset.UTC));
    }

    private String table() {
        StringBuilder table = new StringBuilder("# What it costs\n\n");
        table.append(where()).append("; each figure the quietest of " + ROUNDS * ITERATIONS + " iterations in "
                + ROUNDS + " rounds of one run.\n\n");
        table.append("| benchmark | 12 contacts | 1,200 | 12,000 | against bare events | | | against reading | | "
                + "| against reading over SnakeYAML | | | growth |\n");
        table.append("| --- |" + " ---: |".repeat(AGAINST.size() * SIZES.size() + SIZES.size() + 1) + "\n");
        microseconds.forEach((name, cost) -> {
            table.append("| `").append(name).append("` ");
            SIZES.forEach(size -> table.append(String.format(Locale.ROOT, "| %.0f µs ", cost.get(size))));
            for (String against : AGAINST) {
                SIZES.forEach(size -> table
                    .append(String.format(Locale.ROOT, "| %.3f ",
                            cost.get(size) / microseconds.get(against).get(size))));
            }
            table.append(String.format(Locale.ROOT, "| %.2f |\n", growth(cost)));
        });
        table.append("\nGrowth: what 12,000 contacts cost for each of them, against 1,200.\n");
        return table.toString();
    }

    private static double growth(Map<String, Double> cost) {
        return perContact(cost, LARGE) / perContact(cost, MEDIUM);
    }

    private static double perContact(Map<String, Double> cost, String size) {
        return cost.get(size) / Integer.parseInt(size);
    }

    private static String retained() {
        StringBuilder lines = new StringBuilder("Heap kept by plan and places, against the bytes of the file:");
        for (String size : SIZES.subList(1, SIZES.size())) {
            lines.append(
                    String.format(Locale.ROOT, " %.2f at %s contacts;", Retained.ratio(Integer.parseInt(size)), size));
        }
        lines.setCharAt(lines.length() - 1, '.');
        return lines.append('\n').toString();
    }
}
