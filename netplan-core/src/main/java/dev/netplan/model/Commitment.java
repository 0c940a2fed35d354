package dev.netplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.netplan.format.Extended;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that the owner has promised to do next. */
@Value.Immutable
public interface Commitment extends WithCommitment, Extended {

    /** The activity. */
    Activity activity();

    /** The day by which it is to be done. */
    LocalDate by();

    /** More about it. */
    Optional<String> note();

    /** A builder that knows nothing yet. */
    static Builder builder() {
        return new Builder();
    }

    /** The element as maps, lists and single values, with the keys of the format. */
    @JsonValue
    @Override
    default Map<String, Object> toTree() {
        return CommitmentShape.SHAPE.toTree(this);
    }

    /**
     * The element of such a tree.
     *
     * @throws IllegalArgumentException when the tree is none; the message tells all that is wrong
     */
    @JsonCreator
    static Commitment fromTree(Map<String, ?> tree) {
        return CommitmentShape.SHAPE.fromTree(tree);
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        CommitmentShape.SHAPE.check(this).orThrow();
    }

    /** Builds a commitment. */
    final class Builder extends ImmutableCommitment.Builder {
        Builder() {}
    }
}
