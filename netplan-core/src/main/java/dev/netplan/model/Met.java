package dev.netplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.netplan.format.Extended;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** How the owner met a person. */
@Value.Immutable
public interface Met extends WithMet, Extended {

    /** When. */
    Optional<LocalDate> on();

    /** At which event. */
    Optional<String> at();

    /** In which community. */
    Optional<String> in();

    /** Through which other contact. */
    Optional<String> via();

    /** A builder that knows nothing yet. */
    static Builder builder() {
        return new Builder();
    }

    /** The element as maps, lists and single values, with the keys of the format. */
    @JsonValue
    @Override
    default Map<String, Object> toTree() {
        return MetShape.SHAPE.toTree(this);
    }

    /**
     * The element of such a tree.
     *
     * @throws IllegalArgumentException when the tree is none; the message tells all that is wrong
     */
    @JsonCreator
    static Met fromTree(Map<String, ?> tree) {
        return MetShape.SHAPE.fromTree(tree);
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        MetShape.SHAPE.check(this).orThrow();
    }

    /** Builds a first meeting. */
    final class Builder extends ImmutableMet.Builder {
        Builder() {}
    }
}
