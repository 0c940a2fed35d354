package dev.netplan.examples.nplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one run of {@code nplan check --fix} mends, it does not take away. */
class MendedPlanTest {

    private static final String PLAN = """
            netplan: 1
            start: 2026-01-05
            owner: { name: Ada Okafor, superpowers: [listening well] }
            interests: { web: { industries: [web] } }
            """;

    @TempDir
    private Path folder;

    @Test
    void an_acceptance_whose_rule_is_mended_stays_with_its_reason() throws IOException {
        String broken = "rules: {idle-wek: off}\naccept: [{rule: idle-wek, why: x}]\n";

        assertThat(mended(broken)).isEqualTo(broken.replace("idle-wek", "idle-week"));
    }

    @Test
    void an_acceptance_that_was_stale_before_goes_and_one_like_it_that_is_mended_stays() throws IOException {
        String accept = """
                rules: { idle-week: off }
                accept:
                  - { rule: idle-wek, why: mine }
                  - { rule: idle-week, why: %s }
                """;
        String left = "rules: { idle-week: off }\naccept:\n  - { rule: idle-week, why: mine }\n";

        assertThat(mended(String.format(accept, "old"))).isEqualTo(left);
        assertThat(mended(String.format(accept, "mine"))).isEqualTo(left);
    }

    @Test
    void all_that_were_stale_before_go_at_once() throws IOException {
        assertThat(mended(
                "rules: { idle-week: off }\naccept: [{ rule: idle-week, why: x }, { rule: goal-missed, why: y }]\n"))
            .isEqualTo("rules: { idle-week: off }\n");
    }

    @Test
    void what_is_mended_further_down_is_looked_at_before_anything_goes() throws IOException {
        String broken = """
                accept:
                  - { rule: exposed-details, at: contacts.kai, why: x }
                contacts:
                  kai: { name: Kai, remember: tall, email: kai@example.org }
                rules: { exposed-detials: note }
                """;

        assertThat(mended(broken)).isEqualTo(broken.replace("detials", "details"));
    }

    @Test
    void what_is_given_twice_is_taken_out() throws IOException {
        assertThat(mended("goals:\n  g: { do: attend, times: 3, toward: [web, web] }\n"))
            .isEqualTo("goals:\n  g: { do: attend, times: 3, toward: [web] }\n");
    }

    /** What stands behind the head of a plan after one run. */
    private String mended(String rest) throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.yaml"), PLAN + rest);

        Run.in(folder, "check", "--fix", "plan.yaml", "--today", "2026-01-10");

        return Files.readString(plan).substring(PLAN.length());
    }
}
