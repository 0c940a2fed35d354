package dev.netplan.fuzz;

import dev.netplan.change.Diff;
import dev.netplan.change.Merge;
import dev.netplan.model.Plan;
import dev.netplan.yaml.read.PlanReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Three plans, between lines of three equals signs, are merged whatever they hold; and compared. */
public final class AnyMerge {

    private static final String HEADER = "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\n";

    private AnyMerge() {}

    /** Three plans in one text. */
    public static void fuzzerTestOneInput(byte[] data) {
        String[] texts = new String(data, StandardCharsets.UTF_8).split("\n===\n", -1);
        Optional<Plan> base = plan(texts[0]);
        Optional<Plan> ours = plan(texts[texts.length > 1 ? 1 : 0]);
        Optional<Plan> theirs = plan(texts[texts.length - 1]);
        if (base.isPresent() && ours.isPresent() && theirs.isPresent()) {
            Merge.of(base.get(), ours.get(), theirs.get());
            Plan applied = Diff.between(ours.get(), theirs.get()).apply(ours.get());
            if (!Diff.between(applied, theirs.get()).isEmpty()) {
                throw new AssertionError("a difference, applied, gives another plan");
            }
        }
    }

    private static Optional<Plan> plan(String text) {
        return PlanReader.standard().read(HEADER + text, "plan.yaml").plan();
    }
}
