package dev.netplan.change;

import dev.netplan.format.ById;
import dev.netplan.format.Identified;
import dev.netplan.format.Key;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanParts;
import dev.netplan.model.PlanPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two plans that were changed apart, brought together again.
 *
 * @param plan the merged plan, which holds ours wherever there is a conflict
 * @param conflicts what the two sides changed in ways that do not go together
 */
public record Merge(Plan plan, List<Conflict> conflicts) {

    /** The merge of these. */
    public Merge {
        Objects.requireNonNull(plan, "plan");
        conflicts = List.copyOf(Objects.requireNonNull(conflicts, "conflicts"));
    }

    /** Merges two plans that were changed apart, by element and field, from the plan that both started from. */
    public static Merge of(Plan base, Plan ours, Plan theirs) {
        List<Conflict> ofJournal = new ArrayList<>();
        MergedJournal journal = JournalMerge.merge(base.journal(), ours.journal(), theirs.journal(), ofJournal);
        List<Conflict> conflicts = new ArrayList<>();
        Map<String, Object> head = HeadMerge.merge(base, ours, theirs, journal, conflicts);
        Map<String, ById<?>> sections = new LinkedHashMap<>();
        for (Key<Plan, PlanParts> key : Parts.sections()) {
            sections.put(key.name(), section(key, Parts.section(base, key), Parts.section(ours, key),
                    Parts.section(theirs, key), conflicts));
        }
        conflicts.addAll(ofJournal);
        return new Merge(Parts.join(head, sections, journal.entries()), conflicts);
    }

    private static ById<?> section(Key<Plan, PlanParts> key, ById<?> base, ById<?> ours, ById<?> theirs,
            List<Conflict> conflicts) {
        List<Identified> merged = new ArrayList<>(ours.size());
        int shared = 0;
        for (int i = 0; i < ours.size(); i++) {
            Identified our = ours.asList().get(i);
            Identified their = theirs.counterpart(our, i).orElse(null);
            shared += their == null ? 0 : 1;
            if (our.equals(their)) {
                merged.add(our);
            } else {
                element(key, base.counterpart(our, i).orElse(null), our, their, conflicts).ifPresent(merged::add);
            }
        }
        for (int i = 0; shared < theirs.size() && i < theirs.size(); i++) {
            Identified their = theirs.asList().get(i);
            if (ours.counterpart(their, i).isEmpty()) {
                element(key, base.counterpart(their, i).orElse(null), null, their, conflicts).ifPresent(merged::add);
            }
        }
        return isSame(merged, ours.asList()) ? ours : ById.copyOf(merged);
    }

    /** Whether the very same elements stand in both, as they mostly do: then their section serves again. */
    private static boolean isSame(List<Identified> merged, List<? extends Identified> ours) {
        boolean same = merged.size() == ours.size();
        for (int i = 0; same && i < ours.size(); i++) {
            same = merged.get(i) == ours.get(i);
        }
        return same;
    }

    /** What becomes of an element that stands on one side at least. */
    private static Optional<Identified> element(Key<Plan, PlanParts> key, @Nullable Identified base,
            @Nullable Identified ours, @Nullable Identified theirs, List<Conflict> conflicts) {
        if (Objects.equals(ours, theirs) || Objects.equals(base, theirs)) {
            return Optional.ofNullable(ours);
        }
        if (Objects.equals(base, ours)) {
            return Optional.ofNullable(theirs);
        }
        String id = Objects.requireNonNull(ours == null ? theirs : ours).id();
        PlanPath path = PlanPath.of(key.name(), id);
        if (ours == null || theirs == null) {
            conflicts.add(new Conflict(path, tree(base), tree(ours), tree(theirs)));
            return Optional.ofNullable(ours);
        }
        Function<Map<String, Object>, Identified> build = tree -> Parts.element(key, id, tree);
        return Optional.of(TreeMerge.merge(path, tree(base).orElse(null), Parts.tree(ours), Parts.tree(theirs), build,
                conflicts));
    }

    private static Optional<Object> tree(@Nullable Identified element) {
        return Optional.ofNullable(element).map(Parts::tree);
    }

    /**
     * Whether there is no conflict. The two sides may still not fit together, as where one takes out a contact whom the
     * other names: that is for a check of the result to tell.
     */
    public boolean isClean() {
        return conflicts.isEmpty();
    }
}
