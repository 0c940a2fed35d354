package dev.netplan.journal;

import static dev.netplan.journal.Told.day;
import static dev.netplan.journal.Told.entry;
import static dev.netplan.journal.Told.journal;
import static dev.netplan.journal.Told.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netplan.calendar.Window;
import dev.netplan.model.Activity;
import dev.netplan.model.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static List<Integer> places(List<Fact> facts) {
        return facts.stream().map(Fact::index).toList();
    }

    @Test
    void facts_are_in_order_of_their_dates() {
        Journal journal =
                journal("03-01", entry("02-03", "research"), entry("01-07", "join"), entry("02-01", "engage"));

        assertThat(places(journal.facts())).containsExactly(1, 2, 0);
    }

    @Test
    void facts_of_one_date_stay_in_the_order_of_the_journal() {
        Journal journal = journal("03-01", entry("01-07", "research"), entry("01-06", "join"), entry("01-07", "attend"),
                entry("01-07", "engage"));

        assertThat(places(journal.facts())).containsExactly(1, 0, 2, 3);
    }

    @Test
    void entries_of_the_day_itself_are_facts_and_later_ones_are_not() {
        Journal journal = journal("01-07", entry("01-08", "join"), entry("01-07", "engage"));

        assertThat(places(journal.facts())).containsExactly(1);
    }

    @Test
    void entries_before_the_plan_are_facts() {
        Journal journal = journal("02-01", entry("01-01", "engage"));

        assertThat(journal.facts()).hasSize(1);
    }

    @Test
    void a_fact_is_after_another_by_date_and_then_by_place() {
        Fact first = new Fact(5, entry("01-06", "join"));
        Fact second = new Fact(3, entry("01-07", "join"));
        Fact third = new Fact(4, entry("01-07", "join"));

        assertThat(second.isAfter(first)).isTrue();
        assertThat(third.isAfter(second)).isTrue();
        assertThat(second.isAfter(third)).isFalse();
        assertThat(second.isAfter(second)).isFalse();
    }

    @Test
    void facts_of_some_days_include_both_ends() {
        Journal journal = journal("03-01", entry("01-06", "join"), entry("01-07", "join"), entry("01-07", "engage"),
                entry("01-09", "join"), entry("01-10", "join"));

        assertThat(places(journal.facts(Window.between(day("01-07"), day("01-09"))))).containsExactly(1, 2, 3);
        assertThat(journal.facts(Window.between(day("01-09"), day("01-07")))).isEmpty();
        assertThat(journal.facts(Window.between(day("02-09"), day("02-10")))).isEmpty();
    }

    @Test
    void facts_of_an_activity_include_those_of_the_plans_own_that_are_like_it() {
        Journal journal = journal("03-01", entry("01-06", "walk"), entry("01-07", "coffee-chat"),
                entry("01-08", "engage"), entry("01-09", "walk"));
        Window days = Window.between(day("01-06"), day("01-08"));

        assertThat(places(journal.facts(Activity.of("coffee-chat"), days))).containsExactly(0, 1);
        assertThat(places(journal.facts(Activity.of("walk"), days))).containsExactly(0);
        assertThat(journal.facts(Activity.of("publish"), days)).isEmpty();
    }

    @Test
    void facts_with_a_person_include_the_one_in_which_they_met() {
        Journal journal = journal("03-01", meeting("01-06", "kai"), entry("01-07", "message", "grace", "kai"),
                entry("01-08", "message", "grace"));

        assertThat(places(journal.factsWith("kai"))).containsExactly(0, 1);
        assertThat(places(journal.factsWith("grace"))).containsExactly(1, 2);
        assertThat(journal.factsWith("ben")).isEmpty();
    }

    @Test
    void a_person_both_named_and_met_is_with_the_entry_once() {
        Journal journal = journal("03-01", meeting("01-06", "kai").withPeople("kai"));

        assertThat(journal.factsWith("kai")).hasSize(1);
    }

    @Test
    void an_event_was_attended_when_an_entry_was_at_it() {
        Entry there = entry("01-15", "attend").withAt("react-night");

        assertThat(journal("01-15", there).eventAttended("react-night")).isTrue();
        assertThat(journal("01-14", there).eventAttended("react-night")).isFalse();
        assertThat(journal("01-15", there).eventAttended("vue-night")).isFalse();
        assertThat(places(journal("01-15", there).factsAt("react-night"))).containsExactly(0);
    }

    @Test
    void nobody_can_change_the_answers() {
        Journal journal = journal("03-01", meeting("01-06", "kai").withAt("react-night"));

        assertThat(List.of(journal.facts(), journal.factsWith("kai"), journal.factsAt("react-night"))).allSatisfy(
                facts -> assertThatThrownBy(facts::clear).isInstanceOf(UnsupportedOperationException.class));
    }
}
