package dev.netplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PlanAtTest {

    /** A view of a test: the day it is of. */
    private record Today(LocalDate day) {}

    @Test
    void a_view_is_worked_out_once_whichever_book_asks_for_it() {
        List<Today> worked = new ArrayList<>();
        Function<PlanAt, Today> how = at -> {
            worked.add(new Today(at.asOf()));
            return worked.get(worked.size() - 1);
        };
        PlanAt plan = at("2026-02-01");

        List<Today> got = List.of(plan.view(Today.class, how), plan.view(Today.class, how),
                plan.knowing(Set.of("idle-week")).view(Today.class, how));

        assertThat(worked).containsExactly(new Today(LocalDate.parse("2026-02-01")));
        assertThat(got).containsOnly(worked.get(0));
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
}
