package dev.netplan.progress;

import static dev.netplan.testing.Sketches.day;
import static dev.netplan.testing.Sketches.pause;
import static dev.netplan.testing.Sketches.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Plan;
import org.junit.jupiter.api.Test;

class ActiveDaysTest {

    private static final Plan PLAN = plan("01-05", "01-31");

    @Test
    void without_pauses_all_days_count() {
        assertThat(new ActiveDays(PLAN).after(day("01-10"), 1)).contains(day("01-11"));
        assertThat(new ActiveDays(PLAN).after(day("01-10"), 5)).contains(day("01-15"));
    }

    @Test
    void pauses_are_skipped() {
        ActiveDays days = new ActiveDays(PLAN.withPauses(pause("01-12", "01-14"), pause("01-16", "01-16")));

        assertThat(days.after(day("01-10"), 1)).contains(day("01-11"));
        assertThat(days.after(day("01-10"), 2)).contains(day("01-15"));
        assertThat(days.after(day("01-10"), 3)).contains(day("01-17"));
        assertThat(days.after(day("01-13"), 1)).contains(day("01-15"));
        assertThat(days.after(day("01-20"), 1)).contains(day("01-21"));
    }

    @Test
    void pauses_that_meet_are_one_in_whatever_order_they_stand() {
        ActiveDays days = new ActiveDays(
                PLAN.withPauses(pause("01-14", "01-16"), pause("01-12", "01-20"), pause("01-18", "01-21")));

        assertThat(days.after(day("01-10"), 2)).contains(day("01-22"));
    }

    @Test
    void days_after_the_plan_count_for_a_year() {
        ActiveDays days = new ActiveDays(PLAN.withPauses(pause("02-01", "02-10")));

        assertThat(days.after(day("01-31"), 1)).contains(day("02-11"));
        assertThat(days.after(day("2027-01-30"), 1)).contains(day("2027-01-31"));
        assertThat(days.after(day("2027-01-30"), 2)).isEmpty();
        assertThat(days.after(day("01-10"), Long.MAX_VALUE)).isEmpty();
    }
}
