package dev.netplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.netplan.format.Extended;
import dev.netplan.format.FormatRule;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A stretch in which nothing is planned or expected: holidays, exams. */
@Value.Immutable
public interface Pause extends WithPause, Extended {

    /** First day of the pause. */
    LocalDate firstDay();

    /** Last day of the pause, inclusive. */
    LocalDate lastDay();

    /** The reason. */
    Optional<String> why();

    /** A builder that knows nothing yet. */
    static Builder builder() {
        return new Builder();
    }

    /** The element as maps, lists and single values, with the keys of the format. */
    @JsonValue
    @Override
    default Map<String, Object> toTree() {
        return PauseShape.SHAPE.toTree(this);
    }

    /**
     * The element of such a tree.
     *
     * @throws IllegalArgumentException when the tree is none; the message tells all that is wrong
     */
    @JsonCreator
    static Pause fromTree(Map<String, ?> tree) {
        return PauseShape.SHAPE.fromTree(tree);
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        PauseShape.SHAPE.check(this)
            .holds(Ends.inOrder(firstDay(), lastDay()), FormatRule.ENDS_BEFORE_START, "to",
                    () -> Ends.message("to", lastDay(), firstDay()))
            .orThrow();
    }

    /** Builds a pause. */
    final class Builder extends ImmutablePause.Builder {
        Builder() {}
    }
}
