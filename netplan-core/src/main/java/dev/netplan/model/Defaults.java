package dev.netplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.netplan.format.Extended;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What holds for the plan where an element does not say otherwise. */
@Value.Immutable
public interface Defaults extends WithDefaults, Extended {

    /** How soon to follow up with a person newly met. */
    @Value.Default
    default Cadence followUp() {
        return Cadence.days(2);
    }

    /** How long a request waits before a nudge. */
    @Value.Default
    default Cadence nudge() {
        return Cadence.days(7);
    }

    /** How many nudges a request gets before it is let go. */
    @Value.Default
    default Integer nudges() {
        return 2;
    }

    /** How long before an item to be reminded. */
    Optional<Duration> remind();

    /** How often to be in touch, by tie. */
    Map<Tie, KeepInTouch> keepInTouch();

    /** A builder that knows nothing yet. */
    static Builder builder() {
        return new Builder();
    }

    /** The element as maps, lists and single values, with the keys of the format. */
    @JsonValue
    @Override
    default Map<String, Object> toTree() {
        return DefaultsShape.SHAPE.toTree(this);
    }

    /**
     * The element of such a tree.
     *
     * @throws IllegalArgumentException when the tree is none; the message tells all that is wrong
     */
    @JsonCreator
    static Defaults fromTree(Map<String, ?> tree) {
        return DefaultsShape.SHAPE.fromTree(tree);
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        DefaultsShape.SHAPE.check(this).orThrow();
    }

    /** Builds defaults. */
    final class Builder extends ImmutableDefaults.Builder {
        Builder() {}
    }
}
