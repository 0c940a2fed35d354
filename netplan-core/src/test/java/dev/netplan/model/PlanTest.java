package dev.netplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netplan.format.ById;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

    private final Plan plan =
            Plan.builder().start(LocalDate.of(2026, 1, 5)).owner(Owner.builder().name("Ada").build()).build();

    @Test
    void a_plan_runs_six_months_where_nothing_else_is_said() {
        assertThat(plan.lastDay()).isEqualTo(LocalDate.of(2026, 7, 4));
        assertThat(plan.withMonths(1).lastDay()).isEqualTo(LocalDate.of(2026, 2, 4));
        assertThat(plan.withEnd(LocalDate.of(2026, 1, 5)).lastDay()).isEqualTo(LocalDate.of(2026, 1, 5));
    }

    @Test
    void a_month_that_is_too_short_ends_the_plan_a_day_before_its_last() {
        assertThat(plan.withStart(LocalDate.of(2026, 8, 31)).lastDay()).isEqualTo(LocalDate.of(2027, 2, 27));
    }

    @Test
    void what_is_not_said_has_its_ordinary_value() {
        assertThat(plan.zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(plan.weekStarts()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(plan.defaults().followUp()).isEqualTo(Cadence.days(2));
        assertThat(plan.defaults().nudge()).isEqualTo(Cadence.days(7));
        assertThat(plan.defaults().nudges()).isEqualTo(2);
        assertThat(plan.contacts()).isEmpty();
    }

    @Test
    void what_has_its_ordinary_value_is_not_written() {
        assertThat(plan.toTree()).containsOnlyKeys("netplan", "start", "owner");
    }

    @Test
    void a_copy_leaves_the_plan_as_it_was() {
        Plan titled = plan.withTitle("Toward frontend");

        assertThat(plan.title()).isEmpty();
        assertThat(titled.title()).contains("Toward frontend");
        assertThat(titled).isNotEqualTo(plan);
        assertThat(titled.withTitle(java.util.Optional.empty())).isEqualTo(plan);
    }

    @Test
    void a_list_given_to_a_builder_is_not_shared_with_it() {
        List<String> tags = new ArrayList<>(List.of("react"));
        Contact kai = Contact.builder().id("kai").name("Kai").tags(tags).build();

        tags.add("changed");

        assertThat(kai.tags()).containsExactly("react");
        assertThatThrownBy(() -> kai.tags().add("changed")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void sections_are_found_by_id_and_keep_their_order() {
        Contact kai = Contact.builder().id("kai").name("Kai").build();
        Contact ada = Contact.builder().id("ada").name("Ada").build();
        Plan peopled = plan.withContacts(ById.of(kai, ada));

        assertThat(peopled.contacts().find("ada")).contains(ada);
        assertThat(peopled.contacts().ids()).containsExactly("kai", "ada");
    }

    @Test
    void an_entry_knows_everybody_once() {
        Entry entry = Entry.builder().on(LocalDate.of(2026, 1, 15)).activity(Activity.of("attend"))
            .people(List.of("kai", "ada"))
            .met(List.of("ada", "grace")).build();

        assertThat(entry.everybody()).containsExactly("kai", "ada", "grace");
        assertThat(entry.withMet().everybody()).containsExactly("kai", "ada");
        assertThat(entry.withPeople().everybody()).containsExactly("ada", "grace");
    }

    @Test
    void a_builder_without_what_every_element_needs_says_what_it_lacks() {
        assertThatThrownBy(() -> Contact.builder().id("kai").build()).isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("name");
    }

    @Test
    void an_element_tells_itself() {
        assertThat(Contact.builder().id("kai").name("Kai").build().toString()).contains("kai", "Kai")
            .doesNotContain("Optional");
    }
}
