package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static dev.netplan.check.rules.SmallPlans.routine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Rule;
import dev.netplan.format.ById;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WeekRunTest {

    private static final String LAST_DAY = "2026-03-04";

    @ParameterizedTest
    @MethodSource("rulesOfTheWeeksToCome")
    void what_is_to_come_is_told_up_to_the_last_day_and_not_in_the_rest_of_its_week(Rule rule) {
        Plan.Builder endsOnWednesday = plan("2026-01-05", LAST_DAY);
        if (rule instanceof OverBudgetWeek) {
            endsOnWednesday.owner(Owner.builder().name("Ada").weeklyTime(Duration.ofMinutes(1)).build())
                .routines(ById.of(routine("post", "engage").build()));
        }

        assertThat(found(rule, endsOnWednesday, LAST_DAY)).hasSize(1);
        assertThat(found(rule, endsOnWednesday, "2026-03-05")).isEmpty();
        assertThat(found(rule, endsOnWednesday, "2026-03-09")).isEmpty();
    }

    static Rule[] rulesOfTheWeeksToCome() {
        return new Rule[]{new IdleWeek(), new OverBudgetWeek(), new NoInPerson()};
    }
}
