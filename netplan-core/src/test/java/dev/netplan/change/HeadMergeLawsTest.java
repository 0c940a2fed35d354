package dev.netplan.change;

import static dev.netplan.change.DiffTest.sorted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.change.Edits.Three;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HeadMergeLawsTest {

    @Provide
    Arbitrary<Three> threes() {
        return Accepting.threes();
    }

    @Provide
    Arbitrary<Three> threesOfWhichTheirsAccepts() {
        return Accepting.threesOfWhichTheirsAccepts();
    }

    @Property
    void an_acceptance_names_the_entry_that_it_named_on_the_side_it_came_from(@ForAll("threes") Three three) {
        Plan merged = Merge.of(three.base(), three.ours(), three.theirs()).plan();

        assertThat(merged.accept()).allSatisfy(acceptance -> assertThat(Stream.of(three.ours(), three.theirs())
            .flatMap(side -> side.accept().stream().filter(one -> one.why().equals(acceptance.why()))
                .map(one -> Accepting.known(Accepting.named(side, one)))))
            .contains(Accepting.known(Accepting.named(merged, acceptance))));
    }

    @Property
    void an_acceptance_goes_with_its_entry_alone(@ForAll("threesOfWhichTheirsAccepts") Three three) {
        Merge merge = Merge.of(three.base(), three.ours(), three.theirs());
        Assume.that(merge.conflicts().stream().noneMatch(conflict -> conflict.path().steps().size() > 1));
        Set<Object> there = merge.plan().journal().stream().map(Accepting::known).collect(Collectors.toSet());

        assertThat(merge.conflicts()).isEmpty();
        assertThat(knownByReason(merge.plan())).containsExactlyElementsOf(knownByReason(three.theirs()).stream()
            .filter(accepted -> there.contains(accepted.getValue())).toList());
    }

    /** What each acceptance of a plan is for, and the entry that it names as an edited one is known. */
    private static List<Map.Entry<String, Object>> knownByReason(Plan plan) {
        return plan.accept().stream()
            .map(acceptance -> Map.entry(acceptance.why(), Accepting.known(Accepting.named(plan, acceptance))))
            .toList();
    }

    @Property
    void what_one_side_alone_changed_is_taken(@ForAll("threes") Three three) {
        assertThat(Merge.of(three.base(), three.ours(), three.base()))
            .isEqualTo(new Merge(three.ours(), List.of()));
        assertThat(Merge.of(three.base(), three.base(), three.theirs()))
            .isEqualTo(new Merge(three.theirs(), List.of()));
        assertThat(Merge.of(three.base(), three.ours(), three.ours())).isEqualTo(new Merge(three.ours(), List.of()));
    }

    @Property
    void a_merge_is_the_same_from_either_side(@ForAll("threes") Three three) {
        Merge merge = Merge.of(three.base(), three.ours(), three.theirs());
        Merge mirrored = Merge.of(three.base(), three.theirs(), three.ours());

        assertThat(sides(mirrored)).isEqualTo(sides(merge));
        if (merge.isClean()) {
            assertThat(sorted(mirrored.plan()).journal()).isEqualTo(sorted(merge.plan()).journal());
            assertThat(knownByReason(mirrored.plan())).isEqualTo(knownByReason(merge.plan()));
        }
    }

    private static Set<Object> sides(Merge merge) {
        return merge.conflicts().stream().filter(conflict -> conflict.path().equals(PlanPath.of("accept")))
            .map(conflict -> List.of(conflict.base(), new HashSet<>(List.of(conflict.ours(), conflict.theirs()))))
            .collect(Collectors.toSet());
    }
}
