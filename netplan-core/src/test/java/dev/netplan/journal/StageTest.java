package dev.netplan.journal;

import static dev.netplan.journal.Told.day;
import static dev.netplan.journal.Told.entry;
import static dev.netplan.journal.Told.journal;
import static dev.netplan.journal.Told.meeting;
import static dev.netplan.journal.Told.person;
import static dev.netplan.journal.Told.planWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Met;
import dev.netplan.model.Plan;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StageTest {

    private static final Contact KAI = person("kai").build();

    private static Stage stage(Contact contact, Entry... entries) {
        return journal("02-10", planWith(contact), entries).stageOf(contact.id());
    }

    @Test
    void somebody_of_whom_the_journal_says_nothing_is_to_be_met() {
        assertThat(stage(KAI)).isEqualTo(Stage.TO_MEET);
        assertThat(stage(KAI, entry("02-01", "message", "ben"))).isEqualTo(Stage.TO_MEET);
    }

    @Test
    void after_other_entries_only_the_owner_has_reached_out() {
        assertThat(stage(KAI, entry("02-01", "message", "kai"), entry("02-02", "message", "kai")))
            .isEqualTo(Stage.REACHED_OUT);
        assertThat(stage(KAI, entry("02-01", "research", "kai"))).isEqualTo(Stage.REACHED_OUT);
    }

    @Test
    void after_one_conversation_they_have_met() {
        assertThat(stage(KAI, entry("02-01", "coffee-chat", "kai"))).isEqualTo(Stage.MET);
        assertThat(stage(KAI, entry("02-01", "hear-back", "kai"))).isEqualTo(Stage.MET);
        assertThat(stage(KAI, entry("02-01", "walk", "kai"))).isEqualTo(Stage.MET);
    }

    @Test
    void two_conversations_on_one_day_do_not_make_it_warm_and_on_two_days_they_do() {
        Entry talk = entry("02-01", "coffee-chat", "kai");

        assertThat(stage(KAI, talk, entry("02-01", "hear-back", "kai"))).isEqualTo(Stage.MET);
        assertThat(stage(KAI, talk, entry("02-02", "hear-back", "kai"))).isEqualTo(Stage.WARM);
        assertThat(stage(KAI, talk, entry("02-01", "hear-back", "kai"), entry("02-03", "walk", "kai")))
            .isEqualTo(Stage.WARM);
        assertThat(stage(KAI, talk, entry("02-02", "message", "kai"))).isEqualTo(Stage.MET);
    }

    @Test
    void whoever_was_newly_met_in_an_entry_is_met_whatever_it_did() {
        assertThat(stage(KAI, meeting("02-01", "kai"))).isEqualTo(Stage.MET);
        assertThat(stage(KAI, entry("02-01", "engage").withMet("kai"))).isEqualTo(Stage.MET);
    }

    @Test
    void a_contact_that_says_how_they_met_is_met_unless_that_is_still_to_come() {
        assertThat(stage(KAI.withMet(Met.builder().build()))).isEqualTo(Stage.MET);
        assertThat(stage(KAI.withMet(Met.builder().on(day("02-10")).build()))).isEqualTo(Stage.MET);
        assertThat(stage(KAI.withMet(Met.builder().on(day("02-11")).build()))).isEqualTo(Stage.TO_MEET);
    }

    @Test
    void a_contact_with_an_opening_balance_is_met() {
        assertThat(stage(KAI.withLastContact(day("01-01")))).isEqualTo(Stage.MET);
    }

    @Test
    void having_met_does_not_make_one_conversation_warm() {
        assertThat(stage(KAI.withMet(Met.builder().build()), entry("02-01", "coffee-chat", "kai")))
            .isEqualTo(Stage.MET);
    }

    @Test
    void conversations_before_the_plan_count_and_those_after_the_day_do_not() {
        assertThat(stage(KAI, entry("01-01", "catch-up", "kai"), entry("02-10", "catch-up", "kai")))
            .isEqualTo(Stage.WARM);
        assertThat(stage(KAI, entry("01-01", "catch-up", "kai"), entry("02-11", "catch-up", "kai")))
            .isEqualTo(Stage.MET);
    }

    @Test
    void the_stage_before_something_happened_leaves_out_that_and_all_later() {
        Journal journal = journal("02-10", planWith(KAI), entry("02-01", "message", "kai"),
                entry("02-01", "coffee-chat", "kai"), entry("02-02", "hear-back", "kai"),
                entry("02-02", "message", "kai"));

        assertThat(journal.facts()).extracting(fact -> journal.stageBefore(fact, "kai")).containsExactly(Stage.TO_MEET,
                Stage.REACHED_OUT, Stage.MET, Stage.WARM);
    }

    @Test
    void somebody_met_on_the_very_day_was_met_before_what_happened_on_it() {
        Contact known = KAI.withMet(Met.builder().on(day("02-01")).build());
        Journal journal = journal("02-10", planWith(known), entry("01-31", "message", "kai"),
                entry("02-01", "message", "kai"));

        assertThat(journal.facts()).extracting(fact -> journal.stageBefore(fact, "kai")).containsExactly(Stage.TO_MEET,
                Stage.MET);
    }

    @Test
    void the_contacts_are_counted_by_stage() {
        Plan plan = planWith(KAI, person("ben").build(), person("grace").lastContact(day("01-01")).build());

        assertThat(journal("02-10", plan, entry("02-01", "message", "ben", "stranger")).stages()).containsExactly(
                Map.entry(Stage.TO_MEET, 1), Map.entry(Stage.REACHED_OUT, 1), Map.entry(Stage.MET, 1),
                Map.entry(Stage.WARM, 0));
    }

    @Test
    void the_stages_have_the_words_of_the_format() {
        assertThat(Stage.values()).extracting(Stage::word).containsExactly("to-meet", "reached-out", "met", "warm");
    }
}
