package dev.netplan.examples.nplan.cohort;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/**
 * Looks at many small plans with one thread and with two, beside a loop that allocates nothing, and tells the ratios
 * and the memory: run it by hand with a number of plans, a plan to copy and a number of rounds. A machine on which
 * others work tells little.
 */
final class CohortLoad {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private CohortLoad() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("cohort");
        int plans = Integer.parseInt(args[0]);
        String sample = Files.readString(Path.of(args[1]));
        for (int i = 0; i < plans; i++) {
            Path part = Files.createDirectories(folder.resolve("group" + i / 100));
            Files.writeString(part.resolve("plan" + i + ".yaml"), sample);
        }
        Cohort cohort = Cohort.of(folder);
        double best = Double.MAX_VALUE;
        double bestLoop = Double.MAX_VALUE;
        double two = Double.MAX_VALUE;
        double twoLoop = Double.MAX_VALUE;
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            best = Math.min(best, seconds(1, () -> look(cohort)));
            bestLoop = Math.min(bestLoop, seconds(1, CohortLoad::spin));
            two = Math.min(two, seconds(2, () -> look(cohort)));
            twoLoop = Math.min(twoLoop, seconds(2, CohortLoad::spin));
        }
        System.out.printf("%d plans of %d bytes: %.2f s with one thread, %.2f s with two: %.2f times as fast%n", plans,
                sample.length(), best, two, best / two);
        System.out.printf("a loop without allocation: %.2f times as fast; the ratio of both is %.2f%n",
                bestLoop / twoLoop, best / two / (bestLoop / twoLoop));
        System.out.printf("after a collection: %d MB; at most %d MB%n", used(), peak());
    }

    private static long look(Cohort cohort) {
        return cohort.standings(zone -> TODAY, () -> {}).filter(standing -> standing.errors() == 0).count();
    }

    private static long spin() {
        return IntStream.range(0, 500).parallel().mapToLong(i -> {
            long state = i;
            for (int n = 0; n < 1_000_000; n++) {
                state = state * 6364136223846793005L + 1442695040888963407L;
            }
            return state & 1;
        }).sum();
    }

    private static double seconds(int threads, java.util.concurrent.Callable<Long> work)
            throws InterruptedException, ExecutionException {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            long start = System.nanoTime();
            pool.submit(work).get();
            return (System.nanoTime() - start) / 1e9;
        } finally {
            pool.shutdown();
        }
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private static long peak() throws IOException {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum() >> 20;
    }
}
