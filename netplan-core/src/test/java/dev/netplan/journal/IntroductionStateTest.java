package dev.netplan.journal;

import static dev.netplan.journal.Told.day;
import static dev.netplan.journal.Told.journal;
import static dev.netplan.journal.Told.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.ById;
import dev.netplan.journal.IntroductionState.State;
import dev.netplan.model.Introduction;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntroductionStateTest {

    private static final Introduction DRAFT = Introduction.builder().id("both").addBetween("grace", "kai").build();
    private static final Introduction WHOLE = DRAFT.withAsked(Map.of("grace", day("02-03"), "kai", day("02-05")))
        .withAgreed(Map.of("grace", day("02-04"), "kai", day("02-08"))).withIntroduced(day("02-09"));

    private static IntroductionState at(String asOf, Introduction introduction) {
        return journal(asOf, plan().introductions(ById.of(introduction)).build()).introductions().get(0);
    }

    @Test
    void it_goes_from_draft_to_introduced_as_the_days_pass() {
        assertThat(at("02-02", WHOLE).state()).isEqualTo(State.DRAFTED);
        assertThat(at("02-03", WHOLE).state()).isEqualTo(State.ASKING);
        assertThat(at("02-04", WHOLE).state()).isEqualTo(State.ONE_AGREED);
        assertThat(at("02-07", WHOLE).state()).isEqualTo(State.ONE_AGREED);
        assertThat(at("02-08", WHOLE).state()).isEqualTo(State.AGREED);
        assertThat(at("02-09", WHOLE).state()).isEqualTo(State.INTRODUCED);
    }

    @Test
    void a_draft_stays_one_and_asks_for_nothing() {
        assertThat(at("06-30", DRAFT).state()).isEqualTo(State.DRAFTED);
        assertThat(at("06-30", DRAFT).nudgeDue()).isEmpty();
    }

    @Test
    void one_no_declines_it_from_its_day_on() {
        Introduction declined = DRAFT.withAsked(Map.of("grace", day("02-03"), "kai", day("02-05")))
            .withAgreed(Map.of("grace", day("02-04"))).withDeclined(Map.of("kai", day("02-08")));

        assertThat(at("02-07", declined).state()).isEqualTo(State.ONE_AGREED);
        assertThat(at("02-08", declined).state()).isEqualTo(State.DECLINED);
        assertThat(at("02-08", declined).unanswered()).isEmpty();
    }

    @Test
    void after_a_no_the_other_is_not_asked_again() {
        Introduction declined = DRAFT.withAsked(Map.of("grace", day("02-03"), "kai", day("02-05")))
            .withDeclined(Map.of("kai", day("02-08")));

        assertThat(at("02-07", declined).nudgeDue()).contains(day("02-12"));
        assertThat(at("02-08", declined).nudgeDue()).isEmpty();
    }

    @Test
    void a_nudge_is_due_a_week_after_the_last_question_without_an_answer() {
        assertThat(at("02-03", WHOLE).nudgeDue()).contains(day("02-10"));
        assertThat(at("02-04", WHOLE).nudgeDue()).isEmpty();
        assertThat(at("02-05", WHOLE).nudgeDue()).contains(day("02-12"));
        assertThat(at("02-08", WHOLE).nudgeDue()).isEmpty();
        assertThat(at("02-09", WHOLE).nudgeDue()).isEmpty();
    }

    @Test
    void of_two_questions_without_an_answer_the_later_one_counts() {
        Introduction asking = DRAFT.withAsked(Map.of("kai", day("02-05"), "grace", day("02-03")));

        assertThat(at("02-06", asking).nudgeDue()).contains(day("02-12"));
        assertThat(at("02-06", asking).unanswered()).containsExactly(Map.entry("grace", day("02-03")),
                Map.entry("kai", day("02-05")));
    }

    @Test
    void an_answer_to_the_later_question_leaves_the_earlier_one() {
        Introduction asking = DRAFT.withAsked(Map.of("grace", day("02-03"), "kai", day("02-05")))
            .withAgreed(Map.of("kai", day("02-06")));

        assertThat(at("02-06", asking).nudgeDue()).contains(day("02-10"));
    }

    @Test
    void the_states_have_the_words_of_the_format() {
        assertThat(State.values()).extracting(State::word).containsExactly("drafted", "asking", "one-agreed", "agreed",
                "introduced", "declined");
    }
}
