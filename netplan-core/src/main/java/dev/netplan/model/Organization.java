package dev.netplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.netplan.format.Identified;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A place where the owner would like to know people. */
@Value.Immutable
public interface Organization extends WithOrganization, Identified {

    /** The name. */
    String name();

    /** Other spellings of the name. */
    List<String> also();

    /** How much it matters: 1 most, 3 least. */
    Optional<Integer> priority();

    /** How many people the owner would like to know there. */
    Optional<Integer> wanted();

    /** The interests that it serves. */
    List<String> toward();

    /** Its address. */
    Optional<String> url();

    /** Why it matters. */
    Optional<String> why();

    /** Whatever else is to be remembered. */
    Optional<String> notes();

    /** A builder that knows nothing yet. */
    static Builder builder() {
        return new Builder();
    }

    /** The element as maps, lists and single values, with the keys of the format, and with its {@code id}. */
    @JsonValue
    @Override
    default Map<String, Object> toTree() {
        return OrganizationShape.SHAPE.toTree(this);
    }

    /**
     * The element of such a tree.
     *
     * @throws IllegalArgumentException when the tree is none; the message tells all that is wrong
     */
    @JsonCreator
    static Organization fromTree(Map<String, ?> tree) {
        return OrganizationShape.SHAPE.fromTree(tree);
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        OrganizationShape.SHAPE.check(this).orThrow();
    }

    /** Builds an organization. */
    final class Builder extends ImmutableOrganization.Builder {
        Builder() {}
    }
}
