package dev.netplan.yaml.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.check.Place;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Severity;
import org.junit.jupiter.api.Test;

class ShownTest {

    private static final Finding FINDING =
            Finding.of("goal-behind", Severity.WARNING, PlanPath.of("goals", "talks"), "It is behind.", "");

    @Test
    void a_finding_is_told_with_its_place_or_where_it_has_none_with_its_path() {
        assertThat(Shown.line(FINDING)).isEqualTo("goals.talks: warning: It is behind. [goal-behind]")
            .isEqualTo(FINDING.toString());
        assertThat(Shown.line(FINDING.withPlace(new Place("plan.yaml", 3, 5, 3, 10))))
            .isEqualTo("plan.yaml:3:5: warning: It is behind. [goal-behind]");
        assertThat(Shown.line(FINDING.withPath(PlanPath.ROOT))).isEqualTo("warning: It is behind. [goal-behind]");
    }
}
