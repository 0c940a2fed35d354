package dev.netplan.yaml.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Acceptance;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.testing.PlanArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ItemGoneTest {

    private static final String PLAN = """
            netplan: 1
            start: 2026-01-05
            owner: { name: Ada }
            goals:
              meetups:
                do: attend
                times: 6
                milestones:
                  - { by: 2026-02-28, times: 2 }
                  - { by: 2026-04-30, times: 4 }
            journal:
              - { on: 2026-01-10, did: engage }
              - { on: 2026-01-10, did: engage }
              - { on: 2026-01-11, did: message, got: [advice, a link] }
            accept:
              - { rule: outside-plan, at: 'journal[1]', why: the first }  # one
              - { rule: outside-plan, at: 'journal[2].got[1]', why: the second }  # two
              - { rule: outside-plan, at: 'goals.meetups.milestones[1]', why: the third }
              - { rule: outside-plan, why: everywhere }
            """;

    @Test
    void acceptances_follow_the_items_behind_one_that_is_gone() {
        assertThat(without("journal[0]")).isEqualTo(PLAN
            .replaceFirst("  - \\{ on: 2026-01-10, did: engage }\n", "")
            .replace("journal[1]", "journal[0]").replace("journal[2]", "journal[1]"));
        assertThat(without("goals.meetups.milestones[0]")).isEqualTo(PLAN
            .replace("      - { by: 2026-02-28, times: 2 }\n", "").replace("milestones[1]", "milestones[0]"));
        assertThat(without("journal[2].got[0]"))
            .isEqualTo(PLAN.replace("[advice, a link]", "[a link]").replace("got[1]", "got[0]"));
    }

    @Test
    void those_of_the_item_go_with_it() {
        assertThat(without("journal[2]")).isEqualTo(PLAN
            .replace("  - { on: 2026-01-11, did: message, got: [advice, a link] }\n", "")
            .replaceFirst("  - .*# two\n", ""));
        assertThat(without("accept[1]")).isEqualTo(PLAN.replaceFirst("  - .*# two\n", ""));
    }

    @Test
    void where_nothing_has_a_position_nothing_follows() {
        assertThat(without("goals.meetups.milestones")).startsWith(PLAN.substring(0, PLAN.indexOf("    milestones")))
            .endsWith(PLAN.substring(PLAN.indexOf("journal:\n")));
    }

    @Property(tries = 200)
    void what_is_accepted_is_the_same_afterwards(@ForAll("journals") Plan plan, @ForAll int any) {
        List<Acceptance> all = new ArrayList<>();
        for (int i = 0; i < plan.journal().size(); i++) {
            all.add(Acceptance.builder().rule("met-twice").at(journal(i)).why(plan.journal().get(i).toString())
                .build());
        }
        int gone = Math.floorMod(any, plan.journal().size());

        Plan after = new Edit.Remove(journal(gone)).appliedTo(plan.withAccept(all));

        assertThat(after.accept()).hasSize(all.size() - 1);
        for (Acceptance acceptance : after.accept()) {
            int position = (Integer) acceptance.at().orElseThrow().steps().get(1);
            assertThat(after.journal().get(position)).hasToString(acceptance.why());
        }
    }

    @Provide
    Arbitrary<Plan> journals() {
        return PlanArbitraries.plans().filter(plan -> !plan.journal().isEmpty());
    }

    private static PlanPath journal(int position) {
        return PlanPath.of("journal").item(position);
    }

    private static String without(String path) {
        Edit edit = new Edit.Remove(PlanPath.parse(path).orElseThrow());
        return Optional.ofNullable(PlanEditor.ofFile(PLAN, "plan.yaml").edit(edit).orThrow().texts().get("plan.yaml"))
            .orElseThrow();
    }
}
