package dev.netplan.journal;

import static dev.netplan.journal.Told.day;
import static dev.netplan.journal.Told.entry;
import static dev.netplan.journal.Told.journal;
import static dev.netplan.journal.Told.meeting;
import static dev.netplan.journal.Told.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.journal.ActionState.State;
import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Entry;
import dev.netplan.model.Phase;
import org.junit.jupiter.api.Test;

class ActionStateTest {

    private static final Action ALONE = Action.builder().id("ask").activity(Activity.of("coffee-chat")).build();
    private static final Action WITH_BOTH = ALONE.withPeople("kai", "ben");

    private static ActionState at(String asOf, Action action, Entry... entries) {
        Phase phase = Phase.builder().id("spring").name("Spring").firstDay(day("03-01")).lastDay(day("05-31")).build();
        return journal(asOf, plan().phases(ById.of(phase)).actions(ById.of(action)).build(), entries).actions().get(0);
    }

    private static State state(Action action, Entry... entries) {
        return at("02-10", action, entries).state();
    }

    @Test
    void it_is_due_on_its_own_day_else_at_the_end_of_its_phase_else_of_the_plan() {
        assertThat(at("02-10", ALONE.withPhase("spring").withBy(day("04-01"))).by()).isEqualTo(day("04-01"));
        assertThat(at("02-10", ALONE.withPhase("spring")).by()).isEqualTo(day("05-31"));
        assertThat(at("02-10", ALONE).by()).isEqualTo(day("07-04"));
    }

    @Test
    void it_is_open_up_to_its_day_and_overdue_after() {
        assertThat(at("02-20", ALONE.withBy(day("02-20"))).state()).isEqualTo(State.OPEN);
        assertThat(at("02-21", ALONE.withBy(day("02-20"))).state()).isEqualTo(State.OVERDUE);
    }

    @Test
    void an_entry_that_names_it_does_it_whenever_and_whatever_it_was() {
        assertThat(state(ALONE, entry("02-01", "research").withAction("ask"))).isEqualTo(State.DONE);
        assertThat(state(ALONE, entry("01-01", "research").withAction("ask"))).isEqualTo(State.DONE);
        assertThat(state(ALONE, entry("02-11", "research").withAction("ask"))).isEqualTo(State.OPEN);
        assertThat(state(ALONE, entry("02-01", "coffee-chat").withAction("tell"))).isEqualTo(State.OPEN);
    }

    @Test
    void what_was_done_late_is_done() {
        assertThat(state(ALONE.withBy(day("01-20")), entry("02-01", "coffee-chat").withAction("ask")))
            .isEqualTo(State.DONE);
    }

    @Test
    void an_action_without_people_is_done_only_by_an_entry_that_names_it() {
        assertThat(state(ALONE, entry("02-01", "coffee-chat", "kai"))).isEqualTo(State.OPEN);
    }

    @Test
    void an_action_with_people_is_done_by_its_activity_with_all_of_them() {
        assertThat(state(WITH_BOTH, entry("02-01", "coffee-chat", "ben", "kai", "grace"))).isEqualTo(State.DONE);
        assertThat(state(WITH_BOTH, meeting("02-01", "ben").withPeople("kai").withActivity(Activity.of("walk"))))
            .isEqualTo(State.DONE);
        assertThat(state(WITH_BOTH, entry("02-01", "message", "ben", "kai"))).isEqualTo(State.OPEN);
        assertThat(state(WITH_BOTH, entry("02-01", "coffee-chat", "kai"), entry("02-01", "coffee-chat", "ben")))
            .isEqualTo(State.OPEN);
    }

    @Test
    void an_action_with_one_person_is_done_by_its_activity_with_them_and_whomever_else() {
        Action withOne = ALONE.withPeople("kai");

        assertThat(state(withOne, entry("02-01", "coffee-chat", "kai"))).isEqualTo(State.DONE);
        assertThat(state(withOne, meeting("02-01", "kai").withPeople("ben").withActivity(Activity.of("coffee-chat"))))
            .isEqualTo(State.DONE);
        assertThat(state(withOne, entry("02-01", "coffee-chat", "ben"))).isEqualTo(State.OPEN);
        assertThat(state(withOne, entry("02-01", "message", "kai"))).isEqualTo(State.OPEN);
    }

    @Test
    void an_entry_with_all_is_found_among_many_with_some_of_them() {
        Entry both = entry("02-03", "coffee-chat", "kai", "ben");

        assertThat(state(WITH_BOTH, entry("02-01", "coffee-chat", "kai"), entry("02-02", "coffee-chat", "kai"), both))
            .isEqualTo(State.DONE);
        assertThat(state(WITH_BOTH, entry("02-01", "coffee-chat", "ben"), entry("02-02", "coffee-chat", "ben"), both))
            .isEqualTo(State.DONE);
    }

    @Test
    void only_entries_from_its_first_day_to_the_journals_day_do_it() {
        Action later = WITH_BOTH.withFirstDay(day("02-01"));

        assertThat(state(later, entry("01-31", "coffee-chat", "kai", "ben"))).isEqualTo(State.OPEN);
        assertThat(state(later, entry("02-01", "coffee-chat", "kai", "ben"))).isEqualTo(State.DONE);
        assertThat(state(later, entry("02-10", "coffee-chat", "kai", "ben"))).isEqualTo(State.DONE);
        assertThat(state(later, entry("02-11", "coffee-chat", "kai", "ben"))).isEqualTo(State.OPEN);
    }

    @Test
    void its_first_day_is_lent_by_its_phase_or_the_plan() {
        Entry chat = entry("02-01", "coffee-chat", "kai", "ben");

        assertThat(state(WITH_BOTH.withPhase("spring"), chat)).isEqualTo(State.OPEN);
        assertThat(state(WITH_BOTH, chat)).isEqualTo(State.DONE);
        assertThat(state(WITH_BOTH, entry("01-04", "coffee-chat", "kai", "ben"))).isEqualTo(State.OPEN);
    }

    @Test
    void an_action_that_is_still_to_begin_is_not_done() {
        assertThat(state(WITH_BOTH.withFirstDay(day("03-01")), entry("02-01", "coffee-chat", "kai", "ben")))
            .isEqualTo(State.OPEN);
    }

    @Test
    void the_states_have_the_words_of_the_format() {
        assertThat(State.values()).extracting(State::word).containsExactly("open", "done", "overdue");
        assertThat(at("02-10", ALONE).isDone()).isFalse();
        assertThat(at("02-10", ALONE, entry("02-01", "attend").withAction("ask")).isDone()).isTrue();
    }
}
