package dev.netplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netplan.format.ById;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ActivityTest {

    private static final Activity HACKATHON = Activity.of("hackathon");
    private static final Activity ATTEND = StandardActivity.ATTEND.activity();

    private final Plan plan = Plan.builder().start(LocalDate.of(2026, 1, 5)).owner(Owner.builder().name("Ada").build())
        .activities(ById.of(
                OwnActivity.builder().id("hackathon").like(StandardActivity.ATTEND).lasts(Duration.ofHours(8)).build(),
                OwnActivity.builder().id("tea").like(StandardActivity.COFFEE_CHAT).build()))
        .build();

    @Test
    void an_own_activity_counts_as_the_standard_one_that_it_is_like() {
        assertThat(plan.counts(HACKATHON, ATTEND)).isTrue();
        assertThat(plan.counts(HACKATHON, HACKATHON)).isTrue();
        assertThat(plan.counts(HACKATHON, StandardActivity.ATTEND)).isTrue();
        assertThat(plan.counts(ATTEND, StandardActivity.ATTEND)).isTrue();
        assertThat(plan.counts(HACKATHON, StandardActivity.MESSAGE)).isFalse();
        assertThat(plan.counts(Activity.of("unheard-of"), StandardActivity.ATTEND)).isFalse();
        assertThat(plan.counts(HACKATHON, StandardActivity.MESSAGE.activity())).isFalse();
    }

    @Test
    void a_standard_activity_never_counts_as_an_own_one() {
        assertThat(plan.counts(ATTEND, HACKATHON)).isFalse();
    }

    @Test
    void an_own_activity_lasts_as_it_says_or_as_the_one_that_it_is_like() {
        assertThat(plan.lengthOf(HACKATHON)).isEqualTo(Duration.ofHours(8));
        assertThat(plan.lengthOf(Activity.of("tea"))).isEqualTo(Duration.ofMinutes(30));
        assertThat(plan.lengthOf(ATTEND)).isEqualTo(Duration.ofHours(2));
        assertThat(plan.lengthOf(Activity.of("unheard-of"))).isEqualTo(Duration.ZERO);
    }

    @Test
    void the_standard_activity_behind_one_is_known_to_the_plan() {
        assertThat(plan.standard(HACKATHON)).contains(StandardActivity.ATTEND);
        assertThat(plan.standard(ATTEND)).contains(StandardActivity.ATTEND);
        assertThat(plan.standard(Activity.of("unheard-of"))).isEmpty();
    }

    @Test
    void two_way_activities_are_conversations() {
        assertThat(
                Arrays.stream(StandardActivity.values()).filter(StandardActivity::isTwoWay).map(StandardActivity::word))
            .containsExactly("attend", "coffee-chat", "informational-interview", "catch-up", "hear-back");
    }

    @Test
    void all_but_five_activities_are_contact() {
        assertThat(Arrays.stream(StandardActivity.values()).filter(activity -> !activity.isContact())
            .map(StandardActivity::word)).containsExactly("research", "follow", "join", "publish", "let-go");
    }

    @Test
    void a_text_that_is_no_id_is_refused() {
        assertThatThrownBy(() -> Activity.of("Coffee chat")).isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("`Coffee chat`")
            .hasMessageContaining("expected lower-case letters, digits and hyphens, at most 64, the first no hyphen.");
    }
}
