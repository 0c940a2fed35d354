package dev.netplan.fuzz;

import dev.netplan.check.rules.StandardRules;
import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.read.Reading;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Of two texts, between lines of three equals signs, the second is read alike whether the first is known or not. */
public final class AnyVersion {

    private static final String HEADER = "netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\n";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private AnyVersion() {}

    /** Two versions in one text. */
    public static void fuzzerTestOneInput(byte[] data) {
        String[] texts = (HEADER + new String(data, StandardCharsets.UTF_8)).split("\n===\n", -1);
        String later = HEADER + texts[texts.length - 1];
        Reading anew = PlanReader.standard().read(later, "plan.yaml");
        Reading knowing =
                PlanReader.standard().knowing(PlanReader.standard().read(texts[0], "plan.yaml")).read(later,
                        "plan.yaml");
        // what the rules find has its place, which is so held against the other as well
        if (!knowing.plan().equals(anew.plan()) || !knowing.findings().equals(anew.findings())
                || !knowing.check(StandardRules.book(), DAY).equals(anew.check(StandardRules.book(), DAY))) {
            throw new AssertionError("a version is read as another when an earlier one is known");
        }
    }
}
