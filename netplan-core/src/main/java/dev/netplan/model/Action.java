package dev.netplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.netplan.format.FormatRule;
import dev.netplan.format.Identified;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing to do once. */
@Value.Immutable
public interface Action extends WithAction, Identified {

    /** What to call the action. */
    Optional<String> name();

    /** The activity. */
    Activity activity();

    /** The people it is with, by contact id. */
    List<String> people();

    /** The communities in which it takes place. */
    List<String> in();

    /** The interests that it serves. */
    List<String> toward();

    /** The goal that it serves. */
    Optional<String> serves();

    /** The phase that lends its days where `from` or `by` is absent. */
    Optional<String> phase();

    /** First day. */
    Optional<LocalDate> firstDay();

    /** The day by which it is to be done. */
    Optional<LocalDate> by();

    /** How long it takes. */
    Optional<Duration> lasts();

    /** Why it matters. */
    Optional<String> why();

    /** A builder that knows nothing yet. */
    static Builder builder() {
        return new Builder();
    }

    /** The element as maps, lists and single values, with the keys of the format, and with its {@code id}. */
    @JsonValue
    @Override
    default Map<String, Object> toTree() {
        return ActionShape.SHAPE.toTree(this);
    }

    /**
     * The element of such a tree.
     *
     * @throws IllegalArgumentException when the tree is none; the message tells all that is wrong
     */
    @JsonCreator
    static Action fromTree(Map<String, ?> tree) {
        return ActionShape.SHAPE.fromTree(tree);
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        ActionShape.SHAPE.check(this)
            .holds(Ends.inOrder(firstDay(), by()), FormatRule.ENDS_BEFORE_START, "by",
                    () -> Ends.message("by", by(), firstDay()))
            .orThrow();
    }

    /** Builds an action. */
    final class Builder extends ImmutableAction.Builder {
        Builder() {}
    }
}
