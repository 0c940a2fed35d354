package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.entry;
import static dev.netplan.check.rules.SmallPlans.findings;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.check.Related;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetTwiceTest {

    @Test
    void a_second_first_meeting_is_found_at_the_later_one() {
        Plan.Builder plan = plan().addJournal(entry("2026-01-20", "attend").addMet("grace", "kai").build(),
                entry("2026-01-15", "attend").addMet("kai").build());

        List<Finding> findings = findings(new MetTwice(), plan, "2026-02-01");

        assertThat(findings).extracting(finding -> finding.path() + ": " + finding.message()).containsExactly(
                "journal[0].met[1]: `kai` is met here, and was met on 2026-01-15 already; expected one first meeting.");
        assertThat(findings.get(0).related())
            .containsExactly(Related.at(PlanPath.of("journal").item(1).key("met"), "Met first here."));
    }

    @Test
    void on_the_same_day_the_one_further_down_is_the_second() {
        Plan.Builder plan = plan().addJournal(entry("2026-01-15", "attend").addMet("kai").build(),
                entry("2026-01-15", "attend").addMet("kai").build());

        assertThat(findings(new MetTwice(), plan, "2026-02-01")).extracting(Finding::path)
            .containsExactly(PlanPath.of("journal").item(1).key("met"));
    }

    @Test
    void an_entry_before_the_meeting_is_found_at_the_meeting() {
        Plan.Builder plan = plan().addJournal(entry("2026-01-15", "attend").addMet("kai").build(),
                entry("2026-01-14", "message").addPeople("kai").build(),
                entry("2026-01-12", "message").addPeople("kai").build());

        List<Finding> findings = findings(new MetTwice(), plan, "2026-02-01");

        assertThat(findings).extracting(finding -> finding.path() + ": " + finding.message()).containsExactly(
                "journal[0].met: `kai` is met on 2026-01-15, after an entry with them on 2026-01-12; "
                        + "expected the first meeting first.");
        assertThat(findings.get(0).related())
            .containsExactly(Related.at(PlanPath.of("journal").item(2), "The entry before."));
    }

    @Test
    void entries_of_the_same_day_and_later_are_fine() {
        Plan.Builder plan = plan().addJournal(entry("2026-01-15", "message").addPeople("kai", "grace").build(),
                entry("2026-01-15", "attend").addMet("kai").build(),
                entry("2026-01-16", "follow-up").addPeople("kai").build());

        assertThat(found(new MetTwice(), plan, "2026-02-01")).isEmpty();
    }
}
