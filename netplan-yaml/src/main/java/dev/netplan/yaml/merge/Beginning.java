package dev.netplan.yaml.merge;

import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Merges texts of a file that both sides began: there was none before, or it held nothing but comments. */
final class Beginning {

    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    private final String base;
    private final String ours;
    private final String theirs;

    Beginning(String base, String ours, String theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    /** Whether a text has no keys and no values: at most comments, and the mark with which a document begins. */
    static boolean isNothing(String text) {
        return text.lines().map(String::strip)
            .allMatch(line -> line.isEmpty() || line.startsWith("#") || line.equals("---"));
    }

    /** The merged text; empty where a side that holds something is no plan, or neither does. */
    Optional<TextMerge> merged() {
        Optional<Side> our = Side.of(ours);
        Optional<Side> their = our.map(side -> side.version(theirs)).orElseGet(() -> Side.of(theirs));
        if (our.isPresent() && their.isPresent()) {
            return merge(our.get(), their.get(), before(our.get(), their.get())).merged();
        }
        if (our.isPresent() && isNothing(theirs)) {
            return beside(our.get(), theirs);
        }
        return their.isPresent() && isNothing(ours) ? beside(their.get(), ours) : Optional.empty();
    }

    private PlanMerge merge(Side kept, Side other, Plan before) {
        return new PlanMerge(Side.ofNothing(base, before), kept, other);
    }

    /** The side that began the plan, with the comments of the one that did not. */
    private Optional<TextMerge> beside(Side side, String comments) {
        Plan before = headOf(side.plan());
        return merge(side, Side.ofNothing(comments, before), before).merged();
    }

    /**
     * A plan that holds nothing yet. It must have a start and an owner: those that a file without a head is read with,
     * or else such as neither side has, so that both sides count as having set theirs.
     */
    private static Plan before(Side our, Side their) {
        if (our.isIncluded() || their.isIncluded()) {
            return headOf((our.isIncluded() ? our : their).plan());
        }
        LocalDate start = Stream.iterate(SOME_DAY, day -> day.plusDays(1))
            .filter(day -> !day.equals(our.plan().start()) && !day.equals(their.plan().start()))
            .findFirst().orElseThrow();
        String name = our.plan().owner().name() + " or " + their.plan().owner().name();
        return Plan.builder().start(start).owner(Owner.builder().name(name).build()).build();
    }

    private static Plan headOf(Plan plan) {
        return Plan.builder().start(plan.start()).owner(plan.owner()).build();
    }
}
