package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A plan that holds hardly more than it must, and what a view says of it together with what a test is about. */
final class SmallPlan {

    /** Two people whom the plan may know. */
    static final String PEOPLE = "contacts: { ann: { name: Ann }, bob: { name: Bob Ray } }\n";

    private static final String HEAD = """
            netplan: 1
            start: 2026-01-05
            end: 2026-07-05
            owner: { name: Ada Okafor, superpowers: [listening well] }
            interests: { web: { role: Developer } }
            """;

    private SmallPlan() {}

    /** What a view prints of the plan with the rest of it, which must be nothing to complain of. */
    static String seen(String rest, String view, String today, Path folder) throws IOException {
        Files.writeString(folder.resolve("networking-plan.yaml"), HEAD + rest);
        Run run = Run.in(folder, (view + " --today " + today).strip().split(" "));
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}
