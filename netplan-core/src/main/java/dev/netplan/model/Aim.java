package dev.netplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.netplan.format.Extended;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What to come home with from an event. */
@Value.Immutable
public interface Aim extends WithAim, Extended {

    /** How many people to meet. */
    Optional<Integer> meet();

    /** How long to speak with each. */
    Optional<Duration> each();

    /** A builder that knows nothing yet. */
    static Builder builder() {
        return new Builder();
    }

    /** The element as maps, lists and single values, with the keys of the format. */
    @JsonValue
    @Override
    default Map<String, Object> toTree() {
        return AimShape.SHAPE.toTree(this);
    }

    /**
     * The element of such a tree.
     *
     * @throws IllegalArgumentException when the tree is none; the message tells all that is wrong
     */
    @JsonCreator
    static Aim fromTree(Map<String, ?> tree) {
        return AimShape.SHAPE.fromTree(tree);
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        AimShape.SHAPE.check(this).orThrow();
    }

    /** Builds an aim. */
    final class Builder extends ImmutableAim.Builder {
        Builder() {}
    }
}
