package dev.netplan.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.netplan.format.Extended;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The person whose plan it is. */
@Value.Immutable
public interface Owner extends WithOwner, Extended {

    /** The name as the person writes it. */
    String name();

    /** Pronouns, such as she/her. */
    Optional<String> pronouns();

    /** Who the person is, in a line. */
    Optional<String> headline();

    /** How the person gathers strength: introvert, ambivert or extrovert. */
    Optional<Style> style();

    /** Time for networking in a week, 168 hours at most. */
    Optional<Duration> weeklyTime();

    /** What the person is good at and can offer. */
    List<Superpower> superpowers();

    /** What others may ask about. */
    Optional<String> askMeAbout();

    /** Addresses of public profiles, by label. */
    Map<String, String> profiles();

    /** Address for mail. */
    Optional<String> email();

    /** How a person gathers strength. */
    enum Style implements Word {
        INTROVERT, AMBIVERT, EXTROVERT
    }

    /** A builder that knows nothing yet. */
    static Builder builder() {
        return new Builder();
    }

    /** The element as maps, lists and single values, with the keys of the format. */
    @JsonValue
    @Override
    default Map<String, Object> toTree() {
        return OwnerShape.SHAPE.toTree(this);
    }

    /**
     * The element of such a tree.
     *
     * @throws IllegalArgumentException when the tree is none; the message tells all that is wrong
     */
    @JsonCreator
    static Owner fromTree(Map<String, ?> tree) {
        return OwnerShape.SHAPE.fromTree(tree);
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        OwnerShape.SHAPE.check(this).orThrow();
    }

    /** Builds an owner. */
    final class Builder extends ImmutableOwner.Builder {
        Builder() {}
    }
}
