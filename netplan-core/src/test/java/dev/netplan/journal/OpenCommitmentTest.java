package dev.netplan.journal;

import static dev.netplan.journal.Told.day;
import static dev.netplan.journal.Told.entry;
import static dev.netplan.journal.Told.journal;
import static dev.netplan.journal.Told.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Activity;
import dev.netplan.model.Commitment;
import dev.netplan.model.Entry;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenCommitmentTest {

    private static final Commitment CHAT = Commitment.builder().activity(Activity.of("coffee-chat")).by(day("02-20"))
        .note("bring the book").build();
    private static final Entry PROMISED = entry("02-01", "message", "kai", "ben").withNext(CHAT);
    private static final Entry TO_NOBODY = entry("02-01", "research").withNext(CHAT);

    private static boolean isOpen(Entry promised, Entry... others) {
        return !journal("02-10", Stream.concat(Stream.of(promised), Stream.of(others)).toArray(Entry[]::new))
            .openCommitments().isEmpty();
    }

    @Test
    void what_was_promised_is_open_before_its_day_and_after() {
        assertThat(isOpen(PROMISED)).isTrue();
        assertThat(journal("06-30", PROMISED).openCommitments()).hasSize(1);
    }

    @Test
    void it_says_what_was_promised_to_whom_and_by_when() {
        OpenCommitment open = journal("02-10", entry("01-31", "join"), PROMISED.withMet("grace")).openCommitments()
            .get(0);

        assertThat(open.entry()).isEqualTo(1);
        assertThat(open.people()).containsExactly("kai", "ben", "grace");
        assertThat(open.firstPerson()).contains("kai");
        assertThat(open.activity()).isEqualTo(Activity.of("coffee-chat"));
        assertThat(open.by()).isEqualTo(day("02-20"));
        assertThat(open.note()).contains("bring the book");
    }

    @Test
    void a_commitment_to_somebody_newly_met_has_them_as_its_first_person() {
        assertThat(journal("02-10", meeting("02-01", "kai").withNext(CHAT)).openCommitments().get(0).firstPerson())
            .contains("kai");
        assertThat(journal("02-10", TO_NOBODY).openCommitments().get(0).firstPerson()).isEmpty();
    }

    @Test
    void a_later_entry_of_that_activity_with_one_of_its_people_keeps_it() {
        assertThat(isOpen(PROMISED, entry("02-05", "coffee-chat", "ben"))).isFalse();
        assertThat(isOpen(PROMISED, entry("02-05", "walk", "ben"))).isFalse();
        assertThat(isOpen(PROMISED, entry("02-05", "coffee-chat", "grace"))).isTrue();
        assertThat(isOpen(PROMISED, entry("02-05", "coffee-chat"))).isTrue();
        assertThat(isOpen(PROMISED, entry("02-05", "catch-up", "ben"))).isTrue();
    }

    @Test
    void without_people_that_activity_with_anybody_keeps_it() {
        assertThat(isOpen(TO_NOBODY, entry("02-05", "coffee-chat", "grace"))).isFalse();
        assertThat(isOpen(TO_NOBODY, entry("02-05", "coffee-chat"))).isFalse();
        assertThat(isOpen(TO_NOBODY, entry("02-05", "catch-up"))).isTrue();
    }

    @Test
    void what_was_done_before_does_not_keep_it() {
        Entry chat = entry("02-01", "coffee-chat", "kai");

        assertThat(journal("02-10", chat, PROMISED).openCommitments()).hasSize(1);
        assertThat(journal("02-10", PROMISED, chat).openCommitments()).isEmpty();
        assertThat(isOpen(PROMISED, entry("01-31", "coffee-chat", "kai"))).isTrue();
        assertThat(isOpen(PROMISED.withActivity(Activity.of("coffee-chat")))).isTrue();
    }

    @Test
    void a_later_let_go_with_one_of_its_people_closes_it() {
        assertThat(isOpen(PROMISED, entry("02-05", "let-go", "ben"))).isFalse();
        assertThat(isOpen(PROMISED, entry("02-05", "let-go", "grace"))).isTrue();
        assertThat(isOpen(PROMISED, entry("01-31", "let-go", "ben"))).isTrue();
        assertThat(isOpen(TO_NOBODY, entry("02-05", "let-go", "grace"))).isTrue();
    }

    @Test
    void entries_after_the_day_neither_promise_nor_keep() {
        assertThat(isOpen(PROMISED, entry("02-11", "coffee-chat", "kai"))).isTrue();
        assertThat(journal("01-31", PROMISED).openCommitments()).isEmpty();
    }

    @Test
    void each_promise_stands_for_itself() {
        Entry again = entry("02-06", "message", "kai").withNext(CHAT);

        assertThat(journal("02-10", PROMISED, entry("02-05", "coffee-chat", "kai"), again).openCommitments())
            .extracting(OpenCommitment::entry).containsExactly(2);
    }
}
