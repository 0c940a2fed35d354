package dev.netplan.change;

import static dev.netplan.change.SmallPlan.COFFEE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.Extension;
import dev.netplan.model.Acceptance;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadMergeTest {

    private static final Entry FIRST = on(1);
    private static final Entry SECOND = on(2);
    private static final Entry THIRD = on(3);
    private static final Entry OURS = on(11);
    private static final Entry THEIRS = on(12);

    @Test
    void an_acceptance_follows_its_entry_behind_one_that_ours_appended() {
        Plan base = plan(FIRST);

        Merge merge = Merge.of(base, plan(FIRST, OURS), accepting(plan(FIRST, THEIRS), "journal[1]"));

        assertThat(merge).isEqualTo(new Merge(accepting(plan(FIRST, OURS, THEIRS), "journal[2]"), List.of()));
    }

    @Test
    void an_acceptance_of_ours_follows_its_entry_behind_an_earlier_one_of_theirs() {
        Plan base = plan(FIRST);

        Merge merge = Merge.of(base, accepting(plan(FIRST, THEIRS), "journal[1].next"), plan(FIRST, OURS));

        assertThat(merge).isEqualTo(new Merge(accepting(plan(FIRST, OURS, THEIRS), "journal[2].next"), List.of()));
    }

    @Test
    void an_acceptance_follows_its_entry_when_a_side_takes_out_one_before_it() {
        Plan base = accepting(plan(FIRST, SECOND, THIRD), "journal[2]");
        Plan without = accepting(plan(FIRST, THIRD), "journal[1]");
        Plan accepting = accepting(plan(FIRST, SECOND, THIRD, THEIRS), "journal[2]", "journal[3]", "goals.meetups");
        Merge merged =
                new Merge(accepting(plan(FIRST, THIRD, THEIRS), "journal[1]", "journal[2]", "goals.meetups"),
                        List.of());

        assertThat(Merge.of(base, without, accepting)).isEqualTo(merged);
        assertThat(Merge.of(base, accepting, without)).isEqualTo(merged);
    }

    @Test
    void an_acceptance_of_an_entry_that_a_side_took_out_goes_with_it() {
        Plan base = accepting(plan(FIRST, SECOND), "journal[0].next", "journal[1]");
        Plan without = accepting(plan(SECOND), "journal[0]");
        Plan accepting = accepting(plan(FIRST, SECOND, THEIRS), "journal[0].next", "journal[1]", "journal[2]");
        Merge merged = new Merge(accepting(plan(SECOND, THEIRS), "journal[0]", "journal[1]"), List.of());

        assertThat(Merge.of(base, without, accepting)).isEqualTo(merged);
        assertThat(Merge.of(base, accepting, without)).isEqualTo(merged);
    }

    @Test
    void an_acceptance_stays_with_an_entry_that_was_edited_here_and_taken_out_there() {
        Plan base = plan(FIRST, SECOND);
        Plan edited = accepting(plan(FIRST, SECOND.withNote("roadmaps")), "journal[1]");

        Merge merge = Merge.of(base, edited, plan(FIRST, OURS));
        Merge mirrored = Merge.of(base, plan(FIRST, OURS), edited);

        assertThat(merge.plan()).isEqualTo(accepting(plan(FIRST, SECOND.withNote("roadmaps"), OURS), "journal[1]"));
        assertThat(mirrored.plan()).isEqualTo(plan(FIRST, OURS));
        assertThat(merge.conflicts()).hasSize(1);
        assertThat(mirrored.conflicts()).hasSize(1);
    }

    @Test
    void acceptances_changed_on_both_sides_are_a_conflict_as_each_side_counts_and_ours_stay() {
        Plan base = plan(FIRST);
        Plan ours = accepting(plan(FIRST, THEIRS), "journal[1]");
        Plan theirs = accepting(plan(OURS, FIRST), "journal[1]");

        Merge merge = Merge.of(base, ours, theirs);

        assertThat(merge.plan()).isEqualTo(accepting(plan(FIRST, OURS, THEIRS), "journal[2]"));
        assertThat(merge.conflicts()).singleElement().isEqualTo(new Conflict(PlanPath.of("accept"), Optional.empty(),
                Optional.of(ours.toTree().get("accept")), Optional.of(theirs.toTree().get("accept"))));
    }

    @Test
    void a_position_behind_the_end_of_a_journal_stays_as_far_behind_it() {
        Plan base = accepting(plan(FIRST), "journal[3]");
        Plan ours = accepting(plan(FIRST, OURS), "journal[4]");
        Plan theirs = accepting(plan(FIRST, THEIRS), "journal[4]", "journal[999999999]");

        assertThat(Merge.of(base, ours, theirs).plan().accept())
            .isEqualTo(accepting(plan(FIRST, OURS, THEIRS), "journal[5]").accept());
    }

    @Test
    void an_empty_list_of_an_application_stays() {
        Plan base = accepting(plan(FIRST), "journal[0]").withExtensions(Map.of("x-a", new Extension.Items(List.of())));

        assertThat(Merge.of(base, base.withTitle("ours"), base.withMonths(7)).plan())
            .isEqualTo(base.withTitle("ours").withMonths(7));
    }

    private static Entry on(int day) {
        return COFFEE.withOn(LocalDate.of(2026, 2, day));
    }

    private static Plan plan(Entry... journal) {
        return SmallPlan.PLAN.withJournal(journal);
    }

    private static Plan accepting(Plan plan, String... paths) {
        List<Acceptance> acceptances = new ArrayList<>();
        for (String path : paths) {
            acceptances.add(Acceptance.builder().rule("met-twice").why("on purpose").at(PlanPath.parse(path)).build());
        }
        return plan.withAccept(acceptances);
    }
}
