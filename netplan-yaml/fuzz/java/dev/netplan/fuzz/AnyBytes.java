package dev.netplan.fuzz;

import dev.netplan.check.RuleBook;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.read.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;

/** Any file is read to its end, the same by both paths, and the rules look at what could be read. */
public final class AnyBytes {

    private static final RuleBook RULES = StandardRules.book();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private AnyBytes() {}

    /** One file. */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        Reading read = PlanReader.standard().read(new ByteArrayInputStream(data), "plan.yaml");
        Reading judged = PlanReader.standard().bySnakeYamlAlone().read(new ByteArrayInputStream(data), "plan.yaml");
        if (!read.plan().equals(judged.plan()) || !read.findings().equals(judged.findings())) {
            throw new AssertionError(read.findings() + " by the plain path, " + judged.findings() + " by SnakeYAML");
        }
        read.check(RULES, TODAY).forEach(read::shown);
    }
}
