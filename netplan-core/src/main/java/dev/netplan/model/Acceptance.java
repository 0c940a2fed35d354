package dev.netplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.netplan.format.Extended;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/** A finding that is accepted on purpose. */
@Value.Immutable
public interface Acceptance extends WithAcceptance, Extended {

    /** The rule that finds it. */
    String rule();

    /** The element; it takes in what lies below it. The whole plan where absent. */
    Optional<PlanPath> at();

    /** Why it is accepted. */
    String why();

    /** The last day on which it is. */
    Optional<LocalDate> lastDay();

    /**
     * The acceptance where what it accepts is now. One of the whole plan stays as it is.
     *
     * @param now where a path leads now; empty where what was there is gone, and the acceptance with it
     */
    default Optional<Acceptance> followed(Function<PlanPath, Optional<PlanPath>> now) {
        return at().isEmpty() ? Optional.of(this) : at().flatMap(now).map(this::withAt);
    }

    /** A builder that knows nothing yet. */
    static Builder builder() {
        return new Builder();
    }

    /** The element as maps, lists and single values, with the keys of the format. */
    @JsonValue
    @Override
    default Map<String, Object> toTree() {
        return AcceptanceShape.SHAPE.toTree(this);
    }

    /**
     * The element of such a tree.
     *
     * @throws IllegalArgumentException when the tree is none; the message tells all that is wrong
     */
    @JsonCreator
    static Acceptance fromTree(Map<String, ?> tree) {
        return AcceptanceShape.SHAPE.fromTree(tree);
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        AcceptanceShape.SHAPE.check(this).orThrow();
    }

    /** Builds an acceptance. */
    final class Builder extends ImmutableAcceptance.Builder {
        Builder() {}
    }
}
