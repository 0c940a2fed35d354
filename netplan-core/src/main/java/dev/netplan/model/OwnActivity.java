package dev.netplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.netplan.format.FormatRule;
import dev.netplan.format.Identified;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An activity that the plan names itself, told by the standard one that it is like. */
@Value.Immutable
public interface OwnActivity extends WithOwnActivity, Identified {

    /** The standard activity that it is like. */
    StandardActivity like();

    /** How long it takes; else as long as the one that it is like. */
    Optional<Duration> lasts();

    /** What to call it. */
    Optional<String> name();

    /** A builder that knows nothing yet. */
    static Builder builder() {
        return new Builder();
    }

    /** The element as maps, lists and single values, with the keys of the format, and with its {@code id}. */
    @JsonValue
    @Override
    default Map<String, Object> toTree() {
        return OwnActivityShape.SHAPE.toTree(this);
    }

    /**
     * The element of such a tree.
     *
     * @throws IllegalArgumentException when the tree is none; the message tells all that is wrong
     */
    @JsonCreator
    static OwnActivity fromTree(Map<String, ?> tree) {
        return OwnActivityShape.SHAPE.fromTree(tree);
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        OwnActivityShape.SHAPE.check(this)
            .holds(Activity.of(id()).standard().isEmpty(), FormatRule.BAD_VALUE, "id",
                    () -> "`" + id() + "` is a standard activity; expected another id for one of your own.")
            .orThrow();
    }

    /** Builds an own activity. */
    final class Builder extends ImmutableOwnActivity.Builder {
        Builder() {}
    }
}
