package dev.netplan.bench;

import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.read.Reading;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;

/** How much heap a plan keeps, with the place of every key and value. */
final class Retained {

    private Retained() {}

    /** Bytes of heap for each byte of the file. */
    static double ratio(int contacts) {
        String text = PlanTexts.withContacts(contacts);
        // the classes and constants that every reading needs are there before
        PlanReader.standard().read(text, "plan.yaml");
        long before = used();
        Reading reading = PlanReader.standard().read(text, "plan.yaml");
        Object[] kept = {reading.orThrow(), reading.places()};
        reading = null;
        long after = used();
        Reference.reachabilityFence(kept);
        return (double) (after - before) / text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
