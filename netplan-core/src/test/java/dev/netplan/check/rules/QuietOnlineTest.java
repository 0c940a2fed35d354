package dev.netplan.check.rules;

import static dev.netplan.check.rules.SmallPlans.action;
import static dev.netplan.check.rules.SmallPlans.day;
import static dev.netplan.check.rules.SmallPlans.findings;
import static dev.netplan.check.rules.SmallPlans.found;
import static dev.netplan.check.rules.SmallPlans.plan;
import static dev.netplan.check.rules.SmallPlans.routine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.format.ById;
import dev.netplan.model.OwnActivity;
import dev.netplan.model.Pause;
import dev.netplan.model.Plan;
import dev.netplan.model.StandardActivity;
import org.junit.jupiter.api.Test;

class QuietOnlineTest {

    @Test
    void once_a_week_is_too_little() {
        Plan.Builder plan = plan("2026-01-05", "2026-02-01").routines(ById.of(routine("post", "engage").build()));

        assertThat(found(new QuietOnline(), plan, "2026-01-05")).containsExactly(
                ": `engage` and `publish` are planned 4 times in 4 whole weeks; expected 2 a week.");
    }

    @Test
    void once_the_plan_is_over_the_hint_looks_to_the_next_one() {
        Plan.Builder plan = plan("2026-01-05", "2026-02-01").routines(ById.of(routine("post", "engage").build()));

        assertThat(findings(new QuietOnline(), plan, "2026-02-01")).extracting(Finding::hint)
            .allMatch(hint -> hint.startsWith("Add a routine such as `"));
        assertThat(findings(new QuietOnline(), plan, "2026-02-02")).extracting(Finding::hint).hasSize(1)
            .allMatch(hint -> hint.startsWith("In the next plan, add a routine such as `"));
    }

    @Test
    void twice_a_week_is_enough() {
        Plan.Builder plan = plan("2026-01-05", "2026-02-01")
            .routines(ById.of(routine("post", "engage").build(), routine("write", "publish").build()));

        assertThat(found(new QuietOnline(), plan, "2026-01-05")).isEmpty();
    }

    @Test
    void one_less_than_twice_a_week_on_average_is_too_little() {
        Plan.Builder plan = plan("2026-01-05", "2026-01-18").routines(ById.of(routine("post", "engage").build()))
            .actions(ById.of(action("article", "publish").by(day("2026-01-10")).build()));

        assertThat(found(new QuietOnline(), plan, "2026-01-05")).hasSize(1);
    }

    @Test
    void actions_count_on_the_day_by_which_they_are_due() {
        Plan.Builder plan = plan("2026-01-05", "2026-01-11").routines(ById.of(routine("post", "engage").build()))
            .actions(ById.of(action("article", "publish").by(day("2026-01-11")).build()));

        assertThat(found(new QuietOnline(), plan, "2026-01-05")).isEmpty();
    }

    @Test
    void an_own_activity_counts_as_what_it_is_like_and_others_do_not() {
        ById<OwnActivity> own = ById.of(OwnActivity.builder().id("comment").like(StandardActivity.ENGAGE).build(),
                OwnActivity.builder().id("read").like(StandardActivity.RESEARCH).build());
        Plan.Builder commenting = plan("2026-01-05", "2026-01-11").activities(own)
            .routines(ById.of(routine("post", "comment").times(2).build()));
        Plan.Builder reading = plan("2026-01-05", "2026-01-11").activities(own)
            .routines(ById.of(routine("post", "read").times(2).build()));

        assertThat(found(new QuietOnline(), commenting, "2026-01-05")).isEmpty();
        assertThat(found(new QuietOnline(), reading, "2026-01-05")).containsExactly(
                ": `engage` and `publish` are planned 0 times in 1 whole week; expected 2 a week.");
    }

    @Test
    void only_whole_weeks_without_a_pause_count() {
        // the first week begins on a Tuesday, the second has a pause of a day, the third ends on a Saturday
        Plan.Builder plan = plan("2026-01-06", "2026-01-24")
            .addPauses(Pause.builder().firstDay(day("2026-01-14")).lastDay(day("2026-01-14")).build());

        assertThat(found(new QuietOnline(), plan, "2026-01-06")).isEmpty();
    }
}
