package dev.netplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.netplan.format.Extended;
import java.time.LocalDate;
import java.util.Map;
import org.immutables.value.Value;

/** A stage of a goal: so many by a date. */
@Value.Immutable
public interface Milestone extends WithMilestone, Extended {

    /** The date of the milestone. */
    LocalDate by();

    /** How many are to be done by then. */
    Integer times();

    /** So many by a date. */
    static Milestone of(LocalDate by, int times) {
        return builder().by(by).times(times).build();
    }

    /** A builder that knows nothing yet. */
    static Builder builder() {
        return new Builder();
    }

    /** The element as maps, lists and single values, with the keys of the format. */
    @JsonValue
    @Override
    default Map<String, Object> toTree() {
        return MilestoneShape.SHAPE.toTree(this);
    }

    /**
     * The element of such a tree.
     *
     * @throws IllegalArgumentException when the tree is none; the message tells all that is wrong
     */
    @JsonCreator
    static Milestone fromTree(Map<String, ?> tree) {
        return MilestoneShape.SHAPE.fromTree(tree);
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        MilestoneShape.SHAPE.check(this).orThrow();
    }

    /** Builds a milestone. */
    final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}
