package dev.netplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.netplan.format.Extended;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that the owner is good at and can offer. */
@Value.Immutable
public interface Superpower extends WithSuperpower, Extended {

    /** What the owner is good at. */
    String name();

    /** More about it: an example, a proof. */
    Optional<String> detail();

    /** The superpower that a name alone tells. */
    static Superpower of(String name) {
        return builder().name(name).build();
    }

    /** A builder that knows nothing yet. */
    static Builder builder() {
        return new Builder();
    }

    /** The element as maps, lists and single values, with the keys of the format. */
    @JsonValue
    @Override
    default Map<String, Object> toTree() {
        return SuperpowerShape.SHAPE.toTree(this);
    }

    /**
     * The element of such a tree.
     *
     * @throws IllegalArgumentException when the tree is none; the message tells all that is wrong
     */
    @JsonCreator
    static Superpower fromTree(Map<String, ?> tree) {
        return SuperpowerShape.SHAPE.fromTree(tree);
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        SuperpowerShape.SHAPE.check(this).orThrow();
    }

    /** Builds a superpower. */
    final class Builder extends ImmutableSuperpower.Builder {
        Builder() {}
    }
}
