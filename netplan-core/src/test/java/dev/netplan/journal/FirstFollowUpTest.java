package dev.netplan.journal;

import static dev.netplan.journal.Told.day;
import static dev.netplan.journal.Told.entry;
import static dev.netplan.journal.Told.journal;
import static dev.netplan.journal.Told.meeting;
import static dev.netplan.journal.Told.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.netplan.model.Cadence;
import dev.netplan.model.Defaults;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstFollowUpTest {

    private static final Entry MET = meeting("02-01", "kai");

    private static boolean isOpen(String asOf, Entry... others) {
        return !at(asOf, others).isEmpty();
    }

    private static List<FirstFollowUp> at(String asOf, Entry... others) {
        return Journal.of(plan().addJournal(MET).addJournal(others).build(), day(asOf)).firstFollowUps();
    }

    @Test
    void everybody_newly_met_is_to_be_written_to_on_the_day_after() {
        assertThat(journal("02-02", entry("01-31", "join"), meeting("02-01", "kai", "ben")).firstFollowUps())
            .extracting(FirstFollowUp::contact, FirstFollowUp::entry, FirstFollowUp::met, FirstFollowUp::due)
            .containsExactly(tuple("kai", 1, day("02-01"), day("02-02")), tuple("ben", 1, day("02-01"), day("02-02")));
    }

    @Test
    void it_stands_from_the_day_they_met() {
        assertThat(isOpen("01-31")).isFalse();
        assertThat(isOpen("02-01")).isTrue();
    }

    @Test
    void people_who_were_only_named_are_not_new() {
        assertThat(journal("02-02", entry("02-01", "attend", "kai")).firstFollowUps()).isEmpty();
    }

    @Test
    void any_contact_on_a_later_day_ends_it_and_reading_about_them_does_not() {
        assertThat(isOpen("02-05", entry("02-02", "message", "kai"))).isFalse();
        assertThat(isOpen("02-05", entry("02-02", "hear-back", "kai"))).isFalse();
        assertThat(isOpen("02-05", entry("02-02", "research", "kai"))).isTrue();
        assertThat(isOpen("02-05", entry("02-02", "message", "ben"))).isTrue();
    }

    @Test
    void on_the_day_itself_only_a_follow_up_ends_it() {
        assertThat(isOpen("02-05", entry("02-01", "message", "kai"))).isTrue();
        assertThat(isOpen("02-05", entry("02-01", "follow-up", "kai"))).isFalse();
    }

    @Test
    void contact_before_they_met_does_not_end_it() {
        assertThat(isOpen("02-05", entry("01-31", "message", "kai"))).isTrue();
        assertThat(isOpen("02-05", entry("01-31", "follow-up", "kai"))).isTrue();
        assertThat(isOpen("02-05", entry("01-31", "let-go", "kai"))).isTrue();
    }

    @Test
    void a_let_go_ends_it() {
        assertThat(isOpen("02-05", entry("02-01", "let-go", "kai"))).isFalse();
        assertThat(isOpen("02-05", entry("02-03", "let-go", "kai"))).isFalse();
    }

    @Test
    void entries_after_the_day_do_not_end_it() {
        assertThat(isOpen("02-05", entry("02-06", "message", "kai"))).isTrue();
    }

    @Test
    void it_is_late_once_the_time_for_it_has_passed() {
        assertThat(at("02-03").get(0).late()).isFalse();
        assertThat(at("02-04").get(0).late()).isTrue();
    }

    @Test
    void the_plan_says_how_long_the_time_for_it_is() {
        Plan week = plan().defaults(Defaults.builder().followUp(Cadence.weeks(1)).build()).build();

        assertThat(journal("02-08", week, MET).firstFollowUps().get(0).late()).isFalse();
        assertThat(journal("02-09", week, MET).firstFollowUps().get(0).late()).isTrue();
    }

    @Test
    void after_thirty_days_it_is_dropped() {
        assertThat(isOpen("03-03")).isTrue();
        assertThat(isOpen("03-04")).isFalse();
    }
}
