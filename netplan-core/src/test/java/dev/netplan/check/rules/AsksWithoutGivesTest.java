package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.entry;
import static dev.netplan.check.rules.SmallPlans.findings;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.model.Plan;
import org.junit.jupiter.api.Test;

class AsksWithoutGivesTest {

    @Test
    void three_asks_and_two_gives_are_found() {
        Plan.Builder plan =
                plan().addJournal(entry("2026-01-10", "message").addAsked("a talk", "a hint", "a name").build(),
                        entry("2026-01-12", "message").addGave("a link", "a review").build());

        assertThat(found(new AsksWithoutGives(), plan, "2026-01-20")).containsExactly(
                ": Over the last 8 weeks you asked 3 times and gave 2 times; expected to give as often as to ask.");
    }

    @Test
    void the_hint_says_how_often_to_give_until_both_are_even() {
        Plan.Builder plan = plan().addJournal(entry("2026-01-10", "message").addAsked("a", "b", "c").build());

        assertThat(findings(new AsksWithoutGives(), plan, "2026-01-20")).extracting(Finding::hint)
            .allMatch(hint -> hint.startsWith("Give 3 times before you ask again, ")).hasSize(1);
        assertThat(findings(new AsksWithoutGives(),
                plan.addJournal(entry("2026-01-11", "message").addGave("a", "b").build()), "2026-01-20"))
            .extracting(Finding::hint).allMatch(hint -> hint.startsWith("Give once before you ask again, ")).hasSize(1);
    }

    @Test
    void as_many_gives_as_asks_are_fine_and_two_asks_are_few() {
        Plan.Builder even = plan()
            .addJournal(entry("2026-01-10", "message").addAsked("a", "b", "c").addGave("d", "e", "f").build());
        Plan.Builder few = plan().addJournal(entry("2026-01-10", "message").addAsked("a", "b").build());

        assertThat(found(new AsksWithoutGives(), even, "2026-01-20")).isEmpty();
        assertThat(found(new AsksWithoutGives(), few, "2026-01-20")).isEmpty();
    }

    @Test
    void what_is_more_than_eight_weeks_old_is_forgotten() {
        Plan.Builder plan = plan().addJournal(entry("2026-01-10", "message").addAsked("a", "b", "c").build());

        assertThat(found(new AsksWithoutGives(), plan, "2026-03-06")).hasSize(1);
        assertThat(found(new AsksWithoutGives(), plan, "2026-03-07")).isEmpty();
    }
}
