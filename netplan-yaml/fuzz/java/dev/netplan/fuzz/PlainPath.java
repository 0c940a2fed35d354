package dev.netplan.fuzz;

import dev.netplan.yaml.plain.BothPaths;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** Wherever the plain path answers, it tells what SnakeYAML tells. */
public final class PlainPath {

    private static final AtomicLong TEXTS = new AtomicLong();
    private static final AtomicLong ANSWERED = new AtomicLong();
    private static final long TOLD_EVERY = 1_000_000;

    private PlainPath() {}

    /** One text. */
    public static void fuzzerTestOneInput(byte[] data) {
        if (BothPaths.agreeOn(new String(data, StandardCharsets.UTF_8))) {
            ANSWERED.incrementAndGet();
        }
        if (TEXTS.incrementAndGet() % TOLD_EVERY == 0) {
            System.err.println(ANSWERED + " of " + TEXTS + " texts answered by the plain path");
        }
    }
}
