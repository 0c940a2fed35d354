package dev.netplan.yaml.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Plan;
import dev.netplan.testing.AdasPlan;
import dev.netplan.testing.CareerChangersPlan;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A plan is the same plan, whether it was written as a file or told in Java. */
class ToldPlanTest {

    private static Plan read(String file) {
        return PlanReader.standard().read(Path.of("src/test/resources/plans", file)).orThrow();
    }

    @Test
    void adas_plan_is_the_same_told_and_read() {
        assertThat(AdasPlan.plan()).isEqualTo(read("ada.yaml"));
    }

    @Test
    void the_career_changers_plan_is_the_same_told_and_read() {
        assertThat(CareerChangersPlan.plan()).isEqualTo(read("career-changer.yaml"));
    }

    @Test
    void sections_are_told_in_the_order_of_the_file() {
        assertThat(AdasPlan.plan().toTree()).hasToString(read("ada.yaml").toTree().toString());
        assertThat(CareerChangersPlan.plan().toTree()).hasToString(read("career-changer.yaml").toTree().toString());
    }
}
