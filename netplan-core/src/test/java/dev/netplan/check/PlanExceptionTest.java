package dev.netplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanExceptionTest {

    @Test
    void every_finding_has_its_line_with_its_hint_below() {
        Finding placed =
                Finding.of("bad-value", Severity.ERROR, PlanPath.of("start"), "`start` is no date.", "Mend it.")
                    .withPlace(new Place("plan.yaml", 2, 8, 2, 12));
        Finding told =
                Finding.of("unknown-reference", Severity.ERROR, PlanPath.of("goals", "talks", "toward"), "Nobody.", "");
        Finding whole = Finding.of("no-interests", Severity.ERROR, PlanPath.ROOT, "Nothing.", "");

        PlanException thrown = PlanException.of(List.of(placed, told, whole));

        assertThat(thrown).hasMessage("""
                plan.yaml:2:8: `start` is no date. [bad-value]
                    Mend it.
                goals.talks.toward: Nobody. [unknown-reference]
                Nothing. [no-interests]""");
        assertThat(thrown.findings()).containsExactly(placed, told, whole);
    }
}
