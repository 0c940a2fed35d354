package dev.netplan.change;

import dev.netplan.model.Acceptance;
import dev.netplan.model.Entry;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * Acceptances that follow the items of a list, which they name by positions, to where those stand now: else each would
 * from now on accept what was found in another item. Those of an item that is gone go with it.
 */
public final class Following {

    private static final PlanPath ACCEPT = PlanPath.of(Parts.ACCEPT);

    private final PlanPath list;
    private final IntFunction<OptionalInt> now;

    private Following(PlanPath list, IntFunction<OptionalInt> now) {
        this.list = list;
        this.now = now;
    }

    /**
     * What follows the items of a list.
     *
     * @param list the path of the list
     * @param now where the item stands now that stood at a position; empty where it is gone
     */
    public static Following items(PlanPath list, IntFunction<OptionalInt> now) {
        return new Following(Objects.requireNonNull(list, "list"), Objects.requireNonNull(now, "now"));
    }

    /** What follows the entries of the journal. */
    static Following entries(IntFunction<OptionalInt> now) {
        return new Following(PlanPath.of(Parts.JOURNAL), now);
    }

    /** The plan with its entries in another order. Of entries that are equal, the first is still the first. */
    public static Plan reordered(Plan plan, List<Entry> journal) {
        Plan reordered = plan.withJournal(journal);
        if (plan.accept().isEmpty()) {
            return reordered;
        }
        JournalPairs pairs = JournalPairs.of(plan.journal(), journal);
        return entries(position -> position < plan.journal().size() ? pairs.place(position) : OptionalInt.of(position))
            .in(reordered);
    }

    /** A plan whose items have moved, with its acceptances where they belong now. */
    public Plan in(Plan plan) {
        List<Acceptance> followed = in(plan.accept());
        return followed.equals(plan.accept()) ? plan : plan.withAccept(followed);
    }

    /** The acceptances where they belong now. Where some of them go, those that name others of them follow these. */
    List<Acceptance> in(List<Acceptance> acceptances) {
        List<Acceptance> kept = new ArrayList<>();
        List<OptionalInt> places = new ArrayList<>();
        for (Acceptance acceptance : acceptances) {
            Optional<Acceptance> followed = acceptance.followed(this::path);
            places.add(followed.isPresent() ? OptionalInt.of(kept.size()) : OptionalInt.empty());
            followed.ifPresent(kept::add);
        }
        return kept.size() == acceptances.size() ? kept
                : items(ACCEPT, position -> position < places.size() ? places.get(position) : OptionalInt.of(position))
                    .in(kept);
    }

    /** Whether an acceptance names an item of the list, or something in it. */
    boolean concerns(Acceptance acceptance) {
        return acceptance.at().filter(this::leadsThrough).isPresent();
    }

    private boolean leadsThrough(PlanPath path) {
        int depth = list.steps().size();
        return list.takesIn(path) && path.steps().size() > depth && path.steps().get(depth) instanceof Integer;
    }

    /** Where a path leads now; empty where it led to an item that is gone, or into it. */
    private Optional<PlanPath> path(PlanPath path) {
        if (!leadsThrough(path)) {
            return Optional.of(path);
        }
        int depth = list.steps().size();
        OptionalInt there = now.apply((Integer) path.steps().get(depth));
        if (there.isEmpty()) {
            return Optional.empty();
        }
        List<Object> steps = new ArrayList<>(path.steps());
        steps.set(depth, there.getAsInt());
        // a position may be too far behind the end to be written: there is no such item
        return PlanPath.parse(new PlanPath(steps).toString());
    }
}
