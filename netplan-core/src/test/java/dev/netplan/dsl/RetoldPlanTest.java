package dev.netplan.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Cadence;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever a plan can hold can be said. */
class RetoldPlanTest {

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void every_plan_can_be_told_in_sentences(@ForAll Plan plan) {
        Plan retold = Retelling.of(plan).build();

        assertThat(retold).isEqualTo(withoutNeedlessTimes(plan));
    }

    /** A file may say that a routine of days comes once a cycle; a sentence has no need to. */
    private static Plan withoutNeedlessTimes(Plan plan) {
        Plan brief = plan;
        for (Routine routine : plan.routines()) {
            if (routine.every().unit() == Cadence.Unit.DAY) {
                brief = brief.withRoutines(brief.routines().with(routine.withTimes(Optional.empty())));
            }
        }
        return brief;
    }
}
