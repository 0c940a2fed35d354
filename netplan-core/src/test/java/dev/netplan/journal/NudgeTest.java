package dev.netplan.journal;

import static dev.netplan.journal.Told.asking;
import static dev.netplan.journal.Told.day;
import static dev.netplan.journal.Told.entry;
import static dev.netplan.journal.Told.journal;
import static dev.netplan.journal.Told.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.journal.Request.State;
import dev.netplan.model.Activity;
import dev.netplan.model.Cadence;
import dev.netplan.model.Defaults;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;

class NudgeTest {

    private static final Entry ASKED = asking("02-01", "kai", "coffee-chat");

    private static Entry commenting(String date, String hope) {
        return entry(date, "engage", "kai").withHopingFor(Activity.of(hope));
    }

    private static Request only(String asOf, Entry... entries) {
        List<Request> requests = journal(asOf, entries).requests();
        assertThat(requests).hasSize(1);
        return requests.get(0);
    }

    @Test
    void a_request_without_more_words_has_its_own_day_as_its_last_word() {
        assertThat(only("02-03", ASKED).lastWord()).isEqualTo(day("02-01"));
        assertThat(only("02-03", ASKED).nudges()).isZero();
    }

    @Test
    void follow_ups_and_messages_are_words_and_other_activities_are_not() {
        assertThat(only("02-07", ASKED, entry("02-03", "follow-up", "kai")).lastWord()).isEqualTo(day("02-03"));
        assertThat(only("02-07", ASKED, entry("02-04", "message", "kai")).lastWord()).isEqualTo(day("02-04"));
        assertThat(only("02-07", ASKED, entry("02-05", "postcard", "kai")).lastWord()).isEqualTo(day("02-05"));
        assertThat(only("02-07", ASKED, entry("02-05", "engage", "kai")).lastWord()).isEqualTo(day("02-01"));
        assertThat(only("02-07", ASKED, entry("02-05", "message", "ben")).lastWord()).isEqualTo(day("02-01"));
    }

    @Test
    void words_before_the_request_are_none_of_its_nudges() {
        Request request = only("02-07", entry("01-31", "message", "kai"), ASKED);

        assertThat(request.nudges()).isZero();
        assertThat(only("02-07", entry("02-01", "message", "kai"), ASKED).nudges()).isZero();
        assertThat(only("02-07", ASKED, entry("02-01", "message", "kai")).nudges()).isEqualTo(1);
    }

    @Test
    void asking_again_for_the_same_is_a_nudge_and_no_new_request() {
        Request request = only("02-07", ASKED, asking("02-05", "kai", "coffee-chat"));

        assertThat(request.entry()).isZero();
        assertThat(request.nudges()).isEqualTo(1);
        assertThat(request.lastWord()).isEqualTo(day("02-05"));
    }

    @Test
    void asking_again_by_a_comment_is_a_nudge_too() {
        Request request = only("02-07", ASKED, commenting("02-05", "coffee-chat"));

        assertThat(request.nudges()).isEqualTo(1);
        assertThat(request.lastWord()).isEqualTo(day("02-05"));
    }

    @Test
    void the_last_word_is_the_latest_of_nudges_of_both_kinds() {
        Entry comment = commenting("02-05", "coffee-chat");

        assertThat(only("02-09", ASKED, comment, entry("02-06", "message", "kai")).lastWord()).isEqualTo(day("02-06"));
        assertThat(only("02-09", ASKED, entry("02-03", "message", "kai"), comment).lastWord()).isEqualTo(day("02-05"));
    }

    @Test
    void asking_for_something_like_it_is_a_nudge_and_never_the_other_way_round() {
        assertThat(only("02-07", ASKED, asking("02-05", "kai", "walk")).nudges()).isEqualTo(1);
        assertThat(journal("02-07", asking("02-01", "kai", "walk"), asking("02-05", "kai", "coffee-chat")).requests())
            .hasSize(2);
    }

    @Test
    void asking_for_something_else_is_a_new_request() {
        assertThat(journal("02-07", ASKED, asking("02-05", "kai", "introduce")).requests()).extracting(Request::entry)
            .containsExactly(0, 1);
    }

    @Test
    void asking_somebody_else_is_a_new_request() {
        Entry both = asking("02-05", "kai", "coffee-chat").withPeople("kai", "ben");

        assertThat(journal("02-07", ASKED, both).requests()).extracting(Request::contact).containsExactly("kai", "ben");
    }

    @Test
    void asking_again_after_a_grant_an_answer_or_a_let_go_is_a_new_request() {
        Entry again = asking("02-05", "kai", "coffee-chat");

        assertThat(journal("02-07", ASKED, entry("02-03", "coffee-chat", "kai"), again).requests()).hasSize(2);
        assertThat(journal("02-07", ASKED, entry("02-03", "walk", "kai"), again).requests()).hasSize(2);
        assertThat(journal("02-07", ASKED, entry("02-03", "hear-back", "kai"), again).requests()).hasSize(2);
        assertThat(journal("02-07", ASKED, entry("02-03", "let-go", "kai"), again).requests()).hasSize(2);
        assertThat(journal("02-07", ASKED, entry("02-03", "catch-up", "kai"), again).requests()).hasSize(1);
    }

    @Test
    void a_waiting_request_is_stale_once_its_last_word_is_more_than_a_week_old() {
        assertThat(only("02-08", ASKED).stale()).isFalse();
        assertThat(only("02-09", ASKED).stale()).isTrue();
        assertThat(only("02-09", ASKED, entry("02-05", "message", "kai")).stale()).isFalse();
        assertThat(only("02-09", ASKED, entry("02-02", "hear-back", "kai")).stale()).isFalse();
    }

    @Test
    void a_nudge_is_due_a_week_after_the_last_word_while_the_request_waits() {
        assertThat(only("02-02", ASKED).nudgeDue()).contains(day("02-08"));
        assertThat(only("02-20", ASKED, entry("02-05", "message", "kai")).nudgeDue()).contains(day("02-12"));
        assertThat(only("02-09", ASKED, entry("02-02", "hear-back", "kai")).nudgeDue()).isEmpty();
    }

    @Test
    void it_is_let_go_when_two_nudges_went_out_and_the_last_is_more_than_a_week_old() {
        Entry first = entry("02-08", "follow-up", "kai");
        Entry second = commenting("02-15", "coffee-chat");

        assertThat(only("02-22", ASKED, first, second).state()).isEqualTo(State.WAITING);
        assertThat(only("02-23", ASKED, first, second).state()).isEqualTo(State.LET_GO);
        assertThat(only("02-23", ASKED, first, second).stale()).isFalse();
        assertThat(only("02-23", ASKED, first, second).nudgeDue()).isEmpty();
        assertThat(only("06-30", ASKED, first).state()).isEqualTo(State.WAITING);
    }

    @Test
    void an_entry_that_is_a_message_and_asks_again_is_one_nudge() {
        assertThat(only("06-30", ASKED, asking("02-08", "kai", "coffee-chat")).state()).isEqualTo(State.WAITING);
    }

    @Test
    void one_more_word_after_it_was_given_up_wakes_it() {
        assertThat(only("03-10", ASKED, entry("02-08", "message", "kai"), entry("02-15", "message", "kai"),
                asking("03-08", "kai", "coffee-chat"))
            .state()).isEqualTo(State.WAITING);
    }

    @Test
    void the_plan_says_how_long_to_wait_and_how_often_to_ask() {
        Plan patient = plan().defaults(Defaults.builder().nudge(Cadence.months(1)).nudges(1).build()).build();
        Entry nudge = entry("02-28", "message", "kai");

        assertThat(journal("02-05", patient, ASKED).requests().get(0).nudgeDue()).contains(day("03-01"));
        assertThat(journal("03-28", patient, ASKED, nudge).requests().get(0).state()).isEqualTo(State.WAITING);
        assertThat(journal("03-29", patient, ASKED, nudge).requests().get(0).state()).isEqualTo(State.LET_GO);
    }
}
