package dev.netplan.change;

import static dev.netplan.change.SmallPlan.COFFEE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Acceptance;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FollowingTest {

    private static final Entry LATER = COFFEE.withOn(COFFEE.on().plusDays(1));

    @Test
    void acceptances_follow_the_items_of_the_list_and_of_no_other() {
        Plan plan = accepting("journal[0]", "journal[1].got[0]", "journal", "goals.meetups.milestones[1]");

        assertThat(withoutFirst().in(plan))
            .isEqualTo(accepting("journal[0].got[0]", "journal", "goals.meetups.milestones[1]"));
    }

    @Test
    void acceptances_that_name_acceptances_follow_these() {
        Plan plan = accepting("journal[0]", "accept[0]", "accept[1].why", "accept[4]", "journal[1]", "accept[9]");

        assertThat(withoutFirst().in(plan)).isEqualTo(accepting("accept[1]", "journal[0]", "accept[9]"));
    }

    @Test
    void in_another_order_equal_entries_keep_theirs() {
        Plan plan = accepting("journal[0]", "journal[1]", "journal[2].next", "journal[3]");

        assertThat(Following.reordered(plan.withJournal(LATER, COFFEE, COFFEE), List.of(COFFEE, LATER, COFFEE)))
            .isEqualTo(accepting("journal[1]", "journal[0]", "journal[2].next", "journal[3]")
                .withJournal(COFFEE, LATER, COFFEE));
    }

    private static Following withoutFirst() {
        return Following.items(PlanPath.of("journal"),
                position -> position == 0 ? OptionalInt.empty() : OptionalInt.of(position - 1));
    }

    private static Plan accepting(String... paths) {
        return SmallPlan.PLAN.withAccept(Stream.of(paths)
            .map(path -> Acceptance.builder().rule("met-twice").why("on purpose").at(PlanPath.parse(path)).build())
            .toList());
    }
}
