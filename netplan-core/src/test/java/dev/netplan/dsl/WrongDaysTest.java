package dev.netplan.dsl;

import static dev.netplan.dsl.Netplan.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanException;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongDaysTest {

    private static final PlanTold SOUND = sixMonthPlan("x").starting(date(2026, 1, 5)).owner(person("Ada"));

    private static List<String> errors(List<Finding> findings) {
        return findings.stream().filter(Finding::isError).map(found -> found.path() + " " + found.rule()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2201-01-01", "-9999-01-01", "-999999999-01-01", "+999999999-12-31"})
    void a_start_that_cannot_be_hides_no_other_error(LocalDate start) {
        PlanTold wrong = Netplan.plan("x").starting(start).owner(person("Ada"))
            .goal("meetups", attend(0, events())).goal("coffee", conduct(3, coffeeChats()).toward("nothing"))
            .journal(on(2026, 1, 6).messaged("nobody"));

        String[] all = {"start bad-value", "goals.meetups.times bad-value", "goals.coffee.toward unknown-reference",
            "journal[0].with unknown-reference"};

        assertThatThrownBy(wrong::build).asInstanceOf(type(PlanException.class))
            .satisfies(thrown -> assertThat(errors(thrown.findings())).containsExactlyInAnyOrder(all));
        assertThat(errors(wrong.check())).containsExactlyInAnyOrder(all);
        assertThat(errors(wrong.check(date(2026, 3, 1)))).containsExactlyInAnyOrder(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2201-01-01", "+999999999-12-31"})
    void a_plan_that_is_there_is_not_started_on_a_day_that_cannot_be(LocalDate start) {
        Plan plan = SOUND.contact("kai", person("Kai")).journal(on(2026, 1, 6).messaged("kai")).build();

        assertThatThrownBy(amend(plan).starting(start)::build).isInstanceOf(PlanException.class)
            .hasMessage("start: `start` is `" + start
                    + "`; expected a date such as 2026-01-05, of the years 1900 to 2200. [bad-value]");
    }

    @Test
    void a_start_at_the_ends_of_what_can_be_is_taken() {
        assertThat(amend(SOUND.build()).starting(date(1900, 1, 1)).build().start()).isEqualTo("1900-01-01");
        assertThat(amend(SOUND.build()).starting(date(2200, 12, 31)).build().start()).isEqualTo("2200-12-31");
    }

    @ParameterizedTest
    @CsvSource({"2026, 2, 30, 2026-02-30", "2026, 13, 1, 2026-13-01", "2026, 1, 0, 2026-01-00",
        "2025, 2, 29, 2025-02-29"})
    void a_date_that_there_is_not_is_refused_at_once(int year, int month, int day, String met) {
        assertThatIllegalArgumentException().isThrownBy(() -> date(year, month, day))
            .withMessage("date is " + met + "; expected a month from 1 to 12 and a day that it has.");
    }
}
