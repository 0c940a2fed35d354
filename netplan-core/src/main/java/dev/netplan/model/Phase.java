package dev.netplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.netplan.format.FormatRule;
import dev.netplan.format.Identified;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A stretch of the plan with a theme: observe, engage, give back. Phases may overlap. */
@Value.Immutable
public interface Phase extends WithPhase, Identified {

    /** What to call the phase. */
    String name();

    /** First day of the phase. */
    LocalDate firstDay();

    /** Last day of the phase, inclusive. */
    LocalDate lastDay();

    /** What the phase is about. */
    Optional<String> focus();

    /** A builder that knows nothing yet. */
    static Builder builder() {
        return new Builder();
    }

    /** The element as maps, lists and single values, with the keys of the format, and with its {@code id}. */
    @JsonValue
    @Override
    default Map<String, Object> toTree() {
        return PhaseShape.SHAPE.toTree(this);
    }

    /**
     * The element of such a tree.
     *
     * @throws IllegalArgumentException when the tree is none; the message tells all that is wrong
     */
    @JsonCreator
    static Phase fromTree(Map<String, ?> tree) {
        return PhaseShape.SHAPE.fromTree(tree);
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        PhaseShape.SHAPE.check(this)
            .holds(Ends.inOrder(firstDay(), lastDay()), FormatRule.ENDS_BEFORE_START, "to",
                    () -> Ends.message("to", lastDay(), firstDay()))
            .orThrow();
    }

    /** Builds a phase. */
    final class Builder extends ImmutablePhase.Builder {
        Builder() {}
    }
}
