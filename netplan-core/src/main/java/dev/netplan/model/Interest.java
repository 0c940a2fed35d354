package dev.netplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.netplan.format.Identified;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that the owner is curious about: a role, or industries. */
@Value.Immutable
public interface Interest extends WithInterest, Identified {

    /** The role of interest. */
    Optional<String> role();

    /** The industries of interest. */
    List<String> industries();

    /** Levels of the role, such as SWE I. */
    List<String> levels();

    /** What is sought: an internship, a job, a mentor. */
    Optional<String> seeking();

    /** Why it is of interest. */
    Optional<String> why();

    /** What the owner wants to learn. */
    List<String> questions();

    /** A builder that knows nothing yet. */
    static Builder builder() {
        return new Builder();
    }

    /** The element as maps, lists and single values, with the keys of the format, and with its {@code id}. */
    @JsonValue
    @Override
    default Map<String, Object> toTree() {
        return InterestShape.SHAPE.toTree(this);
    }

    /**
     * The element of such a tree.
     *
     * @throws IllegalArgumentException when the tree is none; the message tells all that is wrong
     */
    @JsonCreator
    static Interest fromTree(Map<String, ?> tree) {
        return InterestShape.SHAPE.fromTree(tree);
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        InterestShape.SHAPE.check(this).orThrow();
    }

    /** Builds an interest. */
    final class Builder extends ImmutableInterest.Builder {
        Builder() {}
    }
}
