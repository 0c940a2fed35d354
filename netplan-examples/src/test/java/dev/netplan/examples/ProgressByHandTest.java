package dev.netplan.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.netplan.journal.Funnel;
import dev.netplan.model.Plan;
import dev.netplan.progress.GoalProgress;
import dev.netplan.progress.GoalProgress.Status;
import dev.netplan.progress.Progress;
import dev.netplan.yaml.read.PlanReader;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Three goals worked out with a pencil, to the last figure. */
class ProgressByHandTest {

    private final Progress ada = Progress.of(plan("ada.yaml"), LocalDate.of(2026, 3, 1));
    private final Progress sam = Progress.of(plan("career-changer.yaml"), LocalDate.of(2026, 2, 20));

    @Test
    void two_of_six_meetups_by_the_first_of_march_are_on_track() {
        GoalProgress meetups = ada.goal("meetups").orElseThrow();

        // 5 January to 30 June: 27 + 28 + 31 + 30 + 31 + 30 = 177 days, 7 of them spring break
        assertThat(meetups.total()).isEqualTo(170);
        // 27 in January, 28 in February, 1 in March
        assertThat(meetups.elapsed()).isEqualTo(56);
        // React Night on 15 January (toward frontend as the event says), and the hackathon on 21 February, which is like
        // attending, toward frontend as SF Frontend says
        assertThat(meetups.done()).isEqualTo(2);
        // 6 * 56 / 170 = 336 / 170
        assertThat(meetups.expected()).isEqualTo(336.0 / 170, within(1e-12));
        // neither 1 above 1.98 nor 1 below it
        assertThat(meetups.status()).isEqualTo(Status.ON_TRACK);
        // 4 in 114 days: 28 / 114 a week
        assertThat(meetups.neededPerWeek().orElseThrow()).isEqualTo(28.0 / 114, within(1e-12));
        // third Thursdays: 19 March is in the break; 16 April, 21 May and 18 June are left
        assertThat(meetups.supply()).isEqualTo(3);
        // 3 by 31 March: 2 so far, and the day is to come
        assertThat(meetups.milestones()).singleElement()
            .satisfies(first -> assertThat(first.state()).isEqualTo(GoalProgress.MilestoneProgress.State.OPEN));
        // planned 6 / (170 / 7) = 42 / 170 a week; a = 4 * 42 / 170 + 2 = 508 / 170; b = 4 + 8 = 12; r = 114 / 7
        // 4 more at a / b a week take 4 * 12 * 7 * 170 / 508 = 112.44 active days, so 113: with the 7 of the break,
        // 120 days after 1 March
        assertThat(meetups.likelyFinish()).contains(LocalDate.of(2026, 6, 29));
        // b / (b + r) = 84 / 198 = 14 / 33, r / (b + r) = 19 / 33
        double a = 508.0 / 170;
        double none = StrictMath.pow(14.0 / 33, a);
        double one = none * a * 19 / 33;
        double two = one * (a + 1) / 2 * 19 / 33;
        double three = two * (a + 2) / 3 * 19 / 33;
        assertThat(meetups.chance()).isEqualTo(1 - (none + one + two + three), within(1e-12));
    }

    @Test
    void one_week_of_eight_with_a_comment_is_behind_and_cannot_be_made_up() {
        GoalProgress rhythm = ada.goal("rhythm").orElseThrow();

        // 5 January to 4 July: 181 days, 7 of them spring break
        assertThat(rhythm.total()).isEqualTo(174);
        assertThat(rhythm.elapsed()).isEqualTo(56);
        // the week of 8 January alone
        assertThat(rhythm.done()).isEqualTo(1);
        assertThat(rhythm.expected()).isEqualTo(22 * 56 / 174.0, within(1e-12));
        assertThat(rhythm.status()).isEqualTo(Status.BEHIND);
        assertThat(rhythm.neededPerWeek().orElseThrow()).isEqualTo(21 * 7 / 118.0, within(1e-12));
        // 18 weeks begin after Sunday 1 March, one of them is the break: 1 + 17 is less than 22
        assertThat(rhythm.chance()).isZero();
    }

    @Test
    void twenty_interviews_at_one_answer_in_three_take_sixty_more_requests() {
        GoalProgress interviews = sam.goal("interviews").orElseThrow();

        // 2 February to 1 August: 27 + 31 + 30 + 31 + 30 + 31 + 1 = 181 days without a pause; 19 of them are over
        assertThat(interviews.total()).isEqualTo(181);
        assertThat(interviews.elapsed()).isEqualTo(19);
        assertThat(interviews.done()).isZero();
        // 20 * 19 / 181 = 2.1, and 0 is more than 1 below
        assertThat(interviews.status()).isEqualTo(Status.BEHIND);
        assertThat(interviews.neededPerWeek().orElseThrow()).isEqualTo(20 * 7 / 162.0, within(1e-12));
        // one was asked for (Dana), none was granted: (0 + 1) / (1 + 2) are likely to be; 20 / (1 / 3)
        assertThat(interviews.requestsNeeded()).hasValue(60);
        // a call a week from 2 March, one each: 22 weeks begin on a Monday from 2 March to 27 July
        assertThat(interviews.supply()).isEqualTo(22);
        Funnel all = sam.journal().funnel();
        // Lee and Dana were asked; Lee said yes and had the talk; Dana waits, with a nudge on 18 February
        assertThat(all.asked()).isEqualTo(2);
        assertThat(all.answered()).isEqualTo(1);
        assertThat(all.granted()).isEqualTo(1);
        assertThat(all.waiting()).isEqualTo(1);
    }

    private static Plan plan(String name) {
        return PlanReader.standard().read(Path.of("plans", name)).plan().orElseThrow();
    }
}
