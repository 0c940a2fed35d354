package dev.netplan.change;

import dev.netplan.model.Acceptance;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Merges the heads of plans. Acceptances name entries by positions, and each side counts its own: they are compared by
 * numbers that an entry has on all sides, and then follow to where the merged journal has it.
 */
final class HeadMerge {

    private final EntryNumbers numbers;
    private final Following toMerged;

    private HeadMerge(EntryNumbers numbers, MergedJournal journal) {
        this.numbers = numbers;
        this.toMerged = numbers.to(journal);
    }

    /** All that the merged plan has but sections and journal. */
    static Map<String, Object> merge(Plan base, Plan ours, Plan theirs, MergedJournal journal,
            List<Conflict> conflicts) {
        if (Stream.of(base, ours, theirs).noneMatch(HeadMerge::acceptsEntries)) {
            return Parts.head(TreeMerge.merge(PlanPath.ROOT, Parts.head(base), Parts.head(ours), Parts.head(theirs),
                    Plan::fromTree, conflicts));
        }
        EntryNumbers numbers = EntryNumbers.of(base.journal(), ours.journal(), theirs.journal());
        return Parts.head(new HeadMerge(numbers, journal).merge(base, ours, theirs, conflicts));
    }

    private static boolean acceptsEntries(Plan plan) {
        return plan.accept().stream().anyMatch(Following.entries(OptionalInt::of)::concerns);
    }

    private Plan merge(Plan base, Plan ours, Plan theirs, List<Conflict> conflicts) {
        List<Conflict> met = new ArrayList<>();
        Plan merged = TreeMerge.merge(PlanPath.ROOT, numbered(base, numbers.fromBase()),
                numbered(ours, numbers.fromOurs()), numbered(theirs, numbers.fromTheirs()), this::plan, met);
        for (Conflict conflict : met) {
            // with positions as each plan counts them
            PlanPath path = conflict.path();
            conflicts.add(new Conflict(path, path.in(Parts.head(base)), path.in(Parts.head(ours)),
                    path.in(Parts.head(theirs))));
        }
        return merged;
    }

    /** A head whose acceptances are no trees, but values that name entries by number. */
    private static Map<String, Object> numbered(Plan plan, Following toNumbers) {
        return withAccept(Parts.head(plan), toNumbers.in(plan.accept()));
    }

    private Plan plan(Map<String, Object> numbered) {
        Object accept = numbered.getOrDefault(Parts.ACCEPT, List.of());
        List<Acceptance> byNumber = ((List<?>) accept).stream().map(Acceptance.class::cast).toList();
        return Plan.fromTree(withAccept(numbered, toMerged.in(byNumber).stream().map(Acceptance::toTree).toList()));
    }

    private static Map<String, Object> withAccept(Map<String, Object> head, List<?> accept) {
        Map<String, Object> changed = new LinkedHashMap<>(head);
        changed.remove(Parts.ACCEPT);
        if (!accept.isEmpty()) {
            changed.put(Parts.ACCEPT, accept);
        }
        return changed;
    }
}
