package dev.netplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netplan.format.FormatRule;
import dev.netplan.format.InvalidValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 2, 1);
    private static final LocalDate BEFORE = LocalDate.of(2026, 1, 31);
    private static final LocalDate AFTER = LocalDate.of(2026, 2, 3);

    private static Introduction.Builder introduction() {
        Introduction.Builder builder = Introduction.builder();
        builder.id("a").between(List.of("kai", "ada")).asked(Map.of("kai", ASKED, "ada", ASKED));
        return builder;
    }

    private static void refused(Introduction.Builder introduction, String path, String message) {
        assertThatThrownBy(introduction::build).isInstanceOfSatisfying(InvalidValue.class,
                invalid -> assertThat(invalid.faults())
                    .containsExactly(new InvalidValue.Fault(FormatRule.INTRODUCTION_WITHOUT_CONSENT, path, message)));
    }

    @Test
    void two_who_were_asked_and_agreed_may_be_introduced_on_the_same_day() {
        Introduction.Builder introduction = introduction();
        introduction.agreed(Map.of("kai", ASKED, "ada", ASKED)).introduced(ASKED);

        assertThat(introduction.build().introduced()).contains(ASKED);
    }

    @Test
    void an_introduction_is_between_two_different_people() {
        for (List<String> between : List.of(List.of("kai"), List.of("kai", "kai"), List.of("kai", "ada", "grace"))) {
            assertThatThrownBy(() -> Introduction.builder().id("a").between(between).build())
                .isInstanceOf(InvalidValue.class)
                .hasMessage("`between` is " + between + "; expected two different contacts.");
        }
        assertThatThrownBy(() -> Introduction.builder().id("a").build()).isInstanceOf(InvalidValue.class)
            .hasMessageContaining("`between` is missing");
    }

    @Test
    void nobody_agrees_who_was_not_asked() {
        Introduction.Builder introduction = introduction();
        introduction.asked(Map.of("kai", ASKED)).agreed(Map.of("ada", AFTER));

        refused(introduction, "agreed.ada",
                "`agreed` says that `ada` did so on 2026-02-03; expected a date for `ada` in `asked` first.");
    }

    @Test
    void nobody_answers_before_being_asked() {
        Introduction.Builder agreed = introduction();
        agreed.agreed(Map.of("ada", BEFORE));
        Introduction.Builder declined = introduction();
        declined.declined(Map.of("ada", BEFORE));

        refused(agreed, "agreed.ada",
                "`agreed.ada` is 2026-01-31, before being asked on 2026-02-01; expected that day or a later one.");
        refused(declined, "declined.ada",
                "`declined.ada` is 2026-01-31, before being asked on 2026-02-01; expected that day or a later one.");
    }

    @Test
    void nobody_is_introduced_who_has_not_agreed() {
        Introduction.Builder introduction = introduction();
        introduction.agreed(Map.of("kai", AFTER)).introduced(AFTER);

        refused(introduction, "introduced",
                "`introduced` is 2026-02-03, though `ada` has not agreed; expected a date for `ada` in `agreed` first.");
    }

    @Test
    void nobody_is_introduced_who_has_declined() {
        Introduction.Builder introduction = introduction();
        introduction.agreed(Map.of("kai", ASKED)).declined(Map.of("ada", ASKED)).introduced(AFTER);

        refused(introduction, "introduced",
                "`introduced` is 2026-02-03, though one has declined; expected no introduction.");
    }

    @Test
    void nobody_is_introduced_before_both_agreed() {
        Introduction.Builder introduction = introduction();
        introduction.agreed(Map.of("kai", ASKED, "ada", AFTER)).introduced(ASKED);

        refused(introduction, "introduced",
                "`introduced` is 2026-02-01, before `ada` agreed on 2026-02-03; expected that day or a later one.");
    }

    @Test
    void nobody_else_is_asked() {
        Introduction.Builder introduction = introduction();
        introduction.asked(Map.of("grace", ASKED));

        refused(introduction, "asked.grace", "`asked` names `grace`; expected one of the two in `between`.");
    }
}
