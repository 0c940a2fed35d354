package dev.netplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.netplan.format.Extended;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Which people a goal is about: those who have everything that is stated. Text compares without regard to case. */
@Value.Immutable
public interface Who extends WithWho, Extended {

    /** Their role. */
    Optional<String> role();

    /** Their organization. */
    Optional<String> org();

    /** Their level. */
    Optional<String> level();

    /** One of their tags. */
    Optional<String> tag();

    /** The very people, by contact id. */
    List<String> contacts();

    /** A builder that knows nothing yet. */
    static Builder builder() {
        return new Builder();
    }

    /** The element as maps, lists and single values, with the keys of the format. */
    @JsonValue
    @Override
    default Map<String, Object> toTree() {
        return WhoShape.SHAPE.toTree(this);
    }

    /**
     * The element of such a tree.
     *
     * @throws IllegalArgumentException when the tree is none; the message tells all that is wrong
     */
    @JsonCreator
    static Who fromTree(Map<String, ?> tree) {
        return WhoShape.SHAPE.fromTree(tree);
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        WhoShape.SHAPE.check(this).orThrow();
    }

    /** Builds a choice of people. */
    final class Builder extends ImmutableWho.Builder {
        Builder() {}
    }
}
