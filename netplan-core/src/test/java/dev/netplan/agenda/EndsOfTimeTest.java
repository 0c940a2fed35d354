package dev.netplan.agenda;

import static dev.netplan.dsl.Netplan.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.netplan.calendar.Window;
import dev.netplan.check.PlanAt;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.journal.Journal;
import dev.netplan.model.Plan;
import dev.netplan.progress.Progress;
import dev.netplan.talk.Talk;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever wants all days asks from the first that Java knows to the last. */
class EndsOfTimeTest {

    private static final Plan PLAN = plan("x").starting(date(2200, 12, 1)).forMonths(24).in("America/Los_Angeles")
        .owner(person("Ada")).routine("post", engage().everyWeek().on(MONDAY).at(2, 30))
        .event("long", event("Long").starts(2026, 1, 5).ends(date(2026, 1, 9)))
        .event("first", event("First").starts(date(1900, 1, 1)))
        .event("last", event("Last").starts(2200, 12, 31, 23, 0).lasting(hours(24)).zone("Pacific/Pago_Pago"))
        .action("write", message().by(date(2200, 12, 31)))
        .contact("kai", person("Kai").keepInTouch(everyWeek()).birthday(4, 5))
        .journal(on(2200, 12, 2).attended("first").met("kai")).build();

    private static final Agenda AGENDA = Agenda.of(PLAN, LocalDate.of(2200, 12, 5));

    @Test
    void the_items_of_all_days_are_those_of_the_years_that_a_plan_can_hold() {
        assertThat(AGENDA.items(LocalDate.MIN, LocalDate.MAX))
            .isEqualTo(AGENDA.items(date(1899, 6, 1), date(2203, 6, 1))).extracting(Item::title)
            .contains("First", "Long", "Last", "Kai").hasSizeGreaterThan(100);
    }

    @Test
    void what_is_planned_on_all_days_is_what_is_planned_in_those_years() {
        Window all = new Window(LocalDate.MIN, LocalDate.MAX);

        assertThat(AGENDA.planned(all)).isEqualTo(AGENDA.planned(new Window(date(1899, 6, 1), date(2203, 6, 1))));
        assertThat(AGENDA.plannedMinutes(all)).isPositive();
    }

    @Test
    void there_is_nothing_before_and_after_those_years() {
        assertThat(AGENDA.items(LocalDate.MIN, date(1899, 6, 1))).isEmpty();
        assertThat(AGENDA.items(date(2204, 1, 1), LocalDate.MAX)).isEmpty();
        assertThat(AGENDA.items(LocalDate.MAX, LocalDate.MIN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "-10000-12-31", "+10000-01-01", "+999999999-12-31"})
    void a_day_far_from_every_plan_is_no_today(LocalDate asOf) {
        String message = "asOf is " + asOf + "; expected a date of the years -9999 to 9999.";

        assertThatIllegalArgumentException().isThrownBy(() -> Journal.of(PLAN, asOf)).withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> Agenda.of(PLAN, asOf)).withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> Progress.of(PLAN, asOf)).withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> PlanAt.of(PLAN, asOf).agenda()).withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-9999-01-01", "0000-01-01", "9999-12-31"})
    void a_plan_can_be_looked_at_from_afar(LocalDate asOf) {
        Agenda agenda = Agenda.of(PLAN, asOf);

        assertThat(agenda.items(LocalDate.MIN, LocalDate.MAX)).isNotEmpty();
        assertThat(agenda.journal().whomNext()).hasSize(1);
        assertThat(agenda.journal().firstFollowUps()).isEmpty();
        assertThat(Progress.of(agenda).goals()).isEmpty();
        assertThat(Talk.of(agenda.journal()).with("kai")).isPresent();
        assertThat(StandardRules.book().check(PlanAt.of(PLAN, asOf))).isNotEmpty();
    }
}
