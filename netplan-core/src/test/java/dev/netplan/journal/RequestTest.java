package dev.netplan.journal;

import static dev.netplan.journal.Told.asking;
import static dev.netplan.journal.Told.day;
import static dev.netplan.journal.Told.entry;
import static dev.netplan.journal.Told.journal;
import static dev.netplan.journal.Told.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.netplan.journal.Request.State;
import dev.netplan.model.Activity;
import dev.netplan.model.Entry;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequestTest {

    private static final Entry ASKED = asking("02-01", "kai", "coffee-chat");
    private static final Entry LET_GO = entry("02-04", "let-go", "kai");

    private static Entry heard(String date, Entry.Answer answer) {
        return entry(date, "hear-back", "kai").withAnswer(answer);
    }

    private static State state(Entry... later) {
        return journal("02-07", Stream.concat(Stream.of(ASKED), Stream.of(later)).toArray(Entry[]::new)).requests()
            .get(0).state();
    }

    @Test
    void an_entry_that_hopes_for_something_is_a_request_to_each_of_its_people() {
        Entry toAll = meeting("02-01", "ben").withPeople("kai", "grace").withHopingFor(Activity.of("coffee-chat"));

        assertThat(journal("02-07", entry("01-30", "join"), toAll).requests())
            .extracting(Request::contact, Request::entry, request -> request.hopingFor().id())
            .containsExactly(tuple("kai", 1, "coffee-chat"), tuple("grace", 1, "coffee-chat"),
                    tuple("ben", 1, "coffee-chat"));
    }

    @Test
    void an_entry_that_hopes_for_nothing_is_no_request() {
        assertThat(journal("02-07", entry("02-01", "message", "kai")).requests()).isEmpty();
    }

    @Test
    void requests_are_in_order_of_time() {
        assertThat(journal("02-07", asking("02-03", "kai", "catch-up"), asking("02-02", "ben", "catch-up")).requests())
            .extracting(Request::entry).containsExactly(1, 0);
    }

    @Test
    void it_waits_while_nothing_comes_back() {
        assertThat(state()).isEqualTo(State.WAITING);
        assertThat(state(entry("02-04", "research", "kai"))).isEqualTo(State.WAITING);
    }

    @Test
    void only_a_request_without_any_word_from_them_waits() {
        assertThat(journal("02-07", ASKED).requests()).allMatch(Request::isWaiting);
        assertThat(journal("02-07", ASKED, LET_GO).requests()).noneMatch(Request::isWaiting);
    }

    @Test
    void it_is_granted_when_a_later_entry_with_the_person_has_the_activity_hoped_for() {
        assertThat(state(entry("02-04", "coffee-chat", "kai"))).isEqualTo(State.GRANTED);
        assertThat(state(entry("02-04", "coffee-chat", "ben"))).isEqualTo(State.WAITING);
        assertThat(state(entry("02-04", "catch-up", "kai"))).isEqualTo(State.WAITING);
    }

    @Test
    void an_own_activity_grants_the_one_that_it_is_like_and_never_the_other_way_round() {
        assertThat(state(entry("02-04", "walk", "kai"))).isEqualTo(State.GRANTED);
        assertThat(journal("02-07", asking("02-01", "kai", "walk"), entry("02-04", "coffee-chat", "kai")).requests()
            .get(0).state()).isEqualTo(State.WAITING);
    }

    @Test
    void what_stands_further_down_on_the_same_date_is_later_and_what_stands_above_is_not() {
        Entry chat = entry("02-01", "coffee-chat", "kai");

        assertThat(journal("02-07", ASKED, chat).requests().get(0).state()).isEqualTo(State.GRANTED);
        assertThat(journal("02-07", chat, ASKED).requests().get(0).state()).isEqualTo(State.WAITING);
    }

    @Test
    void an_earlier_date_further_down_is_not_later() {
        assertThat(state(entry("01-31", "coffee-chat", "kai"))).isEqualTo(State.WAITING);
    }

    @Test
    void the_asking_entry_itself_grants_nothing() {
        Entry overCoffee = entry("02-01", "coffee-chat", "kai").withHopingFor(Activity.of("coffee-chat"));

        assertThat(journal("02-07", overCoffee).requests().get(0).state()).isEqualTo(State.WAITING);
    }

    @Test
    void an_entry_after_the_day_changes_nothing() {
        assertThat(state(entry("02-08", "coffee-chat", "kai"))).isEqualTo(State.WAITING);
        assertThat(journal("01-31", ASKED).requests()).isEmpty();
    }

    @Test
    void it_is_answered_when_they_wrote_back() {
        assertThat(state(entry("02-04", "hear-back", "kai"))).isEqualTo(State.ANSWERED);
        assertThat(state(heard("02-04", Entry.Answer.YES))).isEqualTo(State.ANSWERED);
        assertThat(state(heard("02-04", Entry.Answer.LATER))).isEqualTo(State.ANSWERED);
    }

    @Test
    void it_is_declined_when_their_last_answer_says_no() {
        assertThat(state(heard("02-04", Entry.Answer.NO))).isEqualTo(State.DECLINED);
        assertThat(state(heard("02-03", Entry.Answer.LATER), heard("02-04", Entry.Answer.NO)))
            .isEqualTo(State.DECLINED);
        assertThat(state(heard("02-03", Entry.Answer.NO), heard("02-04", Entry.Answer.YES))).isEqualTo(State.ANSWERED);
        assertThat(state(heard("02-03", Entry.Answer.NO), entry("02-04", "hear-back", "kai")))
            .isEqualTo(State.ANSWERED);
    }

    @Test
    void an_answer_from_before_the_request_does_not_answer_it() {
        assertThat(state(heard("01-31", Entry.Answer.NO))).isEqualTo(State.WAITING);
    }

    @Test
    void it_is_let_go_after_a_let_go_whatever_they_answered() {
        assertThat(state(LET_GO)).isEqualTo(State.LET_GO);
        assertThat(state(heard("02-03", Entry.Answer.NO), LET_GO)).isEqualTo(State.LET_GO);
        assertThat(state(LET_GO, heard("02-05", Entry.Answer.YES))).isEqualTo(State.LET_GO);
    }

    @Test
    void what_was_granted_stays_granted_whatever_else_was_said() {
        Entry chat = entry("02-05", "coffee-chat", "kai");

        assertThat(state(heard("02-03", Entry.Answer.NO), LET_GO, chat)).isEqualTo(State.GRANTED);
        assertThat(state(chat, entry("02-06", "let-go", "kai"), heard("02-06", Entry.Answer.NO)))
            .isEqualTo(State.GRANTED);
    }

    @Test
    void a_request_from_before_the_plan_is_one_too() {
        assertThat(journal("01-06", asking("01-02", "kai", "catch-up")).requests()).extracting(Request::lastWord)
            .containsExactly(day("01-02"));
    }

    @Test
    void the_states_have_the_words_of_the_format() {
        assertThat(State.values()).extracting(State::word).containsExactly("waiting", "answered", "granted", "declined",
                "let-go");
    }
}
