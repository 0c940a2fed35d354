package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.day;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.PlanAt;
import dev.netplan.check.TextFacts;
import dev.netplan.model.PlanPath;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommentInTextTest {

    @Test
    void a_text_that_ends_at_a_comment_is_found() {
        PlanPath note = PlanPath.of("journal").item(0).key("note");
        TextFacts text = new TextFacts(List.of(note), Set.of(), path -> false, path -> false);

        assertThat(new CommentInText().check(PlanAt.of(plan().build(), day("2026-01-05"), text)))
            .extracting(finding -> finding.path() + ": " + finding.message()).containsExactly(
                    "journal[0].note: `journal[0].note` ends at the `#`, where a comment begins; expected the whole text.");
    }

    @Test
    void a_plan_without_a_text_has_no_comments() {
        assertThat(found(new CommentInText(), plan(), "2026-01-05")).isEmpty();
    }
}
