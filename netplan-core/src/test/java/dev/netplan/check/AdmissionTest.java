package dev.netplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.netplan.format.FormatRule;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import dev.netplan.model.Severity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway") // some rules of others know nothing of it
class AdmissionTest {

    private static final RuleBook BOOK = RuleBook.of(List.of());

    private record Strange(String id, Severity severity, List<Finding> found) implements Rule {

        @Override
        public String finds() {
            return "what it is told";
        }

        @Override
        public String why() {
            return "To see what becomes of it.";
        }

        @Override
        public String source() {
            return "This test.";
        }

        @Override
        public List<Finding> check(PlanAt plan) {
            return found;
        }
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"My Rule", "-rule", "rule_of_mine", "goals.talks"})
    void an_id_that_no_plan_could_name_is_refused(String id) {
        Rule rule = new Strange(id, Severity.NOTE, List.of());
        String message = "id of the rule dev.netplan.check.AdmissionTest$Strange is `" + id
                + "`; expected lower-case letters, digits and hyphens.";

        assertThatIllegalArgumentException().isThrownBy(() -> BOOK.with(rule)).withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> RuleBook.of(List.of(rule))).withMessage(message);
    }

    @Test
    void a_rule_that_stands_for_none_of_the_severities_is_refused() {
        Rule rule = new Strange("strange", null, List.of());
        String message = "severity of the rule `strange` is missing; expected one.";

        assertThatIllegalArgumentException().isThrownBy(() -> BOOK.with(rule)).withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> RuleBook.of(List.of(rule))).withMessage(message);
    }

    @Test
    void a_book_gives_no_rule_a_severity_that_is_null() {
        assertThatNullPointerException().isThrownBy(() -> BOOK.withSeverity("strange", null)).withMessage("severity");
    }

    @Test
    void the_name_of_a_format_rule_is_no_name_for_another() {
        for (FormatRule taken : Arrays.stream(FormatRule.values()).filter(FormatRule::isFixed).toList()) {
            assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.with(new Strange(taken.id(), Severity.ERROR, List.of())))
                .withMessage("id of a rule is `" + taken + "`, that of a format rule; expected another.");
        }
    }

    @Test
    void a_rule_that_finds_null_is_named() {
        RuleBook book = BOOK.with(new Strange("strange", Severity.NOTE, null));
        LocalDate today = LocalDate.of(2026, 1, 5);
        Plan plan = Plan.builder().start(today).owner(Owner.builder().name("Ada").build()).build();

        assertThatIllegalStateException().isThrownBy(() -> book.check(PlanAt.of(plan, today)))
            .withMessage("Rule `strange` gives null; expected a list, which is empty where it finds nothing.");

        RuleBook among = BOOK.with(new Strange("strange", Severity.NOTE, Arrays.asList(new Finding[1])));
        assertThatIllegalStateException().isThrownBy(() -> among.check(PlanAt.of(plan, today)))
            .withMessage("Rule `strange` gives null among its findings; expected findings alone.");
    }

    @Test
    void a_book_without_a_rule_that_it_does_not_have_is_the_same_book() {
        assertThat(BOOK.without("unheard-of")).isSameAs(BOOK);
    }

    @Test
    void the_rule_that_every_book_begins_with_can_be_taken_out() {
        assertThat(BOOK.find("stale-accept")).isPresent();
        assertThat(BOOK.without("stale-accept").rules()).isEmpty();
    }
}
