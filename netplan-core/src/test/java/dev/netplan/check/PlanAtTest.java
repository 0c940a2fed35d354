package dev.netplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import dev.netplan.model.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanAtTest {

    /** A view of a test: the day it is of. */
    private record Today(LocalDate day) {}

    @Test
    void a_view_is_worked_out_once_and_shared_by_all_rules_of_a_check() {
        List<Today> worked = new ArrayList<>();
        List<Today> got = new ArrayList<>();
        RuleBook book = RuleBook.of(List.of(new Viewing("one", worked, got), new Viewing("other", worked, got)));
        PlanAt plan = at("2026-02-01");

        book.check(plan);
        book.check(plan);

        assertThat(worked).containsExactly(new Today(LocalDate.parse("2026-02-01")));
        assertThat(got).hasSize(4).containsOnly(worked.get(0));
    }

    @Test
    void plans_at_different_dates_have_views_of_their_own() {
        assertThat(at("2026-02-01").view(Today.class, plan -> new Today(plan.asOf())))
            .isNotEqualTo(at("2026-02-02").view(Today.class, plan -> new Today(plan.asOf())));
    }

    private static PlanAt at(String day) {
        return PlanAt.of(Plan.builder().start(LocalDate.parse("2026-01-05"))
            .owner(Owner.builder().name("Ada").build()).build(), LocalDate.parse(day));
    }

    /** A rule that asks for the view. */
    private record Viewing(String id, List<Today> worked, List<Today> got) implements Rule {

        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public String finds() {
            return "nothing";
        }

        @Override
        public String why() {
            return "A test.";
        }

        @Override
        public String source() {
            return "A test.";
        }

        @Override
        public List<Finding> check(PlanAt plan) {
            got.add(plan.view(Today.class, at -> {
                worked.add(new Today(at.asOf()));
                return worked.get(worked.size() - 1);
            }));
            return List.of();
        }
    }
}
