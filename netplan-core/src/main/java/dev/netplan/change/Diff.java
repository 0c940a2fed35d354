package dev.netplan.change;

import dev.netplan.format.ById;
import dev.netplan.format.Identified;
import dev.netplan.format.Key;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanParts;
import dev.netplan.model.PlanPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one plan to another, element by element and field by field.
 *
 * @param changes the changes: of the plan's own keys, then of each section, then of the journal
 */
public record Diff(List<Change> changes) {

    /** The difference of these changes. */
    public Diff {
        changes = List.copyOf(Objects.requireNonNull(changes, "changes"));
    }

    /** What leads from one plan to another. */
    public static Diff between(Plan before, Plan after) {
        List<Change> changes = new ArrayList<>();
        if (!Parts.sameHead(before, after)) {
            Trees.compare(PlanPath.ROOT, Parts.head(before), Parts.head(after), changes);
        }
        for (Key<Plan, PlanParts> key : Parts.sections()) {
            compare(PlanPath.of(key.name()), Parts.section(before, key), Parts.section(after, key), changes);
        }
        compare(before.journal(), after.journal(), changes);
        return new Diff(changes);
    }

    private static void compare(PlanPath path, ById<?> before, ById<?> after, List<Change> changes) {
        int stay = 0;
        for (int i = 0; i < before.size(); i++) {
            Identified earlier = before.asList().get(i);
            Identified later = after.counterpart(earlier, i).orElse(null);
            stay += later == null ? 0 : 1;
            if (!Objects.equals(earlier, later)) {
                Trees.compare(path.key(earlier.id()), Parts.tree(earlier), treeOf(later), changes);
            }
        }
        for (int i = 0; stay < after.size() && i < after.size(); i++) {
            Identified later = after.asList().get(i);
            if (before.counterpart(later, i).isEmpty()) {
                changes.add(Change.added(path.key(later.id()), Parts.tree(later)));
            }
        }
    }

    private static @Nullable Object treeOf(@Nullable Identified element) {
        return element == null ? null : Parts.tree(element);
    }

    private static void compare(List<Entry> before, List<Entry> after, List<Change> changes) {
        JournalPairs pairs = JournalPairs.of(before, after);
        for (int i = 0; i < before.size(); i++) {
            Entry earlier = before.get(i);
            if (!pairs.stays(i)) {
                changes.add(Change.removed(Parts.journal(i), earlier.toTree()));
            } else if (pairs.isEdited(i)) {
                Trees.compare(Parts.journal(i), earlier.toTree(), after.get(pairs.later(i)).toTree(), changes);
            }
        }
        for (int i = 0; i < after.size(); i++) {
            if (pairs.isNew(i)) {
                changes.add(Change.added(Parts.journal(i), after.get(i).toTree()));
            }
        }
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * The plan after the changes. Applied to the earlier plan it is the later one.
     *
     * @throws IllegalArgumentException when the plan holds something else than the changes say, they speak of what no
     * plan has, or they lead to none
     */
    public Plan apply(Plan plan) {
        return isEmpty() ? plan : Patch.of(changes).apply(plan);
    }

    /** The changes, one a line. */
    @Override
    public String toString() {
        return changes.stream().map(Change::toString).collect(Collectors.joining("\n"));
    }
}
