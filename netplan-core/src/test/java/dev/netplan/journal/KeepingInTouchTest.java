package dev.netplan.journal;

import static dev.netplan.journal.Told.day;
import static dev.netplan.journal.Told.entry;
import static dev.netplan.journal.Told.journal;
import static dev.netplan.journal.Told.meeting;
import static dev.netplan.journal.Told.person;
import static dev.netplan.journal.Told.plan;
import static dev.netplan.journal.Told.planWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.netplan.format.ById;
import dev.netplan.journal.KeepingInTouch.State;
import dev.netplan.model.Cadence;
import dev.netplan.model.Contact;
import dev.netplan.model.Defaults;
import dev.netplan.model.Entry;
import dev.netplan.model.KeepInTouch;
import dev.netplan.model.Met;
import dev.netplan.model.Plan;
import dev.netplan.model.StandardActivity;
import dev.netplan.model.Tie;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KeepingInTouchTest {

    private static final KeepInTouch FORTNIGHT = KeepInTouch.every(Cadence.weeks(2));
    private static final Contact KAI = person("kai").keepInTouch(FORTNIGHT).build();

    private static LocalDate last(Contact contact, String asOf, Entry... entries) {
        return journal(asOf, planWith(contact), entries).lastContact(contact.id()).orElse(LocalDate.MIN);
    }

    private static KeepingInTouch one(Contact contact, String asOf, Entry... entries) {
        return journal(asOf, planWith(contact), entries).keepingInTouch().get(0);
    }

    @Test
    void any_contact_entry_restarts_the_clock_whether_they_were_named_or_met() {
        assertThat(last(KAI, "02-01", meeting("01-06", "kai"))).isEqualTo(day("01-06"));
        assertThat(last(KAI, "02-01", meeting("01-06", "kai"), entry("01-20", "message", "ben", "kai")))
            .isEqualTo(day("01-20"));
    }

    @Test
    void everything_is_contact_but_reading_following_joining_publishing_and_letting_go() {
        Set<String> contact = new TreeSet<>();
        for (StandardActivity activity : StandardActivity.values()) {
            if (!last(KAI, "02-01", entry("01-06", activity.word(), "kai")).equals(LocalDate.MIN)) {
                contact.add(activity.word());
            }
        }

        assertThat(contact).containsExactly("attend", "catch-up", "coffee-chat", "engage", "follow-up", "hear-back",
                "informational-interview", "introduce", "message", "practice");
    }

    @Test
    void reading_about_somebody_does_not_restart_the_clock_and_their_answer_does() {
        assertThat(last(KAI, "01-21", entry("01-06", "message", "kai"), entry("01-10", "hear-back", "kai"),
                entry("01-20", "research", "kai")))
            .isEqualTo(day("01-10"));
    }

    @Test
    void an_own_activity_is_contact_when_the_one_that_it_is_like_is() {
        assertThat(last(KAI, "02-01", entry("01-06", "walk", "kai"))).isEqualTo(day("01-06"));
    }

    @Test
    void entries_before_the_plan_are_contact_and_those_after_the_day_are_not() {
        assertThat(last(KAI, "01-20", entry("01-02", "message", "kai"), entry("01-21", "message", "kai")))
            .isEqualTo(day("01-02"));
        assertThat(last(KAI, "01-21", entry("01-21", "message", "kai"))).isEqualTo(day("01-21"));
    }

    @Test
    void somebody_of_whom_only_the_journal_knows_has_a_last_contact_too() {
        assertThat(journal("02-01", entry("01-06", "message", "stranger")).lastContact("stranger"))
            .contains(day("01-06"));
    }

    @Test
    void those_whom_the_plan_does_not_define_each_have_their_own_last_contact() {
        Journal journal = journal("02-01", planWith(KAI), meeting("01-06", "first-stranger"),
                meeting("01-08", "second-stranger"), meeting("01-10", "kai"));

        assertThat(journal.lastContact("first-stranger")).contains(day("01-06"));
        assertThat(journal.lastContact("second-stranger")).contains(day("01-08"));
        assertThat(journal.lastContact("nobody")).isEmpty();
    }

    @Test
    void the_latest_of_entries_last_contact_and_the_day_they_met_counts() {
        Contact known = KAI.withLastContact(day("01-10")).withMet(Met.builder().on(day("01-12")).build());

        assertThat(last(known, "02-01", entry("01-06", "message", "kai"))).isEqualTo(day("01-12"));
        assertThat(last(known.withLastContact(day("01-14")), "02-01")).isEqualTo(day("01-14"));
        assertThat(last(known, "02-01", entry("01-15", "message", "kai"))).isEqualTo(day("01-15"));
    }

    @Test
    void last_contact_and_a_first_meeting_after_the_day_do_not_count() {
        Contact known = KAI.withLastContact(day("01-10")).withMet(Met.builder().on(day("01-12")).build());

        assertThat(last(known, "01-11")).isEqualTo(day("01-10"));
        assertThat(last(known, "01-09")).isEqualTo(LocalDate.MIN);
    }

    @Test
    void the_next_contact_is_due_a_cadence_after_the_last_by_the_calendar() {
        Contact monthly = KAI.withKeepInTouch(KeepInTouch.every(Cadence.months(1)));

        assertThat(one(KAI, "02-01", entry("01-06", "message", "kai")).due()).isEqualTo(day("01-20"));
        assertThat(one(monthly, "02-01", entry("01-31", "message", "kai")).due()).isEqualTo(day("02-28"));
    }

    @Test
    void somebody_never_spoken_to_is_due_at_the_plans_start() {
        assertThat(one(KAI, "02-01").last()).isEmpty();
        assertThat(one(KAI, "02-01").due()).isEqualTo(day("01-05"));
    }

    @Test
    void nobody_is_due_before_the_day_until_which_they_are_left_in_peace() {
        Entry word = entry("01-06", "message", "kai");

        assertThat(one(KAI.withNotBefore(day("03-01")), "02-01", word).due()).isEqualTo(day("03-01"));
        assertThat(one(KAI.withNotBefore(day("01-10")), "02-01", word).due()).isEqualTo(day("01-20"));
        assertThat(one(KAI.withNotBefore(day("03-01")), "02-01").due()).isEqualTo(day("03-01"));
    }

    @Test
    void it_is_fresh_until_a_week_before_soon_until_the_day_due_for_one_cadence_and_then_lapsed() {
        Entry word = entry("02-01", "message", "kai"); // due on the 15th, and a cadence late on 1 March

        assertThat(one(KAI, "02-07", word).state()).isEqualTo(State.FRESH);
        assertThat(one(KAI, "02-08", word).state()).isEqualTo(State.SOON);
        assertThat(one(KAI, "02-14", word).state()).isEqualTo(State.SOON);
        assertThat(one(KAI, "02-15", word).state()).isEqualTo(State.DUE);
        assertThat(one(KAI, "03-01", word).state()).isEqualTo(State.DUE);
        assertThat(one(KAI, "03-02", word).state()).isEqualTo(State.LAPSED);
    }

    @Test
    void the_tie_lends_its_cadence_to_those_without_one_of_their_own() {
        Defaults defaults = Defaults.builder().putKeepInTouch(Tie.STRONG, KeepInTouch.every(Cadence.weeks(6)))
            .putKeepInTouch(Tie.DORMANT, KeepInTouch.never()).build();
        Plan plan = plan().defaults(defaults)
            .contacts(ById.of(person("strong").tie(Tie.STRONG).build(), person("weak").tie(Tie.WEAK).build(),
                    person("dormant").tie(Tie.DORMANT).build(), person("untied").build(),
                    person("own").tie(Tie.STRONG).keepInTouch(FORTNIGHT).build(),
                    person("woken").tie(Tie.DORMANT).keepInTouch(FORTNIGHT).build(),
                    person("never").tie(Tie.STRONG).keepInTouch(KeepInTouch.never()).build()))
            .build();

        assertThat(journal("02-01", plan).keepingInTouch())
            .extracting(KeepingInTouch::contact, touch -> touch.cadence().toString())
            .containsExactly(tuple("strong", "6 weeks"), tuple("own", "2 weeks"), tuple("woken", "2 weeks"));
    }

    @Test
    void the_states_have_the_words_of_the_format() {
        assertThat(State.values()).extracting(State::word).containsExactly("fresh", "soon", "due", "lapsed");
    }
}
